/** Properties of a language other than its interface texts. */
interface Language {
  /** English name, used in descriptions of fields. */
  readonly name: string;
  /** Language and region (BCP 47), for dates, numbers and link previews. */
  readonly region: string;
  /** Three-letter code (ISO 639-3), as European data catalogues use it. */
  readonly code: string;
}

/**
 * The one table of languages. A `portal.yaml` may list any language in it. Interface texts are in
 * `content/ui/<language>.json`; every localized text of the content is a record over this table.
 */
export const LANGUAGES = {
  vi: { name: 'Vietnamese', region: 'vi-VN', code: 'VIE' },
  en: { name: 'English', region: 'en-GB', code: 'ENG' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof LANGUAGES;
export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[] as readonly [Locale, ...Locale[]];
export const isLocale = (value: string): value is Locale => Object.hasOwn(LANGUAGES, value);

/** The official language: used for official names and quotations, and served at the root of the site. */
export const OFFICIAL = 'vi' as const satisfies Locale;
export type Official = typeof OFFICIAL;

/** The default for readers who do not know the official language, and the language of schemas. */
export const INTERNATIONAL = 'en' as const satisfies Locale;

/** Builds a record with one value per language. */
export const byLocale = <Value>(make: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
