import { createHash } from 'node:crypto';
import type { Procedure } from '../../schema/services/procedure.ts';
import type { ProcedureRow } from './row.ts';

/** What an import adds to a row: the day of the reading, its sources, and how sure they make us. */
export type Reading = Pick<Procedure, 'read' | 'sources' | 'confidence'>;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** SHA-256 (hex) of a row as JSON without blanks, keys of every object in the order of their code units. */
export const digestOf = (row: ProcedureRow): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(row)))
    .digest('hex');

/** A value under a key, or nothing where the source says nothing. */
const filled = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

/** A row as the `procedure` of a content file. Nothing is lost: `rowOf` gives the row back. */
export function procedureOf(row: ProcedureRow, { read, sources, confidence }: Reading): Procedure {
  return {
    name: row.name,
    ministry: row.ministry,
    url: row.url,
    ...filled('decision', row.decision),
    tiers: row.tiers,
    ...filled('kind', row.kind),
    ...filled('field', row.field),
    ...filled('applicants', row.applicants),
    audience: row.audience,
    ...filled('competent', row.competent),
    ...filled('carried_out_by', row.carried_out_by),
    ...filled('reception', row.reception),
    ways: row.ways.map(({ channel, time, fees, note }) => ({
      channel,
      ...(time && { time: { ...filled('value', time.value), ...filled('unit', time.unit), text: time.text } }),
      ...(fees && { fees: fees.map((fee) => fee.text) }),
      ...filled('note', note),
    })),
    ways_clean: row.ways_clean,
    ...filled('ways_raw', row.ways_raw),
    papers: row.papers.map(({ group, items }) => ({ ...filled('group', group), items })),
    papers_clean: row.papers_clean,
    ...filled('papers_raw', row.papers_raw),
    steps: row.steps,
    conditions: row.conditions,
    results: row.results.map(({ name, code }) => ({ name, ...filled('code', code) })),
    legal_basis: row.legal_basis,
    ...filled('online_button', row.online_button),
    ...filled('fees_lost', row.fees_lost),
    ...filled('origin', row.source),
    read,
    sources,
    confidence,
    digest: digestOf(row),
  };
}

/** The row a `procedure` was written from. */
export function rowOf(code: string, procedure: Procedure): ProcedureRow {
  const said = (value: string | undefined): string | null => value ?? null;
  return {
    code,
    name: procedure.name,
    ministry: procedure.ministry,
    url: procedure.url,
    decision: said(procedure.decision),
    tiers: procedure.tiers,
    kind: said(procedure.kind),
    field: said(procedure.field),
    applicants: said(procedure.applicants),
    audience: procedure.audience,
    competent: said(procedure.competent),
    carried_out_by: said(procedure.carried_out_by),
    reception: said(procedure.reception),
    steps: procedure.steps,
    ways: procedure.ways.map(({ channel, time, fees, note }) => ({
      channel,
      ...(time && { time: { value: time.value ?? null, unit: time.unit ?? null, text: time.text } }),
      ...(fees && { fees: fees.map((text) => ({ kind: null, text })) }),
      ...filled('note', note),
    })),
    ways_clean: procedure.ways_clean,
    ...filled('ways_raw', procedure.ways_raw),
    papers: procedure.papers.map(({ group, items }) => ({ group: said(group), items })),
    papers_clean: procedure.papers_clean,
    ...filled('papers_raw', procedure.papers_raw),
    conditions: procedure.conditions,
    legal_basis: procedure.legal_basis,
    results: procedure.results.map(({ name, code: own }) => ({ name, code: said(own) })),
    ...filled('online_button', procedure.online_button),
    ...filled('fees_lost', procedure.fees_lost),
    ...filled('source', procedure.origin),
  };
}
