import type official from '#words/vi.json';
import { LOCALES, type Locale } from '../../schema/fields/languages.ts';

/** A key of the interface-text files, including its plural suffix. */
export type RawKey = keyof typeof official;
type InterfaceWords = Readonly<Record<RawKey, string>>;

const read = async (locale: Locale): Promise<InterfaceWords | undefined> => {
  try {
    const { default: words } = (await import(`#words/${locale}.json`, { with: { type: 'json' } })) as {
      default: InterfaceWords;
    };
    return words;
  } catch (error) {
    // Languages that no portal lists need no texts; asking for a missing language throws.
    if (error instanceof SyntaxError) throw error;
    return undefined;
  }
};

/** The interface texts of each available language: `ui/<language>.json` of the content. */
export const interfaceWords: ReadonlyMap<Locale, InterfaceWords> = new Map(
  (await Promise.all(LOCALES.map(async (locale) => [locale, await read(locale)] as const))).flatMap(([locale, words]) =>
    words === undefined ? [] : [[locale, words]],
  ),
);
