import type { Agency } from '../../domain/entries/entry.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

const LONGEST = 20;

/** A name for drawings with little space: the abbreviation, which is Vietnamese, else the first words of the name. */
export function shortName(
  { name, abbreviations: [abbreviation] }: Agency,
  locale: Locale,
): { text: string; lang?: Locale } {
  if (abbreviation !== undefined) return { text: abbreviation, lang: OFFICIAL };
  const full = name[locale];
  return { text: full.length <= LONGEST ? full : full.slice(0, LONGEST).replace(/\s\S*$/u, '') };
}

/**
 * The full name for screen readers and hover. It contains the drawn text, so that voice control works (label in name).
 */
export const fullName = ({ name, abbreviations: [abbreviation] }: Agency, locale: Locale): string =>
  abbreviation === undefined ? name[locale] : `${name[locale]} (${abbreviation})`;
