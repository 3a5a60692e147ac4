import { LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Translatable } from '../../schema/fields/localized.ts';

/** The same words changed in each language in which they are there. */
export const mapWords = (words: Translatable, change: (text: string) => string): Translatable => ({
  [OFFICIAL]: change(words[OFFICIAL]),
  ...Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = words[locale];
      return text === undefined ? [] : [[locale, change(text)]];
    }),
  ),
});
