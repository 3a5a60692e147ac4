import type { Translatable } from '../../schema/fields/primitives.ts';
import type { Locale } from '../../schema/site/portal-settings.ts';

/** Words in the reader's language, or in another one where the translation is missing. */
export interface Said {
  readonly text: string;
  /** Language of the words where it is not the page's; HTML wants it on the element. */
  readonly lang?: Locale;
}

/** Picks the words for a language; Vietnamese stands in, marked as such, where there is no translation. */
export function say(words: Translatable, locale: Locale): Said {
  const text = words[locale];
  return text === undefined ? { text: words.vi, lang: 'vi' } : { text };
}
