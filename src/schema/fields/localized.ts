import { z } from 'astro/zod';
import { byLocale, LANGUAGES, LOCALES, OFFICIAL, type Locale, type Official } from './languages.ts';

/** A text that is not empty. */
export const words = z.string().min(1);

/** A text that must exist in every language of the table. */
export const localized = z.strictObject(byLocale((locale) => words.describe(`The ${LANGUAGES[locale].name} words.`)));
export type Localized = z.infer<typeof localized>;

/**
 * Optional texts in every language but the official one; `line` returns the description of the field for a language.
 */
export const translations = (line: (language: string) => string) =>
  Object.fromEntries(
    LOCALES.filter((locale) => locale !== OFFICIAL).map((locale) => [
      locale,
      words.optional().describe(line(LANGUAGES[locale].name)),
    ]),
  ) as Record<Exclude<Locale, Official>, z.ZodOptional<typeof words>>;

/** A text whose translations are optional. Pages in other languages fall back to the official text and say so. */
export const translatable = z.strictObject({
  [OFFICIAL]: words.describe(`The ${LANGUAGES[OFFICIAL].name} text.`),
  ...translations((language) => `Our ${language} translation; leave out while there is none.`),
});
export type Translatable = z.infer<typeof translatable>;

/** An optional remark for readers, shown with the fact it belongs to. */
export const note = translatable.optional().describe('A remark readers should see with this entry.');
