import type { PortalRecords } from '../../domain/entries/records.ts';
import { compareFields } from '../../domain/revisions/field-change.ts';
import { digestOf, rowOf } from './canonical.ts';
import { planImport } from './plan.ts';
import type { NumberedRow } from './read-rows.ts';
import { fieldLine } from './report.ts';
import type { ImportWords } from './words/import-words.ts';

/** A record of the content that is not what a file says, with what differs. */
export interface Difference {
  readonly code: string;
  readonly lines: readonly string[];
}

/** Compares the content with a file it was imported from: field by field, by digest, and which codes are there. */
export function differences(
  rows: readonly NumberedRow[],
  records: PortalRecords,
  { verify }: ImportWords,
): readonly Difference[] {
  const found = rows.flatMap(({ row }): Difference[] => {
    const { code } = row;
    const procedure = records.services.get(code)?.procedure;
    if (procedure === undefined) return [{ code, lines: [`    ${verify.missing}`] }];
    const kept = rowOf(code, procedure);
    const fields = compareFields(row, kept).map(fieldLine);
    const digests = [digestOf(row), digestOf(kept), procedure.digest];
    const isSame = digests.every((digest) => digest === digests[0]);
    const lines = [...fields, ...(isSame || fields.length > 0 ? [] : [`    ${verify.digest}`])];
    return lines.length === 0 ? [] : [{ code, lines }];
  });
  const extra = planImport(rows, records, {}).gone.map(({ code }) => ({ code, lines: [`    ${verify.extra}`] }));
  return [...found, ...extra];
}

/** The outcome of a comparison in words. */
export function verifyText(found: readonly Difference[], rows: number, { verify }: ImportWords): string {
  if (found.length === 0) return verify.equal(rows);
  const blocks = found.map(({ code, lines }) => [code, ...lines].join('\n'));
  return [...blocks, verify.unequal(found.length, rows)].join('\n\n');
}
