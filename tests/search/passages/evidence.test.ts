import { describe, expect, test } from 'vitest';
import { gatherAll, gatherAny, holdingAny, type Support } from '../../../src/search/passages/find/evidence.ts';
import type { Neighbours } from '../../../src/search/passages/find/neighbours.ts';
import type { PairEntry } from '../../../src/search/passages/format/groups.ts';

const PASSAGES = 1000;

/** Neighbours whose long lists come only when they are asked for. */
function shelf() {
  const lists = new Map<PairEntry, readonly number[]>();
  const loaded = new Set<PairEntry>();
  const rounds: number[] = [];
  const neighbours = {
    ordinals: (entry: PairEntry) => entry.ordinals ?? (loaded.has(entry) ? lists.get(entry) : undefined),
    loadLists: (entries: readonly PairEntry[]) => {
      rounds.push(entries.length);
      for (const entry of entries) loaded.add(entry);
      return Promise.resolve();
    },
  } as unknown as Neighbours;
  const long = (ordinals: readonly number[]): PairEntry => {
    const entry: PairEntry = { count: ordinals.length, list: [lists.size, 0] };
    lists.set(entry, ordinals);
    return entry;
  };
  return { neighbours, long, rounds, loaded };
}
const short = (...ordinals: number[]): PairEntry => ({ count: ordinals.length, ordinals });
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const says = (between: string, entry: PairEntry, quality = 1): Support => ({ between, entry, quality });
const ordinals = (found: readonly { ordinal: number }[]): number[] => found.map(({ ordinal }) => ordinal);

describe('passages with any of the pairs', () => {
  const { neighbours } = shelf();
  test('come by how much speaks for them: more pairs, and rarer ones', () => {
    const found = holdingAny(
      [says('0 1', short(1, 2, 3, 4)), says('1 2', short(3, 5)), says('2 3', short(3, 1))],
      neighbours,
      PASSAGES,
    );
    expect(ordinals(found)).toEqual([3, 1, 5, 2, 4]);
    expect(found[0]?.score).toBeCloseTo(Math.log(1 + 996.5 / 4.5) + 2 * Math.log(1 + 998.5 / 2.5));
  });

  test('are told once for two words, by their best pair', () => {
    const found = holdingAny(
      [says('0 1', short(1, 2)), says('0 1', short(2, 3), 0.5), says('0 1', short(3), 0.4)],
      neighbours,
      PASSAGES,
    );
    expect(ordinals(found)).toEqual([1, 2, 3]);
    expect(found[0]?.score).toBe(found[1]?.score);
    // What a word may stand for is as common as all of it together.
    expect(found[2]?.score).toBeCloseTo(0.5 * Math.log(1 + 995.5 / 5.5));
  });

  test('of lists not at hand are not told', () => {
    const { neighbours: waiting, long } = shelf();
    expect(holdingAny([says('0 1', long([1, 2]))], waiting, PASSAGES)).toEqual([]);
  });
});

describe('passages with a pair of every two words', () => {
  test('are told from short lists alone where these leave few', async () => {
    const { neighbours, long, rounds } = shelf();
    const found = await gatherAll(
      [says('0 1', short(1, 2, 3)), says('1 2', short(2, 3, 4)), says('2 3', long(upTo(50)))],
      neighbours,
      PASSAGES,
    );
    expect(ordinals(found)).toEqual([2, 3]);
    expect(rounds).toEqual([]);
  });

  test('are narrowed by long lists while too many are left, those of the rarest pair first', async () => {
    const { neighbours, long, loaded } = shelf();
    const [rare, common] = [long([2, 3, 70]), long(upTo(60))];
    const found = await gatherAll(
      [says('0 1', short(...upTo(9))), says('2 3', common), says('1 2', rare)],
      neighbours,
      PASSAGES,
    );
    expect(ordinals(found)).toEqual([2, 3]);
    expect([...loaded]).toEqual([rare]);
  });

  test('are told from long lists where there are no short ones, in three rounds at most', async () => {
    const { neighbours, long, rounds } = shelf();
    const lists = upTo(5).map((at) => long(upTo(30 + at)));
    const found = await gatherAll(
      lists.map((entry, at) => says(`${at}`, entry)),
      neighbours,
      PASSAGES,
    );
    expect(rounds).toEqual([1, 1, 1]);
    expect(ordinals(found)).toEqual(upTo(30));
  });

  test('take the likeliest ten of what a word may stand for', async () => {
    const { neighbours, long, loaded } = shelf();
    const sure = long([7, 8]);
    const others = upTo(12).map((at) => says('0 1', long([100 + at]), 0.5));
    const found = await gatherAll([...others, says('0 1', sure)], neighbours, PASSAGES);
    expect(loaded.size).toBe(10);
    expect(loaded.has(sure)).toBe(true);
    expect(ordinals(found).slice(0, 2)).toEqual([7, 8]);
  });

  test('are none where two words never meet, and where nothing was asked', async () => {
    const { neighbours } = shelf();
    expect(await gatherAll([says('0 1', short(1)), says('1 2', short(2))], neighbours, PASSAGES)).toEqual([]);
    expect(await gatherAll([], neighbours, PASSAGES)).toEqual([]);
  });

  test('come by what all their pairs say together', async () => {
    const { neighbours } = shelf();
    const found = await gatherAll(
      [says('0 1', short(1, 2)), says('1 2', short(2), 0.9), says('1 2', short(1), 0.6)],
      neighbours,
      PASSAGES,
    );
    expect(ordinals(found)).toEqual([2, 1]);
  });
});

describe('the lists fetched where any pair may tell', () => {
  test('are the shortest sixteen', async () => {
    const { neighbours, long, loaded } = shelf();
    const entries = upTo(20).map((at) => long(upTo(60 - at)));
    await gatherAny(
      entries.map((entry, at) => says(`${at}`, entry)),
      neighbours,
      PASSAGES,
    );
    expect([...loaded].map(({ count }) => count)).toEqual(upTo(16).map((at) => 41 + at));
  });

  test('name at most 15,000 passages together', async () => {
    const { neighbours, long, loaded } = shelf();
    const entries = [8000, 7000, 1].map((count) => long(upTo(count)));
    await gatherAny(
      entries.map((entry, at) => says(`${at}`, entry)),
      neighbours,
      20_000,
    );
    expect([...loaded].map(({ count }) => count)).toEqual([1, 7000]);
  });

  test('are none of those at hand', async () => {
    const { neighbours, rounds } = shelf();
    expect(ordinals(await gatherAny([says('0 1', short(4))], neighbours, PASSAGES))).toEqual([4]);
    expect(rounds).toEqual([0]);
  });
});
