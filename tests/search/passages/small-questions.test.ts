import { describe, expect, test } from 'vitest';
import { openPassages, type FindOptions } from '../../../src/search/passages/find/open.ts';
import type { IndexedPassage } from '../../../src/search/passages/format/passage.ts';
import { fetcherFrom, filesOf } from './made.ts';

/** Passages in the order in which they are given. */
const texts = (...all: readonly string[]): IndexedPassage[] =>
  all.map((text, at) => ({ id: `${at}`, title: `Mục ${String(at).padStart(3, '0')}`, text }));
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** Answers of an index of some passages, and which files were asked for. */
async function desk(passages: readonly IndexedPassage[]) {
  const fetch = fetcherFrom(await filesOf(passages));
  const asked: string[] = [];
  const search = await openPassages((file) => {
    asked.push(file);
    return fetch(file);
  });
  const find = async (question: string, options?: FindOptions): Promise<string[]> =>
    (await search.find(question, options)).hits.map(({ id }) => id);
  const of = (kind: string): number[] =>
    asked.flatMap((file) => (file.startsWith(kind) ? [Number(/-(?<at>\d+)/u.exec(file)?.groups?.at)] : []));
  return { search, find, asked, of };
}

describe('a question', () => {
  test('without words finds nothing, and fetches nothing', async () => {
    const { find, asked } = await desk(texts('giấy phép'));
    expect(await find('?!')).toEqual([]);
    expect(asked).toEqual(['passages.json']);
  });

  test('whose words stand together reads no more than it has to', async () => {
    const { find, of } = await desk(texts(...times(40, (at) => `giấy phép số ${at}`)));
    expect(await find('giấy phép', { limit: 1 })).toEqual(['0']);
    expect(of('text').sort()).toEqual([0, 1]);
  });

  test('reads 30 passages at most', async () => {
    // Both pairs, but never together.
    const { find, of } = await desk(texts(...times(60, (at) => `giấy phép, ${at} phép xây`)));
    expect((await find('giấy phép xây', { limit: 40 })).length).toBeLessThanOrEqual(30);
    expect(of('text').sort((a, b) => a - b)).toEqual(times(8, (at) => at));
  });

  test('goes on to the passages that have all of it in a row', async () => {
    const apart = times(20, () => 'giấy phép, phép xây');
    const { find } = await desk(texts(...apart, 'giấy phép xây'));
    expect((await find('giấy phép xây'))[0]).toBe('20');
  });

  test('is answered by what has all of it first, then by what has much of it', async () => {
    const { find } = await desk(texts('giấy phép', 'giấy phép xây dựng nhà', 'phép xây dựng nhà', 'nhà ở'));
    expect(await find('giấy phép xây dựng nhà')).toEqual(['1', '2']);
  });

  test('is not answered by what has less than half as much of it as the best', async () => {
    const { find } = await desk(texts('giấy phép xây dựng nhà', 'giày phèp xảy mưa', 'xây dựng nhà'));
    expect(await find('giấy phép xây dựng nhà')).toEqual(['0', '2']);
  });

  test('in another order is answered by what has its words side by side, before what has them apart', async () => {
    const { find } = await desk(texts(...times(30, () => 'giấy u xây v phép'), 'xây giấy phép'));
    expect((await find('phép giấy xây'))[0]).toBe('30');
  });

  test('reads on behind the first passages while these do not answer it', async () => {
    const apart = times(9, () => 'giấy phép, phép xâu nhà');
    const { find } = await desk(texts(...apart, 'giấy phép xâu nhà'));
    expect((await find('giấy phép xâuu nhà'))[0]).toBe('9');
  });

  test('of like passages the first is told first', async () => {
    const { find } = await desk(texts(...times(5, () => 'giấy phép')));
    expect(await find('giấy phép')).toEqual(['0', '1', '2', '3', '4']);
    expect(await find('giấy phép', { limit: 2 })).toEqual(['0', '1']);
  });

  test('has fifty answers at most', async () => {
    const { find } = await desk(texts(...times(60, () => 'phép')));
    expect((await find('phép', { limit: 99 })).length).toBeLessThanOrEqual(50);
  });

  test.each([
    ['in another order', 'phép giấy xây'],
    ['of words apart', 'giấy xây'],
    ['with a word mistyped', 'giấy phépp xây'],
    ['with a word no passage has', 'giấy phép xyzwq xây'],
    ['of many words in another order', 'nhà ở xây phép giấy riêng lẻ của'],
    ['still being typed', 'giấy phé'],
    ['of one word that is mistyped', 'phépp'],
    ['in Telex', 'giaays phesp'],
  ])('%s is answered by the passage it means', async (_, question) => {
    const { find } = await desk(
      texts('sở nội vụ', 'giấy phép xây nhà ở riêng lẻ', 'đất đai', 'thuế trước bạ của xe', 'con nuôi'),
    );
    expect((await find(question))[0]).toBe('1');
  });

  test('whose words stand in no pair is answered by passages with most of the rarest', async () => {
    const { find } = await desk(texts('phép a', 'nhà b', 'phép c, d nhà', ...times(9, () => 'phép e')));
    expect((await find('nhà phép'))[0]).toBe('2');
  });
});

