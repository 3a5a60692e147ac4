import { describe, expect, test } from 'vitest';
import { correctSpelling } from '../../../src/search/passages/find/correct-spelling.ts';
import { CommonWords, type Neighbours, type Pair } from '../../../src/search/passages/find/neighbours.ts';
import { fromNeighbours, fromVocabulary } from '../../../src/search/passages/find/repair.ts';
import { slotsOf, type Slot } from '../../../src/search/passages/find/slots.ts';
import type { QueryFiles } from '../../../src/search/passages/read/query-files.ts';
import { FORMAT } from '../../../src/search/passages/format/format.ts';
import type { KnownWord } from '../../../src/search/passages/format/vocabulary.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';

const common = new CommonWords({
  format: FORMAT,
  build: 'b',
  passages: 10,
  block: 4,
  bins: 1,
  split: '',
  common: 'so vu',
  letters: 'dt',
});
const slots = (question: string): Slot[] => slotsOf(parseQuery(question), common);
const slot = (question: string): Slot => {
  const [first] = slots(question);
  if (!first) throw new Error(question);
  return first;
};
const asked = ({ options }: Slot): string[] => options.map(({ key }) => key);

type Counts = Readonly<Record<string, number>>;
/** Words with those before and behind them, each in so many passages; what was loaded. */
function shelf(known: Readonly<Record<string, { before?: Counts; after?: Counts }>>) {
  const loaded: Pair[] = [];
  const beside: (readonly [string, string])[] = [];
  const half = (counts: Counts = {}) => new Map(Object.entries(counts).map(([key, count]) => [key, { count }]));
  const neighbours = {
    beside: (word: string) => {
      const { before, after } = known[word] ?? {};
      return known[word] && { before: half(before), after: half(after) };
    },
    pair: ([a, b]: Pair) => {
      const count = known[a]?.after?.[b] ?? known[b]?.before?.[a];
      return count === undefined ? undefined : { count };
    },
    has: (word: string) => (word in known ? true : known[`no ${word}`] ? undefined : false),
    load: (pairs: readonly Pair[]) => Promise.resolve(void loaded.push(...pairs)),
    loadBeside: (pairs: readonly (readonly [string, string])[]) => Promise.resolve(void beside.push(...pairs)),
  } as unknown as Neighbours;
  return { neighbours, loaded, beside };
}
/** Files of words by their first letter, and which were asked for. */
function words(...known: readonly (readonly [string, number])[]) {
  const asked: unknown[] = [];
  const files = {
    load: (kind: string, which: readonly string[]) => Promise.resolve(void asked.push([kind, ...which])),
    get: (_: string, letter: string): KnownWord[] | undefined =>
      known.length === 0
        ? undefined
        : known.flatMap(([word, often]) => (word.startsWith(letter) ? [{ word, often }] : [])),
  } as unknown as QueryFiles;
  return { files, asked };
}

describe('a mistyped word is read as a neighbour of its neighbours', () => {
  test('that of both before that of one, then the likeliest slip, then the commonest', () => {
    const { neighbours } = shelf({
      le: { after: { thua: 9, the: 9, thu: 3, hue: 5, dat: 50, '': 99 } },
      phi: { before: { the: 1, thu: 2, tau: 4 } },
    });
    const found = fromNeighbours(slot('thue '), slot('le '), slot('phi '), neighbours);
    expect(found).toEqual([
      { key: 'thu', quality: 0.75, how: 'repaired' },
      { key: 'the', quality: 0.75, how: 'repaired' },
      { key: 'hue', quality: 0.75, how: 'repaired' },
      { key: 'thua', quality: 0.6, how: 'repaired' },
    ]);
  });

  test('of like ones the first by letters, eight of them', () => {
    const after = Object.fromEntries(
      ['i', 'h', 'g', 'e', 'd', 'c', 'b', 'a', 'k'].map((letter) => [`${letter}hue`, 1]),
    );
    const { neighbours } = shelf({ le: { after } });
    const found = fromNeighbours(slot('thue '), slot('le '), undefined, neighbours);
    expect(found.map(({ key }) => key)).toEqual(['ahue', 'bhue', 'chue', 'dhue', 'ehue', 'ghue', 'hhue', 'ihue']);
  });

  test('and one still being typed as what it may become, 24 of these', () => {
    const after = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`thu${10 + at}`, 1]));
    const { neighbours } = shelf({ le: { after: { ...after, hue: 9, thu: 9 } } });
    const found = fromNeighbours(slot('thu'), slot('le '), undefined, neighbours);
    expect(found).toHaveLength(24);
    expect(found[0]).toMatchObject({ key: 'thu10', how: 'form' });
    const [slip] = fromNeighbours(
      slot('thue'),
      undefined,
      slot('phi '),
      shelf({ phi: { before: { hue: 1 } } }).neighbours,
    );
    expect(slip).toMatchObject({ key: 'hue', how: 'repaired' });
  });

  test('but not as what it may stand for already, and by its likeliest neighbours alone', () => {
    const { neighbours } = shelf({ le: { after: { the: 1, thu: 1 } }, li: { after: { hue: 1 } } });
    const typed = slot('thue ');
    const known = { ...typed, options: [...typed.options, { key: 'the', quality: 0.7, how: 'repaired' as const }] };
    const left = slot('le ');
    const two = { ...left, options: [...left.options, { key: 'li', quality: 0.7, how: 'repaired' as const }] };
    expect(fromNeighbours(known, two, undefined, neighbours).map(({ key }) => key)).toEqual(['thu']);
    expect(fromNeighbours(known, undefined, undefined, neighbours)).toEqual([]);
    expect(fromNeighbours(known, slot('none '), undefined, neighbours)).toEqual([]);
  });
});

