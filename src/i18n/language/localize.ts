import type { Translatable } from '../../schema/fields/localized.ts';
import { FALLBACKS, type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

/** A text in the reader's language, or in another one if there is no translation. */
export interface Localized {
  readonly text: string;
  /** Language of the text if it is not the page's, for the `lang` attribute. */
  readonly lang?: Locale;
}

/** Selects the text of a language; where there is no translation, that of the first fallback, with its language. */
export function localize(words: Translatable, locale: Locale): Localized {
  // What a text inherits is a fallback too.
  const own = [locale, ...FALLBACKS].find((each) => Object.hasOwn(words, each) && words[each] !== undefined);
  const lang = own ?? OFFICIAL;
  return { text: words[lang] ?? words[OFFICIAL], ...(lang === locale ? {} : { lang }) };
}
