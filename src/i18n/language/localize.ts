import type { Translatable } from '../../schema/fields/localized.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

/** Words in the reader's language, or in another one where the translation is missing. */
export interface Localized {
  readonly text: string;
  /** Language of the words where it is not the page's; HTML wants it on the element. */
  readonly lang?: Locale;
}

/** Picks the words for a language; the official ones stand in, marked as such, where there is no translation. */
export function localize(words: Translatable, locale: Locale): Localized {
  const text = words[locale];
  return text === undefined ? { text: words[OFFICIAL], lang: OFFICIAL } : { text };
}
