import type { Agency } from '../../domain/entries/entry.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

const LONGEST = 20;

/** What fits into a drawing: the abbreviation, which is Vietnamese, else the first words of the name. */
export function shortName(
  { name, abbreviations: [abbreviation] }: Agency,
  locale: Locale,
): { text: string; lang?: Locale } {
  if (abbreviation !== undefined) return { text: abbreviation, lang: OFFICIAL };
  const full = name[locale];
  return { text: full.length <= LONGEST ? full : full.slice(0, LONGEST).replace(/\s\S*$/u, '') };
}

/** The full name, spoken and shown on hover; it contains what is drawn, so that whoever says what they see is understood. */
export const fullName = ({ name, abbreviations: [abbreviation] }: Agency, locale: Locale): string =>
  abbreviation === undefined ? name[locale] : `${name[locale]} (${abbreviation})`;