describe('quotation marks and a minus', () => {
  test('look at title and text', async () => {
    const { find } = await desk([
      { id: 'a', title: 'Cấp lại', text: 'giấy phép mới' },
      { id: 'b', title: 'Cấp đổi', text: 'giấy phép lại' },
      { id: 'c', title: 'Thu hồi', text: 'giấy phép' },
    ]);
    expect(await find('giấy phép "cấp lại"')).toEqual(['a']);
    expect(await find('giấy phép -lại')).toEqual(['c']);
    expect(await find('giấy phép "lại cấp"')).toEqual([]);
  });
});

describe('parts of passages', () => {
  const passages = texts('giấy phép một', 'giấy phép hai', 'giấy khác', 'giấy phép bốn').map((each, at) => ({
    ...each,
    part: at % 2 === 0 ? 'papers' : 'steps',
  }));

  test('are asked alone; another part finds nothing', async () => {
    const { find } = await desk(passages);
    expect((await find('giấy phép')).sort()).toEqual(['0', '1', '3']);
    expect((await find('giấy phép', { part: 'papers' }))[0]).toBe('0');
    expect(await find('giấy phép', { part: 'papers' })).not.toContain('1');
    expect((await find('giấy phép', { part: 'steps' })).sort()).toEqual(['1', '3']);
    expect(await find('giấy phép', { part: 'other' })).toEqual([]);
    const { find: whole } = await desk(texts('giấy phép'));
    expect(await whole('giấy phép', { part: 'papers' })).toEqual([]);
  });

  test('change the build', async () => {
    const build = async (all: readonly IndexedPassage[]) => (await desk(all)).search.build;
    const plain = texts('giấy phép một', 'giấy phép hai', 'giấy khác', 'giấy phép bốn');
    expect(await build(passages)).not.toBe(await build(plain));
  });
});

describe('an answer', () => {
  test('lacks what was not had, named in order', async () => {
    const fetch = fetcherFrom(await filesOf(texts(...times(20, (at) => `giấy phép ${at}`))));
    const search = await openPassages((file) =>
      file.startsWith('text-') ? Promise.reject(new Error(file)) : fetch(file),
    );
    const { hits, missing } = await search.find('giấy phép');
    expect(hits).toEqual([]);
    const names = missing.map(({ file }) => file);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(names.toSorted());
  });

  test('uses no more files than it may', async () => {
    const { find, of } = await desk(texts(...times(60, (at) => `giấy phép, ${at} phép xây`)));
    await find('giấy phép xây', { limit: 40, most: { group: 9, list: 9, text: 2, word: 0 } });
    expect(of('text')).toHaveLength(2);
  });

  test('knows how many passages there are, and how much is kept of them', async () => {
    const { search, find } = await desk(texts('giấy phép', 'nhà'));
    expect([search.passages, search.memory()]).toEqual([2, 0]);
    await find('giấy phép');
    expect(search.memory()).toBeGreaterThan(0);
  });
});
