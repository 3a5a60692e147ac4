import { normalise } from '../../language/fold.ts';
import { digestOf } from '../format/digest.ts';
import { FORMAT, fileName, letterOf, MANIFEST, type FileKind, type PassageManifest } from '../format/format.ts';
import { seal } from '../format/frame.ts';
import { groupFiles, planGroups } from './group-files.ts';
import { ListFiles } from '../format/lists.ts';
import { MOST_INLINE, type PairEntry } from '../format/groups.ts';
import { PairTable } from './pair-table.ts';
import type { IndexedPassage, IndexFile } from '../format/passage.ts';
import { writeTexts } from '../format/texts.ts';
import { writeVocabulary, type KnownWord } from '../format/vocabulary.ts';

/** What the build has done so far of what it has to do in this step. */
export interface BuildProgress {
  readonly step: 'words' | 'lists' | 'groups' | 'texts';
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  /** Smaller files are fewer bytes for a question, and more files for the host. */
  readonly sizes?: FileSizes;
  /** Told now and then; the build waits for what it returns, so that who builds can do something else meanwhile. */
  readonly onProgress?: (progress: BuildProgress) => void | Promise<void>;
}

/** How large the files are that there are many of. */
export interface FileSizes {
  /** Passages in a file of texts. */
  readonly block: number;
  /** Bytes of a file of groups, on average. */
  readonly bin: number;
  /** Bytes of a file of lists, at most. */
  readonly list: number;
}

const SMALL_FILES: FileSizes = { block: 4, bin: 900, list: 700 };
/** From so many passages on, small files would be more than hosts take: many refuse a site of over 20,000. */
const MANY_PASSAGES = 40_000;
const FEW_FILES: FileSizes = { block: 8, bin: 1500, list: 2800 };

/** How many words the manifest names: it is fetched for every question, and these are nearly all words people type. */
const MOST_COMMON = 700;
/** Words of a large corpus that stand in fewer passages are mostly slips: nothing is repaired to them. */
const LEAST_OFTEN = 3;
const LARGE = 5000;
const REPORT_EVERY = 500;

const byTitle = (a: IndexedPassage, b: IndexedPassage): number =>
  a.title === b.title ? (a.id < b.id ? -1 : 1) : a.title < b.title ? -1 : 1;

/** Part by part; passages of one title mostly are of one matter: together they are found, and pressed, best. */
const byPart = (a: IndexedPassage, b: IndexedPassage): number => {
  const [one = '', other = ''] = [a.part, b.part];
  return one === other ? byTitle(a, b) : one < other ? -1 : 1;
};

/** The parts of sorted passages, and how many each has; nothing where they have none. */
function partsOf(sorted: readonly IndexedPassage[]): Pick<PassageManifest, 'parts'> {
  if (sorted.every(({ part }) => part === undefined)) return {};
  return { parts: [...Map.groupBy(sorted, ({ part = '' }) => part)].map(([part, own]) => [part, own.length] as const) };
}

/**
 * Builds the index of passages, file by file, the manifest last. The same passages give the same files in whatever
 * order they come. Ids must differ.
 */
export async function* buildPassageIndex(
  passages: readonly IndexedPassage[],
  { sizes = passages.length < MANY_PASSAGES ? SMALL_FILES : FEW_FILES, onProgress }: BuildOptions = {},
): AsyncGenerator<IndexFile, void, undefined> {
  const { block, bin, list } = sizes;
  const sorted = passages
    .map((passage) => ({ ...passage, title: normalise(passage.title), text: normalise(passage.text) }))
    .sort(byPart);
  const build = await digestOf([
    [FORMAT, block, bin, list],
    ...sorted.map((each) => [
      each.id,
      each.title,
      each.text,
      each.data,
      ...(each.part === undefined ? [] : [each.part]),
    ]),
  ]);
  const file = (kind: FileKind, which: number | string, body: Uint8Array): IndexFile => [
    fileName(build, kind, which),
    seal(build, body),
  ];
  const report = async (step: BuildProgress['step'], done: number, total: number): Promise<void> => {
    if (done % REPORT_EVERY === 0 || done === total) await onProgress?.({ step, done, total });
  };

  const table = new PairTable();
  for (const [at, { title, text }] of sorted.entries()) {
    table.add(title, text);
    await report('words', at + 1, sorted.length);
  }
  const postings = table.postings();

  const pending: IndexFile[] = [];
  const lists = new ListFiles(list, (which, body) => pending.push(file('list', which, body)));
  const entries: PairEntry[] = [];
  const order = inOrder(table);
  for (const [at, pair] of order.entries()) {
    const count = table.counts[pair] ?? 0;
    const ordinals = postings(pair);
    entries[pair] = count > MOST_INLINE ? { count, list: lists.add(ordinals) } : { count, ordinals: [...ordinals] };
    yield* pending.splice(0);
    await report('lists', at + 1, order.length);
  }
  lists.close();
  yield* pending.splice(0);

  const plan = planGroups(table, entries, order, bin);
  for (const [which, body] of groupFiles(plan)) {
    yield file('group', which, body);
    await report('groups', which + 1, plan.bins);
  }

  for (let at = 0; at < sorted.length; at += block) {
    yield file('text', at / block, writeTexts(sorted.slice(at, at + block)));
    await report('texts', Math.min(sorted.length, at + block), sorted.length);
  }

  const often = frequencies(table);
  const known = [...often].filter(([, count]) => sorted.length < LARGE || count >= LEAST_OFTEN);
  const vocabulary = Map.groupBy(
    known.map(([word, count]): KnownWord => ({ word, often: Math.round(Math.log2(count)) })),
    ({ word }) => letterOf(word),
  );
  for (const [letter, words] of vocabulary) yield file('word', letter, writeVocabulary(words));

  const byFrequency = [...often].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const manifest: PassageManifest = {
    format: FORMAT,
    build,
    passages: sorted.length,
    ...partsOf(sorted),
    block,
    bins: plan.bins,
    split: byFrequency.filter((word) => plan.split.has(word)).join(' '),
    common: byFrequency
      .filter((word) => !plan.split.has(word))
      .slice(0, MOST_COMMON - plan.split.size)
      .join(' '),
    letters: [...vocabulary.keys()].sort().join(''),
  };
  yield [MANIFEST, new TextEncoder().encode(JSON.stringify(manifest))];
}

/** Pairs by their first word, then by their second: lists that are fetched together stand together. */
function inOrder({ words, firsts, seconds }: PairTable): number[] {
  const rank = new Uint32Array(words.length);
  [...words.keys()]
    .sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
    .forEach((word, at) => {
      rank[word] = at;
    });
  const place = (word: number | undefined): number => rank[word ?? 0] ?? 0;
  return [...firsts.keys()].sort(
    (a, b) => place(firsts[a]) - place(firsts[b]) || place(seconds[a]) - place(seconds[b]),
  );
}

/** In how many passages each word stands. */
function frequencies({ words, firsts, seconds, counts }: PairTable): Map<string, number> {
  const often = new Map<string, number>();
  seconds.forEach((second, pair) => {
    if (second === 0) often.set(words[firsts[pair] ?? 0] ?? '', counts[pair] ?? 0);
  });
  return often;
}