describe('a mistyped word among all words', () => {
  test('is read as those one letter off, the commonest four', async () => {
    const { files, asked: loaded } = words(['thua', 1], ['thuo', 4], ['thui', 3], ['thuy', 2], ['thun', 5], ['tai', 9]);
    const found = await fromVocabulary(slot('thue '), files, 'dt');
    expect(found.map(({ key }) => key)).toEqual(['thun', 'thuo', 'thui', 'thuy']);
    expect(new Set(found.map(({ quality, how }) => `${quality} ${how}`))).toEqual(new Set(['0.6 repaired']));
    expect(loaded).toEqual([['word', 't']]);
  });

  test('is read as those spelled alike only where none is one letter off', async () => {
    const { files } = words(['dangkyx', 2], ['dangkiem', 3], ['dat', 9]);
    expect(await fromVocabulary(slot('dangkiemm '), files, 'dt')).toEqual([
      { key: 'dangkiem', quality: 0.75, how: 'repaired' },
    ]);
    const [far] = await fromVocabulary(slot('dangkiamm '), files, 'dt');
    expect(far).toEqual({ key: 'dangkiem', quality: 0.5, how: 'repaired' });
  });

  test('is nothing where no word begins so, and no file is asked for', async () => {
    const { files, asked: loaded } = words(['thue', 1]);
    expect(await fromVocabulary(slot('xhue '), files, 'dt')).toEqual([]);
    expect(loaded).toEqual([]);
    expect(await fromVocabulary(slot('thue '), words().files, 'dt')).toEqual([]);
  });
});

describe('of a question', () => {
  const corrected = async (
    question: string,
    known: Parameters<typeof shelf>[0],
    vocabulary: readonly (readonly [string, number])[] = [],
  ) => {
    const { neighbours, loaded, beside } = shelf(known);
    const { files } = words(...vocabulary);
    const found = await correctSpelling(slots(question), neighbours, files, 'dt');
    return { found: found.map(asked), loaded, beside };
  };
  const KNOWN = {
    le: { after: { phi: 3, phu: 2 } },
    phi: { before: { le: 3 }, after: { dat: 3, dai: 1 } },
    dat: { before: { phi: 3, phu: 1 }, after: { dai: 2 } },
    dai: { before: { dat: 2, phi: 1 } },
  };

  test('that stands nowhere as a whole any word may be wrong, if all its pairs stand somewhere', async () => {
    const { found, beside } = await corrected('le phi dat ', KNOWN);
    expect(found).toEqual([['le'], ['phi', 'phu'], ['dat', 'dai']]);
    expect(beside).toEqual([
      ['phi', 'le'],
      ['le', 'phi'],
      ['dat', 'phi'],
      ['phi', 'dat'],
    ]);
  });

  test('the words of a pair that stands nowhere are wrong, and no others', async () => {
    const known = {
      ...KNOWN,
      phi: { before: { le: 3, la: 1 }, after: { dai: 1 } },
      dat: { after: { dai: 2, dao: 1 } },
    };
    const { found } = await corrected('le phi dat dai ', known);
    expect(found).toEqual([['le'], ['phi', 'phu'], ['dat', 'dai'], ['dai']]);
    const first = await corrected('phi le dai dat ', { ...KNOWN, le: { after: { phi: 3 } } });
    expect(first.found[0]).toEqual(['phi']);
  });

  test('a word that no passage has is wrong, and not its neighbours; the last may be unfinished', async () => {
    const { found, beside } = await corrected('le phii dat ', KNOWN);
    expect(found).toEqual([['le'], ['phii', 'phi'], ['dat']]);
    expect(beside).toEqual([
      ['le', 'phii'],
      ['dat', 'phii'],
    ]);
    const open = await corrected('le phii da', { ...KNOWN, phii: { after: { dat: 1 } } });
    expect(open.found[2]).toEqual(['da', 'dat']);
  });

  test('a word that no passage has, and no neighbour explains, is looked up among all words', async () => {
    const { found, loaded } = await corrected('le dagi phi ', KNOWN, [
      ['dai', 1],
      ['tai', 2],
    ]);
    expect(found).toEqual([['le'], ['dagi', 'dai'], ['phi']]);
    expect(loaded).toEqual([
      ['le', 'dai'],
      ['dai', 'phi'],
    ]);
    expect((await corrected('dai ', KNOWN, [['dao', 1]])).found).toEqual([['dai', 'dao']]);
    // A word that some passage has is no slip of a rarer one far from it.
    expect((await corrected('le dai ', KNOWN, [['dao', 1]])).found).toEqual([['le'], ['dai']]);
  });
});
