import type { Translatable } from '../../schema/fields/localized.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

/** A text in the reader's language, or in another one if there is no translation. */
export interface Localized {
  readonly text: string;
  /** Language of the text if it is not the page's, for the `lang` attribute. */
  readonly lang?: Locale;
}

/** Selects the text of a language; falls back to the official text, with its language, if there is no translation. */
export function localize(words: Translatable, locale: Locale): Localized {
  const text = words[locale];
  return text === undefined ? { text: words[OFFICIAL], lang: OFFICIAL } : { text };
}
