import type { DeskState } from '../../domain/places/desks.ts';
import { insideSentence } from '../../domain/text/inside-sentence.ts';
import type { Desk } from '../../domain/entries/entry.ts';
import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { formatDate } from '../language/dates.ts';
import type { Translate } from '../language/translate.ts';

/** How the address of a desk is known, in a few words: as of when, and whether anything speaks against it. */
export const deskWords = (
  { kind, as_of: asOf }: Pick<Desk, 'kind' | 'as_of'>,
  state: DeskState,
  locale: Locale,
  t: Translate,
): string => t(`desk.${state}.${kind === 'police' ? 'press' : 'list'}`, { date: formatDate(asOf, locale) });

/** The name of a unit as it stands inside a sentence of a language. */
export const unitInSentence = (name: string, locale: Locale): string =>
  locale === OFFICIAL ? insideSentence(name) : name;
