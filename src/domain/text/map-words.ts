import { LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Translatable } from '../../schema/fields/localized.ts';

/** Applies a function to the text of each available language. */
export const mapWords = (words: Translatable, change: (text: string) => string): Translatable => ({
  [OFFICIAL]: change(words[OFFICIAL]),
  ...Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = words[locale];
      return text === undefined ? [] : [[locale, change(text)]];
    }),
  ),
});
