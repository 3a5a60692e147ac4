import { z } from 'astro/zod';
import { byLocale, LANGUAGES, LOCALES, OFFICIAL, type Locale, type Official } from './languages.ts';

/** Words as such: a text that is not empty. */
export const words = z.string().min(1);

/** A word or sentence that every language of the table must have. */
export const localized = z.strictObject(byLocale((locale) => words.describe(`The ${LANGUAGES[locale].name} words.`)));
export type Localized = z.infer<typeof localized>;

/** Words in every language but the official one, each of which may be missing; `line` describes it to editors. */
export const translations = (line: (language: string) => string) =>
  Object.fromEntries(
    LOCALES.filter((locale) => locale !== OFFICIAL).map((locale) => [
      locale,
      words.optional().describe(line(LANGUAGES[locale].name)),
    ]),
  ) as Record<Exclude<Locale, Official>, z.ZodOptional<typeof words>>;

/** A text that may still wait for its translation; pages in other languages then show the official one and say so. */
export const translatable = z.strictObject({
  [OFFICIAL]: words.describe(`The ${LANGUAGES[OFFICIAL].name} text.`),
  ...translations((language) => `Our ${language} translation; leave out while there is none.`),
});
export type Translatable = z.infer<typeof translatable>;

/** A remark for readers, shown with the fact it belongs to. */
export const note = translatable.optional().describe('A remark readers should see with this entry.');
