import { DISTRICT_KINDS, UNIT_KINDS } from '../../schema/bodies/place.ts';
import { fold } from '../../search/language/fold.ts';

/** What a unit is, as its Vietnamese name begins: `thi-tran` is written `thị trấn`. */
const KINDS = [...DISTRICT_KINDS, ...UNIT_KINDS].map((kind) => `${kind.replaceAll('-', ' ')} `);

/** What people call a unit without saying what it is: Bến Nghé for Phường Bến Nghé; nothing for Phường 5. */
export function properName(unit: string): string | undefined {
  const kind = KINDS.find((words) => fold(unit).startsWith(words));
  const proper = unit.slice(kind?.length ?? unit.length);
  return /^\p{L}/u.test(proper) ? proper : undefined;
}
