import i18next from 'i18next';
import { interfaceWords, type RawKey } from './interface-words.ts';
import { type Locale, LOCALES } from '../../schema/fields/languages.ts';
import { formatDate } from './dates.ts';

/** A key of the interface texts; plurals without their suffix. */
export type MessageKey = RawKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : Key) : never;
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** A private instance: no global state, and nothing of it reaches the browser. */
const instance = i18next.createInstance();
await instance.init({
  lng: LOCALES[0],
  supportedLngs: [...LOCALES],
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false }, // Astro escapes its output
  resources: Object.fromEntries([...interfaceWords].map(([locale, words]) => [locale, { translation: words }])),
});
instance.services.formatter?.add('officialDate', (value: string, lng) => formatDate(value, lng as Locale));
instance.services.formatter?.add('figure', (value: number, lng) => new Intl.NumberFormat(lng).format(value));

/** Returns the translate function of a language. A missing key throws because it is a bug. */
export function translator(locale: Locale): Translate {
  const translate = instance.getFixedT(locale);
  // As a string: the types of i18next would make the compiler compare each of a thousand keys with all others.
  return (key: string, values = {}) => {
    if (!instance.exists(key, { lng: locale, ...values })) throw new Error(`no interface word “${key}” in ${locale}`);
    return translate(key, values);
  };
}
