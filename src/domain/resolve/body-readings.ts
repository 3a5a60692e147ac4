import type { BodyCondition, BodyReading, Wording } from '../../schema/services/body-reading.ts';
import type { Procedure } from '../../schema/services/procedure.ts';
import type { BodyAnswer } from '../../schema/services/public-service.ts';

/** What a row of readings may answer. */
export const SIDES = ['decides', 'handles', 'receives'] as const;
export type Side = (typeof SIDES)[number];

/** A row of readings with the file it stands in and its place there. */
export interface PlacedReading extends BodyReading {
  readonly file: string;
  readonly index: number;
}

/** The bodies that a procedure names, each side with the row that answered it; a side that no row answers is missing. */
export type ReadBodies = Readonly<
  Partial<Record<Side, { readonly answer: BodyAnswer; readonly row: PlacedReading }>>
> & {
  /** Tiers that the source gives though the body it names does not belong to them. */
  readonly notTiers: NonNullable<BodyReading['not_tiers']>;
};

type Read = (code: string, procedure: Procedure) => ReadBodies;

/** What the national portal prints in an empty cell. */
const NOTHING_SAID = 'Không có thông tin';

const wordsOf = (text: string | undefined): string => (text === NOTHING_SAID ? '' : (text ?? ''));

/** A wording as a test of a text; neither lists nor patterns tell upper from lower case. */
function wordingTest(wording: Wording): (text: string) => boolean {
  if (Array.isArray(wording)) {
    const known = new Set(wording.map((text) => text.toLowerCase()));
    return (text) => known.has(text.toLowerCase());
  }
  const pattern = new RegExp(wording.matches, 'iu');
  return (text) => pattern.test(text);
}

/** `steps` gives the steps of the procedure as one text. */
type Test = (code: string, procedure: Procedure, steps: () => string) => boolean;

/** Conditions are tried from the cheapest to the dearest: a pattern over the steps comes last. */
function conditionTest(when: BodyCondition): Test {
  const tests: Test[] = [];
  const { codes, code_prefixes: prefixes, not_codes: excluded, ministries, fields, tiers, tiers_any: any } = when;
  if (codes) tests.push((code) => codes.includes(code));
  if (prefixes) tests.push((code) => prefixes.some((prefix) => code.startsWith(prefix)));
  if (excluded) tests.push((code) => !excluded.includes(code));
  if (ministries) tests.push((_, { ministry }) => ministries.includes(ministry));
  if (fields) tests.push((_, { field }) => field !== undefined && fields.includes(field));
  if (tiers)
    tests.push((_, own) => own.tiers.length === tiers.length && tiers.every((tier) => own.tiers.includes(tier)));
  if (any) tests.push((_, own) => any.some((tier) => own.tiers.includes(tier)));
  for (const field of ['carried_out_by', 'competent', 'reception', 'name'] as const) {
    const wording = when[field];
    if (!wording) continue;
    const test = wordingTest(wording);
    tests.push((_, procedure) => test(wordsOf(procedure[field])));
  }
  if (when.steps) {
    const test = wordingTest(when.steps);
    tests.push((_, __, steps) => test(steps()));
  }
  return (code, procedure, steps) => tests.every((test) => test(code, procedure, steps));
}

/** Makes the reader of bodies from rows of readings, in their order: the first row that fits and has a side answers it. */
export function bodyReader(rows: readonly PlacedReading[]): Read {
  const tested = rows.map((row) => ({ row, fits: conditionTest(row.when) }));
  return (code, procedure) => {
    const found: Partial<Record<Side, { answer: BodyAnswer; row: PlacedReading }>> = {};
    let joined: string | undefined;
    const steps = (): string => (joined ??= procedure.steps.join('\n'));
    let notTiers: BodyReading['not_tiers'];
    for (const { row, fits } of tested) {
      const open = SIDES.filter((side) => found[side] === undefined && row[side] !== undefined);
      const isOpen = open.length > 0 || (notTiers === undefined && row.not_tiers !== undefined);
      if (!isOpen || !fits(code, procedure, steps)) continue;
      notTiers ??= row.not_tiers;
      for (const side of open) {
        const { confidence, reason } = row;
        found[side] = { answer: { agencies: row[side] ?? [], confidence, reason }, row };
      }
    }
    return { ...found, notTiers: notTiers ?? [] };
  };
}
