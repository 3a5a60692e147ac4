import { listedLanguages } from '../../languages/listed.ts';

/** Properties of a language that no standard function tells. */
interface Language {
  /** English name, used in descriptions of fields. */
  readonly name: string;
  /** Language and region (BCP 47), for dates, numbers and link previews. */
  readonly region: string;
  /** Three-letter code (ISO 639-3), as European data catalogues use it. */
  readonly code: string;
}

/**
 * A language of the table below. The compiler knows the two whose interface texts are shipped by name, which is enough
 * because no code names another: tables over languages are made by `byLocale`, never written out.
 */
export type Locale = 'vi' | 'en';

/**
 * The languages that a `portal.yaml` may list. A portal that lists one needs interface texts in `ui/<language>.json`;
 * texts without a translation into it fall back (`FALLBACKS`).
 */
const TABLE = {
  vi: { name: 'Vietnamese', region: 'vi-VN', code: 'VIE' },
  en: { name: 'English', region: 'en-GB', code: 'ENG' },
  ar: { name: 'Arabic', region: 'ar-EG', code: 'ARA' },
  cjm: { name: 'Eastern Cham', region: 'cjm-VN', code: 'CJM' },
  de: { name: 'German', region: 'de-DE', code: 'DEU' },
  es: { name: 'Spanish', region: 'es-ES', code: 'SPA' },
  fa: { name: 'Persian', region: 'fa-IR', code: 'FAS' },
  fr: { name: 'French', region: 'fr-FR', code: 'FRA' },
  he: { name: 'Hebrew', region: 'he-IL', code: 'HEB' },
  hi: { name: 'Hindi', region: 'hi-IN', code: 'HIN' },
  hmn: { name: 'Hmong', region: 'hmn-VN', code: 'HMN' },
  id: { name: 'Indonesian', region: 'id-ID', code: 'IND' },
  it: { name: 'Italian', region: 'it-IT', code: 'ITA' },
  ja: { name: 'Japanese', region: 'ja-JP', code: 'JPN' },
  jra: { name: 'Jarai', region: 'jra-VN', code: 'JRA' },
  km: { name: 'Khmer', region: 'km-KH', code: 'KHM' },
  ko: { name: 'Korean', region: 'ko-KR', code: 'KOR' },
  lo: { name: 'Lao', region: 'lo-LA', code: 'LAO' },
  ms: { name: 'Malay', region: 'ms-MY', code: 'MSA' },
  pl: { name: 'Polish', region: 'pl-PL', code: 'POL' },
  pt: { name: 'Portuguese', region: 'pt-PT', code: 'POR' },
  rad: { name: 'Rade', region: 'rad-VN', code: 'RAD' },
  ru: { name: 'Russian', region: 'ru-RU', code: 'RUS' },
  th: { name: 'Thai', region: 'th-TH', code: 'THA' },
  tyz: { name: 'Tày', region: 'tyz-VN', code: 'TYZ' },
  uk: { name: 'Ukrainian', region: 'uk-UA', code: 'UKR' },
  zh: { name: 'Chinese', region: 'zh-CN', code: 'ZHO' },
} as const satisfies Record<string, Language>;
export const LANGUAGES: Readonly<Record<Locale, Language>> = TABLE;

/** Every language that a portal may list. */
export const KNOWN = Object.keys(LANGUAGES) as readonly Locale[] as readonly [Locale, ...Locale[]];
export const isLocale = (value: string): value is Locale => Object.hasOwn(LANGUAGES, value);

/** The official language: used for official names and quotations; every portal has pages in it. */
export const OFFICIAL = 'vi' as const satisfies Locale;
export type Official = typeof OFFICIAL;

/** The default for readers who do not know the official language, and the language of schemas. */
export const INTERNATIONAL = 'en' as const satisfies Locale;

/** The two languages whose interface texts are shipped, and that texts of any portal may be in. */
export const BOTH: readonly Locale[] = [OFFICIAL, INTERNATIONAL];
const listed = listedLanguages(process.env.PORTAL_CONTENT ?? 'content').filter(isLocale);

/** The languages of the pages of this run’s portal, default first: those that its `portal.yaml` lists. */
export const LOCALES = (
  listed.length === 0 ? BOTH : listed.includes(OFFICIAL) ? listed : [...listed, OFFICIAL]
) as readonly [Locale, ...Locale[]];

/** The language at the root of the site; all others stand under their tag. */
export const DEFAULT: Locale = LOCALES[0];

/** The languages that texts of the content may be in: those of the pages, and always the first two of the table. */
export const TEXT_LOCALES: readonly Locale[] = [...new Set<Locale>([...BOTH, ...LOCALES])];

/** Where a text stands that is missing in a language: in English if the portal has it, else in the official language. */
export const FALLBACKS: readonly Locale[] = LOCALES.includes(INTERNATIONAL) ? [INTERNATIONAL, OFFICIAL] : [OFFICIAL];

/** Builds a record with one value for each language of the pages. */
export const byLocale = <Value>(make: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;

/** Whether a language is written from right to left. */
export const isRightToLeft = (locale: Locale): boolean =>
  new Intl.Locale(LANGUAGES[locale].region).getTextInfo().direction === 'rtl';
