import i18next from 'i18next';
import { interfaceWords, type RawKey } from './interface-words.ts';
import { type Locale, LOCALES } from '../../schema/fields/languages.ts';
import { formatDate } from './dates.ts';

/** A key of the interface words; plurals are named without their form. */
export type MessageKey = RawKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : Key) : never;
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** A private instance: nothing of it is global, and none of it reaches the browser. */
const instance = i18next.createInstance();
await instance.init({
  lng: LOCALES[0],
  supportedLngs: [...LOCALES],
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false }, // Astro escapes what it prints
  resources: Object.fromEntries([...interfaceWords].map(([locale, words]) => [locale, { translation: words }])),
});
instance.services.formatter?.add('officialDate', (value: string, lng) => formatDate(value, lng as Locale));
instance.services.formatter?.add('figure', (value: number, lng) => new Intl.NumberFormat(lng).format(value));

/** The words of the interface in one language. A missing key throws: it would be our mistake. */
export function translator(locale: Locale): Translate {
  const translate = instance.getFixedT(locale);
  return (key, values = {}) => {
    if (!instance.exists(key, { lng: locale, ...values })) throw new Error(`no interface word “${key}” in ${locale}`);
    return translate(key, values);
  };
}
