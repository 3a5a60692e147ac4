import { z } from 'astro/zod';
import { FALLBACKS, LANGUAGES, OFFICIAL, TEXT_LOCALES, type Locale, type Official } from './languages.ts';

/** A text that is not empty. */
export const words = z.string().min(1);

/** One field for each language that texts may be in. */
export const byTextLocale = <Value>(make: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(TEXT_LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;

/**
 * A text that must exist in the official language and, if the portal has English pages, in English. Its type names every
 * language, because the portal gives it those that it lacks (`domain/text/fallbacks.ts`); `line` describes the field of
 * a language.
 */
export const localizedWith = (line: (locale: Locale) => string) =>
  z.strictObject(
    byTextLocale((locale) => {
      const own = words.describe(line(locale));
      return (FALLBACKS.includes(locale) ? own : own.optional()) as typeof words;
    }),
  );
export const localized = localizedWith((locale) => `The ${LANGUAGES[locale].name} words.`);
export type Localized = z.infer<typeof localized>;

/**
 * Optional texts in every language but the official one; `line` returns the description of the field for a language.
 */
export const translations = (line: (language: string) => string) =>
  Object.fromEntries(
    TEXT_LOCALES.filter((locale) => locale !== OFFICIAL).map((locale) => [
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
