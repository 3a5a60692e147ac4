import { beforeEach, describe, expect, test } from 'vitest';
import { groupFiles, planGroups, type GroupPlan } from '../../../src/search/passages/build/group-files.ts';
import { PairTable } from '../../../src/search/passages/build/pair-table.ts';
import { CommonWords, Neighbours, type Within } from '../../../src/search/passages/find/neighbours.ts';
import { FORMAT, fileName, MANIFEST, type PassageManifest } from '../../../src/search/passages/format/format.ts';
import { unseal } from '../../../src/search/passages/format/frame.ts';
import { readGroups, type PairEntry } from '../../../src/search/passages/format/groups.ts';
import { readLists } from '../../../src/search/passages/format/lists.ts';
import type { IndexedPassage } from '../../../src/search/passages/format/passage.ts';
import { readVocabulary } from '../../../src/search/passages/format/vocabulary.ts';
import { QueryFiles } from '../../../src/search/passages/read/query-files.ts';
import { FileStore } from '../../../src/search/passages/read/store.ts';
import { fetcherFrom, filesOf } from './made.ts';

const texts = (...all: readonly string[]): IndexedPassage[] =>
  all.map((text, at) => ({ id: `${at}`, title: `T${String(at).padStart(3, '0')}`, text }));
const manifestOf = (files: ReadonlyMap<string, Uint8Array>): PassageManifest =>
  JSON.parse(new TextDecoder().decode(files.get(MANIFEST))) as PassageManifest;

describe('a table of pairs', () => {
  const told = (table: PairTable) => {
    const postings = table.postings();
    return Object.fromEntries(
      table.firsts.map((first, pair) => [
        `${table.words[first] ?? ''} ${table.words[table.seconds[pair] ?? 0] ?? ''}`.trim(),
        [table.counts[pair], [...postings(pair)]],
      ]),
    );
  };

  test('has every word, and every two side by side, with the passages that hold them, each once', () => {
    const table = new PairTable();
    table.add('Giấy phép', 'giấy giấy phép');
    table.add('', 'phép giấy phép');
    table.add('Sở', 'nhà');
    expect(told(table)).toEqual({
      giay: [2, [0, 1]],
      phep: [2, [0, 1]],
      'giay phep': [2, [0, 1]],
      'giay giay': [1, [0]],
      'phep giay': [1, [1]],
      so: [1, [2]],
      nha: [1, [2]],
    });
    expect(table.words[0]).toBe('');
  });

  test('leaves out words of more than 40 letters, beside which nothing stands', () => {
    const table = new PairTable();
    table.add(`a1 ${'x'.repeat(41)} b1 ${'y'.repeat(40)}`);
    expect(Object.keys(told(table))).toEqual(['a1', 'b1', 'y'.repeat(40), `b1 ${'y'.repeat(40)}`]);
  });

  test('holds more than one stretch of memory', () => {
    const table = new PairTable();
    for (let at = 0; at < 700; at += 1)
      table.add(Array.from({ length: 60 }, (_, word) => `w${(at + word) % 97}`).join(' '));
    const postings = table.postings();
    const pair = table.firsts.findIndex((first, at) => table.words[first] === 'w5' && table.seconds[at] === 0);
    const expected = Array.from({ length: 700 }, (_, at) => at).filter((at) => (5 - (at % 97) + 97) % 97 < 60);
    expect([...postings(pair)]).toEqual(expected);
  });
});

describe('groups of pairs', () => {
  let plan: GroupPlan;
  beforeEach(() => {
    const table = new PairTable();
    const many = Array.from({ length: 900 }, (_, at) => `b${at} a${at}`);
    table.add(['cua', ...many.join(' cua ').split(' ')].join(' '));
    table.add('nha cua xe');
    const entries = table.counts.map((): PairEntry => ({ count: 1, ordinals: [0] }));
    plan = planGroups(table, entries, [...entries.keys()], 900);
  });

  test('hold the words behind and before each, and the word itself', () => {
    const group = plan.groups.get('nha');
    expect([...(group?.after.keys() ?? [])].sort()).toEqual(['', 'cua']);
    expect([...(plan.groups.get('xe')?.before.keys() ?? [])]).toEqual(['cua']);
    expect([...(plan.groups.get('xe')?.after.keys() ?? [])]).toEqual(['']);
  });

  test('are split by letters where a word has many neighbours', () => {
    expect([...plan.split]).toEqual(['cua']);
    expect(plan.groups.has('cua')).toBe(false);
    expect([...(plan.groups.get('cua x')?.after.keys() ?? [])]).toEqual(['xe']);
    expect([...(plan.groups.get('cua ')?.after.keys() ?? [])]).toEqual(['']);
    expect(plan.groups.get('cua b')?.after.size).toBe(900);
  });

  test('stand in files, each group in one', () => {
    const files = [...groupFiles(plan)];
    expect(files.map(([which]) => which)).toEqual(Array.from({ length: plan.bins }, (_, at) => at));
    expect(plan.bins).toBeGreaterThan(10);
    const keys = files.flatMap(([, body]) => [...readGroups(body).keys()]);
    expect(keys.sort()).toEqual([...plan.groups.keys()].sort());
    expect(planGroups(new PairTable(), [], [], 900).bins).toBe(1);
  });
});

