/** What differs from language to language and is no text of the interface. */
interface Language {
  /** What it is called in English, in descriptions of fields. */
  readonly name: string;
  /** Language and region, for dates, numbers and previews of links. */
  readonly region: string;
  /** Its code of three letters (ISO 639-3), as European catalogues of data use it. */
  readonly code: string;
}

/**
 * The one table of languages. A language that stands here can be listed in a `portal.yaml`; its interface words are in
 * `content/ui/<language>.json`, and every localized text of the content is a record over this table.
 */
export const LANGUAGES = {
  vi: { name: 'Vietnamese', region: 'vi-VN', code: 'VIE' },
  en: { name: 'English', region: 'en-GB', code: 'ENG' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof LANGUAGES;
export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[] as readonly [Locale, ...Locale[]];
export const isLocale = (value: string): value is Locale => Object.hasOwn(LANGUAGES, value);

/** The language of the law: official names, quotations, and the addresses that stand at the root of the site. */
export const OFFICIAL = 'vi' as const satisfies Locale;
export type Official = typeof OFFICIAL;

/** The language of whoever does not read the official one: schemas, our translations, addresses of other languages. */
export const INTERNATIONAL = 'en' as const satisfies Locale;

/** A value for each language. */
export const byLocale = <Value>(make: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
