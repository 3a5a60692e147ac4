import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildPassageIndex, type BuildOptions } from '../../../src/search/passages/build/build.ts';
import { openPassages, type OpenOptions, type PassageSearch } from '../../../src/search/passages/find/open.ts';
import type { IndexedPassage } from '../../../src/search/passages/format/passage.ts';
import type { FileFetcher } from '../../../src/search/records/fetcher.ts';

/** Reproducible pseudo-random numbers. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What the index of passages is tried with: words of official texts. All procedures would be seven million letters. */
const FOLDERS = ['directives', 'documents', 'terms', 'dialogues', 'changes', 'texts'];

/** All texts of a value of YAML, at any depth. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/** All sentences of these folders of the real content. */
const sentences = [
  ...new Set(
    FOLDERS.flatMap((folder) =>
      readdirSync(join('content', folder)).flatMap((name) => {
        const text = readFileSync(join('content', folder, name), 'utf8');
        return name.endsWith('.md') ? text.split('\n') : textsOf(parse(text));
      }),
    ),
  ),
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
