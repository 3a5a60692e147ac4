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

/** Progress of the current build step. */
export interface BuildProgress {
  readonly step: 'words' | 'lists' | 'groups' | 'texts';
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  /** Smaller files mean fewer bytes per question, but more files on the host. */
  readonly sizes?: FileSizes;
  /** Called regularly; the build awaits the result, so that the caller can do other work in between. */
  readonly onProgress?: (progress: BuildProgress) => void | Promise<void>;
}

/** Sizes of the numerous files. */
export interface FileSizes {
  /** Passages per text file. */
  readonly block: number;
  /** Average bytes per group file. */
  readonly bin: number;
  /** Maximum bytes per list file. */
  readonly list: number;
}

const SMALL_FILES: FileSizes = { block: 4, bin: 900, list: 700 };
/** From this number of passages on, files are larger: many hosts refuse sites of over 20,000 files. */
const MANY_PASSAGES = 40_000;
const FEW_FILES: FileSizes = { block: 8, bin: 1500, list: 2800 };

/** Number of words in the manifest, which every question fetches; they cover nearly all words people type. */
const MOST_COMMON = 700;
/** Words of a large corpus in fewer passages are mostly typos, so nothing is corrected to them. */
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
 * Builds the passage index, file by file, manifest last. The output does not depend on the order of the passages. Ids
 * must be unique.
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

/** Pairs by first word, then by second, so that lists fetched together are adjacent. */
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

/** Number of passages per word. */
function frequencies({ words, firsts, seconds, counts }: PairTable): Map<string, number> {
  const often = new Map<string, number>();
  seconds.forEach((second, pair) => {
    if (second === 0) often.set(words[firsts[pair] ?? 0] ?? '', counts[pair] ?? 0);
  });
  return often;
}
