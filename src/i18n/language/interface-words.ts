import type official from '#words/vi.json';
import { LOCALES, type Locale } from '../../schema/fields/languages.ts';

/** A key of a file of interface words, as it is written there. */
export type RawKey = keyof typeof official;
type InterfaceWords = Readonly<Record<RawKey, string>>;

const read = async (locale: Locale): Promise<InterfaceWords | undefined> => {
  try {
    const { default: words } = (await import(`#words/${locale}.json`, { with: { type: 'json' } })) as {
      default: InterfaceWords;
    };
    return words;
  } catch (error) {
    // Only the languages that a portal lists need their words; whoever asks for one without any is told.
    if (error instanceof SyntaxError) throw error;
    return undefined;
  }
};

/** The interface words of each language that has some: `ui/<language>.json` of the content. */
export const interfaceWords: ReadonlyMap<Locale, InterfaceWords> = new Map(
  (await Promise.all(LOCALES.map(async (locale) => [locale, await read(locale)] as const))).flatMap(
    ([locale, words]) => (words === undefined ? [] : [[locale, words]]),
  ),
);
