import type { PortalRecords } from '../../domain/entries/records.ts';
import { compareFields, type FieldChange } from '../../domain/revisions/field-change.ts';
import type { Procedure } from '../../schema/services/procedure.ts';
import { procedureOf } from './canonical.ts';
import type { NumberedRow } from './read-rows.ts';

/** What an import is told of its file. */
export interface Told {
  /** The day of the reading; without it every record keeps its own. */
  readonly read?: string | undefined;
  /** Id of the source; without it every record keeps its own, and new ones have none. */
  readonly source?: string | undefined;
}

/** A record that an import writes. */
export interface Written {
  readonly code: string;
  /** Undefined for what the file does not hold any more. */
  readonly line?: number;
  readonly procedure: Procedure;
  readonly fields: readonly FieldChange[];
}

/** What an import would do. Every code of the file stands in one of these lists. */
export interface Plan {
  readonly added: readonly Written[];
  readonly changed: readonly Written[];
  /** Seen again after a reading that lacked them; their words may have changed too. */
  readonly back: readonly Written[];
  /** The same, but read later. */
  readonly reread: readonly Written[];
  readonly gone: readonly Written[];
  readonly same: readonly string[];
  /** Those that differ from what was read on a later day. */
  readonly older: readonly Written[];
  /** How many records the file could lack: those of its ministries and tiers that were there. */
  readonly expected: number;
}

/** What an import writes beside the words of the source. */
const withoutMarks = (procedure: Procedure): object => ({
  ...procedure,
  read: undefined,
  digest: undefined,
  not_seen_since: undefined,
});

/** The tiers that a file holds of each ministry. */
function tiersHeld(rows: readonly NumberedRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const tiers = held.get(row.ministry) ?? new Set();
    for (const tier of row.tiers) tiers.add(tier);
    held.set(row.ministry, tiers);
  }
  return held;
}

/** Whether what stands was read after this day, or was missing on a later one. */
const isNewer = ({ read, not_seen_since: gone }: Procedure, day: string | undefined): boolean =>
  day !== undefined && (read > day || (gone !== undefined && gone > day));

/** What an import of these rows would do to the services that are there. */
export function planImport(rows: readonly NumberedRow[], { services }: PortalRecords, told: Told): Plan {
  const plan = {
    added: [] as Written[],
    changed: [] as Written[],
    back: [] as Written[],
    reread: [] as Written[],
    gone: [] as Written[],
    older: [] as Written[],
    same: [] as string[],
    expected: 0,
  };
  const codes = new Set(rows.map(({ row }) => row.code));
  for (const { line, row } of rows) {
    const { code } = row;
    const before = services.get(code)?.procedure;
    const sources = told.source === undefined ? (before?.sources ?? []) : [told.source];
    const confidence = told.source === undefined && before ? before.confidence : 'high';
    const procedure = procedureOf(row, { read: told.read ?? before?.read ?? '', sources, confidence });
    const written: Written = {
      code,
      line,
      procedure,
      fields: before ? compareFields(withoutMarks(before), withoutMarks(procedure)) : [],
    };
    const isSame = before !== undefined && written.fields.length === 0;
    if (before === undefined) plan.added.push(written);
    else if (isNewer(before, told.read) && isSame) plan.same.push(code);
    else if (isNewer(before, told.read)) plan.older.push(written);
    else if (before.not_seen_since !== undefined) plan.back.push(written);
    else if (!isSame) plan.changed.push(written);
    else if (before.read !== procedure.read || before.digest !== procedure.digest) plan.reread.push(written);
    else plan.same.push(code);
  }
  const held = tiersHeld(rows);
  for (const [code, { procedure: before }] of services) {
    const tiers = held.get(before.ministry);
    // What was written by hand was in no reading, so none can miss it.
    if (before.digest === undefined || before.not_seen_since !== undefined || tiers === undefined) continue;
    if (!before.tiers.every((tier) => tiers.has(tier))) continue;
    plan.expected += 1;
    if (codes.has(code) || isNewer(before, told.read)) continue;
    plan.gone.push({ code, procedure: { ...before, not_seen_since: told.read ?? '' }, fields: [] });
  }
  return plan;
}

/** Everything that a plan writes. */
export const writtenBy = ({ added, changed, back, reread, gone }: Plan): Written[] => [
  ...added,
  ...changed,
  ...back,
  ...reread,
  ...gone,
];

/** The share of what was expected that may be gone without saying so. */
const FEW = 0.02;

/** Whether more records are gone than a reading loses by itself. */
export const isTooManyGone = ({ gone, expected }: Plan, allowed = 0): boolean =>
  gone.length > allowed && gone.length > expected * FEW;
