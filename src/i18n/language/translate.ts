import i18next from 'i18next';
import { LRUCache } from 'lru-cache';
import { interfaceWords, type RawKey } from './interface-words.ts';
import { FALLBACKS, type Locale, LOCALES } from '../../schema/fields/languages.ts';
import { oncePerWord } from '../../domain/lists/once.ts';
import { formatDate } from './dates.ts';
import { formatFigure } from './figures.ts';

/** A key of the interface texts; plurals without their suffix. */
export type MessageKey = RawKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : Key) : never;
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** A private instance: no global state, and nothing of it reaches the browser. */
const instance = i18next.createInstance();
await instance.init({
  lng: LOCALES[0],
  supportedLngs: [...interfaceWords.keys()],
  // Of the shipped languages none may lack a word; others fall back where they do.
  fallbackLng: (locale) => (FALLBACKS.includes(locale as Locale) ? [] : [...FALLBACKS]),
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false }, // Astro escapes its output
  resources: Object.fromEntries([...interfaceWords].map(([locale, words]) => [locale, { translation: words }])),
});
instance.services.formatter?.add('officialDate', (value: string, lng) => formatDate(value, lng as Locale));
instance.services.formatter?.add('figure', (value: number, lng) => formatFigure(value, lng as Locale));

/** How many texts with values are remembered in each language; texts without are few. */
const MOST_KEPT = 5000;

/** Remembers the answers of a translate function: most pages say the same, with the same numbers and dates. */
function remembering(make: Translate): Translate {
  const plain = oncePerWord((key: MessageKey) => make(key));
  const filled = new LRUCache<string, string>({ max: MOST_KEPT });
  return (key, values) => {
    if (values === undefined) return plain(key);
    const asked = key + JSON.stringify(values);
    const known = filled.get(asked);
    if (known !== undefined) return known;
    const text = make(key, values);
    filled.set(asked, text);
    return text;
  };
}

/** Returns the translate function of a language. A missing key throws because it is a bug. */
export const translator = oncePerWord((locale: Locale): Translate => {
  const translate = instance.getFixedT(locale);
  // As a string: the types of i18next would make the compiler compare each of a thousand keys with all others.
  return remembering((key: string, values = {}) => {
    const text = translate(key, values);
    // What is missing comes back as its key; to ask first takes as long as to translate.
    if (text === key && !instance.exists(key, { lng: locale, ...values }))
      throw new Error(`no interface word “${key}” in ${locale}`);
    return text;
  });
});
