import type { Division } from '../../domain/laws/law.ts';
import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { translator } from '../language/translate.ts';

/** A part, chapter or section by its number, in the reader’s language: “Chương II” is “Chapter II”. */
export function divisionName({ kind, label }: Pick<Division, 'kind' | 'label'>, locale: Locale): string {
  const number = label.split(' ').at(-1) ?? '';
  return locale === OFFICIAL ? label : translator(locale)(`law.division.${kind}`, { number });
}
