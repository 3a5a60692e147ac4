import type official from '#words/vi.json';
import { LOCALES, type Locale } from '../../schema/fields/languages.ts';

/** A key of a file of interface words, as it is written there. */
export type RawKey = keyof typeof official;
type InterfaceWords = Readonly<Record<RawKey, string>>;

const read = async (locale: Locale): Promise<InterfaceWords> => {
  const { default: words } = (await import(`#words/${locale}.json`, { with: { type: 'json' } })) as {
    default: InterfaceWords;
  };
  return words;
};

/** The interface words of each language: `ui/<language>.json` of the content. */
export const interfaceWords = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await read(locale)] as const)),
) as Readonly<Record<Locale, InterfaceWords>>;
