import { DISTRICT_KINDS, UNIT_KINDS } from '../../schema/bodies/place.ts';
import { fold } from '../../search/language/fold.ts';

/** Kinds of units as Vietnamese names begin with them: `thi-tran` becomes `thị trấn`. */
const KINDS = [...DISTRICT_KINDS, ...UNIT_KINDS].map((kind) => `${kind.replaceAll('-', ' ')} `);

/** The name of a unit without its kind: Bến Nghé for Phường Bến Nghé; undefined for Phường 5. */
export function properName(unit: string): string | undefined {
  const kind = KINDS.find((words) => fold(unit).startsWith(words));
  const proper = unit.slice(kind?.length ?? unit.length);
  return /^\p{L}/u.test(proper) ? proper : undefined;
}
