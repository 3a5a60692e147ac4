import { buildPassageIndex, type BuildOptions } from '../../../src/search/passages/build/build.ts';
import { openPassages, type OpenOptions, type PassageSearch } from '../../../src/search/passages/find/open.ts';
import type { IndexedPassage } from '../../../src/search/passages/format/passage.ts';
import type { FileFetcher } from '../../../src/search/records/fetcher.ts';
import { recordsOf } from '../real-search.ts';

/** Reproducible pseudo-random numbers. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const records = recordsOf('vi');
/** All sentences of the real content. */
const sentences = [
  ...new Set(records.flatMap(({ names, passages = [] }) => [...names, ...passages].map(({ text }) => text))),
].filter((text) => text.split(' ').length >= 4);
/** Vietnamese syllables with diacritics, from the content. */
const syllables = [
  ...new Set(
    sentences
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{2,7}/gu),
  ),
].sort();

/** Passages of syllables in random order, then the sentences of the content. */
export function somePassages(count = 400, length = 60): IndexedPassage[] {
  const next = numbers(659);
  const text = (words: number): string =>
    Array.from({ length: words }, () => syllables[next(syllables.length)]).join(' ');
  return [
    ...Array.from({ length: count }, (_, at) => ({
      id: `r${at}`,
      title: `Điều ${at}. ${text(4)}`,
      text: text(length),
    })),
    ...sentences.map((sentence, at) => ({ id: `s${at}`, title: `Câu ${at}`, text: sentence })),
  ];
}

export async function filesOf(
  passages: readonly IndexedPassage[],
  options?: BuildOptions,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const [name, bytes] of buildPassageIndex(passages, options)) files.set(name, bytes);
  return files;
}

export const fetcherFrom =
  (files: ReadonlyMap<string, Uint8Array>): FileFetcher =>
  (file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${file}`));
  };

export const open = async (passages: readonly IndexedPassage[], options?: OpenOptions): Promise<PassageSearch> =>
  openPassages(fetcherFrom(await filesOf(passages)), options);