describe('what an index says of itself', () => {
  test('is how its passages and files are, and the words it has, commonest first', async () => {
    const files = await filesOf(texts('giấy phép', 'giấy 5', 'giấy xe', 'ω phép', 'xe'));
    expect(manifestOf(files)).toEqual({
      format: FORMAT,
      build: expect.stringMatching(/^[0-9a-f]{10}$/u) as unknown,
      passages: 5,
      block: 4,
      bins: 1,
      split: '',
      common: 'giay phep xe 5 t000 t001 t002 t003 t004 ω',
      letters: '0_gptx',
    });
  });

  test('is which parts there are, in their order', async () => {
    const parts = ['b', 'a', 'b', undefined].map((part, at) => ({
      id: `${at}`,
      title: '',
      text: `giấy ${at}`,
      ...(part !== undefined && { part }),
    }));
    const files = await filesOf(parts);
    expect(manifestOf(files).parts).toEqual([
      ['', 1],
      ['a', 1],
      ['b', 2],
    ]);
    expect(manifestOf(await filesOf(texts('x')))).not.toHaveProperty('parts');
  });

  test('is how often words stand, by their first letters', async () => {
    const files = await filesOf(texts('giấy phép', 'giấy gạo', 'giấy', 'giấy'));
    const { build } = manifestOf(files);
    const bytes = files.get(fileName(build, 'word', 'g')) ?? new Uint8Array();
    expect(readVocabulary(unseal(build, bytes))).toEqual([
      { word: 'gao', often: 0 },
      { word: 'giay', often: 2 },
    ]);
  });

  test('is at most 700 words', async () => {
    const files = await filesOf(texts(Array.from({ length: 800 }, (_, at) => `w${at}`).join(' ')));
    expect(manifestOf(files).common.split(' ')).toHaveLength(700);
  });

  test('is small: texts, four to a file, and long lists in files of their own', async () => {
    const files = await filesOf(texts(...Array.from({ length: 30 }, (_, at) => `giấy phép ${at}`)));
    const of = (kind: string) => [...files.keys()].filter((name) => name.startsWith(`${kind}-`));
    expect(of('text')).toHaveLength(8);
    expect(of('list').length).toBeGreaterThan(0);
    const { build } = manifestOf(files);
    const [list] = readLists(unseal(build, files.get(fileName(build, 'list', 0)) ?? new Uint8Array()));
    expect(list?.length).toBe(30);
    const few = await filesOf(texts(...Array.from({ length: 24 }, () => 'giấy')));
    expect([...few.keys()].some((name) => name.startsWith('list-'))).toBe(false);
  });
});

describe('the neighbours of words', () => {
  /** Neighbours of an index, and which files they asked for. */
  async function neighbours(passages: readonly IndexedPassage[], within?: Within) {
    const files = await filesOf(passages);
    const manifest = manifestOf(files);
    const asked: string[] = [];
    const fetch = fetcherFrom(files);
    const store = new FileStore((file) => (asked.push(file), fetch(file)), manifest.build, 1e6);
    const own = new Neighbours(
      new QueryFiles(store, manifest.build, undefined),
      new CommonWords(manifest),
      manifest.bins,
      within,
    );
    return { own, asked, manifest };
  }
  const some = texts('giấy phép', 'giấy phép xe', 'xe giấy');

  test('are known once they are loaded', async () => {
    const { own, asked } = await neighbours(some);
    expect(own.pair(['giay', 'phep'])).toBeUndefined();
    expect(own.has('giay')).toBe(true);
    expect(own.has('khong')).toBeUndefined();
    await own.load([['giay', 'phep']]);
    expect(asked).toHaveLength(1);
    expect(own.pair(['giay', 'phep'])).toMatchObject({ count: 2, ordinals: [0, 1] });
    expect(own.pair(['phep', 'giay'])).toBeUndefined();
    expect(own.has('khong')).toBe(false);
    expect([...(own.beside('giay', 'p')?.before.keys() ?? [])]).toEqual(['xe']);
  });

  test('stand under both words, and are read under the rarer', async () => {
    const syllables = Array.from({ length: 400 }, (_, at) => `b${at} c${at}`);
    const { own, asked, manifest } = await neighbours(texts(...syllables.map((text) => `giấy ${text}`)));
    expect(manifest.bins).toBeGreaterThan(5);
    await own.load([['giay', 'b7']]);
    expect(asked).toHaveLength(1);
    expect(own.pair(['giay', 'b7'])).toMatchObject({ count: 1 });
    expect(own.beside('b7', 'giay')).toBeDefined();
    await own.load([['b9', 'c9']]);
    expect(own.pair(['b9', 'c9'])).toMatchObject({ count: 1 });
    await own.load([['b11', '']]);
    expect(own.pair(['b11', ''])).toMatchObject({ count: 1 });
    await own.loadBeside([['c30', 'b']]);
    expect(own.beside('c30', 'b')?.before.has('b30')).toBe(true);
  });

  test('name passages of the part that is asked alone', async () => {
    const { own } = await neighbours(some, [1, 3]);
    await own.load([['giay', '']]);
    const entry = own.pair(['giay', '']);
    expect(entry?.count).toBe(3);
    expect(entry && own.ordinals(entry)).toEqual([1, 2]);
    expect(own.ordinals({ count: 1 })).toBeUndefined();
  });

  test('of common pairs are lists, which come when they are asked for', async () => {
    const many = texts(...Array.from({ length: 30 }, (_, at) => `giấy phép ${at}`));
    for (const [within, expected] of [
      [undefined, 30],
      [[10, 15], 5],
    ] as const) {
      const { own } = await neighbours(many, within);
      await own.load([['giay', 'phep']]);
      const entry = own.pair(['giay', 'phep']);
      if (!entry) throw new Error('a pair');
      expect(own.ordinals(entry)).toBeUndefined();
      await own.loadLists([entry, { count: 1, ordinals: [0] }]);
      expect(own.ordinals(entry)).toHaveLength(expected);
    }
  });
});
