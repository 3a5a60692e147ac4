import { DISTRICT_KINDS, UNIT_KINDS } from '../../schema/bodies/place.ts';
import { LANGUAGES, type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Translate } from '../language/translate.ts';

type UnitKind = (typeof DISTRICT_KINDS)[number] | (typeof UNIT_KINDS)[number];
const ORDER: readonly UnitKind[] = [...DISTRICT_KINDS, ...UNIT_KINDS];

/** The kinds that units are of, as a list of words: “phường, xã, đặc khu”. `count` chooses singular or plural. */
export function unitKinds(
  units: Iterable<{ readonly kind: UnitKind }>,
  locale: Locale,
  t: Translate,
  count = Number.MAX_SAFE_INTEGER,
): string {
  const kinds = new Set([...units].map(({ kind }) => kind));
  const words = new Set(ORDER.filter((kind) => kinds.has(kind)).map((kind) => t(`unit.${kind}`, { count })));
  const type = locale === OFFICIAL ? 'unit' : 'conjunction';
  return new Intl.ListFormat(LANGUAGES[locale].region, { type, style: 'short' }).format(words);
}

/** The same at the beginning of a heading. */
export const unitKindsFirst = (...of: Parameters<typeof unitKinds>): string =>
  unitKinds(...of).replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(of[1]));
