import type official from '#words/vi.json';
import { interfaceWordsOf } from '../../languages/words.ts';
import { oncePerWord } from '../../domain/lists/once.ts';
import { KNOWN, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';

/** A key of the interface-text files, including its plural suffix. */
export type RawKey = keyof typeof official;
type InterfaceWords = Readonly<Record<RawKey, string>>;

const content = process.env.PORTAL_CONTENT ?? 'content';

/**
 * The interface texts of each language that has some: those shipped, and those of `ui/<language>.json` in the content
 * of this run in their place. Languages that no portal lists need none; asking for a missing language throws.
 */
export const interfaceWords: ReadonlyMap<Locale, InterfaceWords> = new Map(
  KNOWN.flatMap((locale) => {
    const words = interfaceWordsOf(content, locale);
    return words === undefined ? [] : [[locale, words]];
  }),
);

const baseOf = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
const basesIn = oncePerWord((locale: Locale) => new Set(Object.keys(interfaceWords.get(locale) ?? {}).map(baseOf)));

/** Whether some interface texts of a language are missing, so that pages show them in another one. */
export const isPartly = oncePerWord((locale: Locale): boolean => basesIn(locale).size < basesIn(OFFICIAL).size);
