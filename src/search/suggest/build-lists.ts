import { kindOf, type SearchRecord } from '../records/record.ts';
import { isStop } from '../language/stop-words.ts';
import { tokenise } from '../language/tokens.ts';
import { digestOf } from '../passages/format/digest.ts';
import { letterOf, type FirstList, type Suggested } from './lists.ts';

/** Characters of a list: some 14 KB as they travel. */
const LONGEST = 44_000;
/** A word that so large a share of the entries has tells none of them apart. */
const COMMON = 0.08;

/** What a builder needs to know of the portal. */
export interface SuggestOptions {
  /** The address of an entry; entries without one are not suggested. */
  readonly addressOf: (ref: string) => string | undefined;
  /** The word for a kind of entry; kinds without one are not suggested. */
  readonly kindWord: (kind: string) => string | undefined;
}

interface Entry {
  readonly suggested: Suggested;
  readonly need: number;
  /** The words of its name, and of each thing that people type for it. */
  readonly words: readonly (readonly string[])[];
}

const wordsOf = (text: string): string[] => tokenise(text).flatMap((token) => (isStop(token) ? [] : [token.key]));

/** The lists of a language by their names; the first name is that of the first list. */
export async function suggestLists(
  records: readonly SearchRecord[],
  { addressOf, kindWord }: SuggestOptions,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const kinds = [...new Set(records.map(({ ref }) => kindOf(ref)))].filter((kind) => kindWord(kind) !== undefined);
  const entries = records
    .flatMap(({ ref, names, relevance = 3 }): Entry[] => {
      const address = addressOf(ref);
      const [title] = names;
      const kind = kinds.indexOf(kindOf(ref));
      if (title === undefined || address === undefined || kind < 0) return [];
      const asks = names.flatMap(({ text, via, lang }) => (via === 'ask' && lang === title.lang ? [text] : []));
      return [
        { suggested: [title.text, address, kind, ...asks], need: relevance, words: [title.text, ...asks].map(wordsOf) },
      ];
    })
    .sort((a, b) => b.need - a.need);

  const having = new Map<string, number>();
  for (const { words } of entries)
    for (const word of new Set(words.flat())) having.set(word, (having.get(word) ?? 0) + 1);
  const common = new Set([...having].filter(([, count]) => count > COMMON * entries.length).map(([word]) => word));
  const telling = (words: readonly string[]): string[] => words.filter((word) => !common.has(word));

  /** An entry with what of it stands under a letter; nothing where nothing does. */
  const under = (letter: string, { suggested: [label, address, kind, ...asks], words }: Entry): Suggested[] => {
    const stands = (at: number): boolean => telling(words[at] ?? []).some((word) => letterOf(word) === letter);
    const own = asks.filter((_, at) => stands(at + 1));
    const isNamed = stands(0) || letterOf(words[0]?.[0] ?? '') === letter;
    return isNamed || own.length > 0 ? [[label, address, kind, ...own]] : [];
  };
  const fitting = (all: readonly Suggested[]): Suggested[] => {
    let length = 0;
    return all.filter((each) => (length += JSON.stringify(each).length) <= LONGEST);
  };

  const letters = [...new Set([...having.keys()].map(letterOf))].sort();
  const first = fitting(entries.filter(({ need }) => need === 3).map(({ suggested }) => suggested));
  const byLetter = letters.map(
    (letter) => [letter, fitting(entries.flatMap((entry) => under(letter, entry)))] as const,
  );
  const build = await digestOf([kinds, [...common], first, byLetter]);
  const encoder = new TextEncoder();
  const nameOf = (letter: string): string => `suggest-${letter}.${build}.json`;
  const opening: FirstList = {
    kinds: kinds.map((kind) => kindWord(kind) ?? ''),
    common: [...common],
    lists: Object.fromEntries(byLetter.map(([letter]) => [letter, nameOf(letter)])),
    entries: first,
  };
  return new Map(
    [
      [`suggest.${build}.json`, opening] as const,
      ...byLetter.map(([letter, own]) => [nameOf(letter), { entries: own }] as const),
    ].map(([name, list]) => [name, encoder.encode(JSON.stringify(list))]),
  );
}
