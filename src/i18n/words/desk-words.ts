import type { DeskState } from '../../domain/places/desks.ts';
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

/** The name of a unit as it stands inside a sentence: the official one begins with its kind, “phường Sài Gòn”. */
export const insideSentence = (name: string, locale: Locale): string =>
  locale === OFFICIAL ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
