import { describe, expect, test } from 'vitest';
import { ByteWriter } from '../../../src/search/passages/format/bytes.ts';
import { fileName, isIndexFile, letterOf } from '../../../src/search/passages/format/format.ts';
import { seal } from '../../../src/search/passages/format/frame.ts';
import { writeTexts } from '../../../src/search/passages/format/texts.ts';
import { Lru } from '../../../src/search/passages/read/lru.ts';
import { QueryFiles } from '../../../src/search/passages/read/query-files.ts';
import { FileStore } from '../../../src/search/passages/read/store.ts';
import { SearchUnavailable } from '../../../src/search/records/fault.ts';
import type { FileFetcher } from '../../../src/search/records/fetcher.ts';

const BUILD = 'b1';
const text = (at: number) => seal(BUILD, writeTexts([{ id: `p${at}`, title: '', text: `Lời ${at}` }]));
const idsOf = (contents: readonly { readonly id: string }[] | undefined) => contents?.map(({ id }) => id);

/** Files of texts by their number, and which were asked for. */
function host(spoil?: (file: string, times: number) => Promise<Uint8Array> | undefined) {
  const asked: string[] = [];
  const fetcher: FileFetcher = (file) => {
    asked.push(file);
    const times = asked.filter((each) => each === file).length;
    return spoil?.(file, times) ?? Promise.resolve(text(Number(/-(?<at>\d+)\./u.exec(file)?.groups?.at)));
  };
  return { fetcher, asked };
}

describe('what was read', () => {
  test('is kept up to so many bytes, what was used last', () => {
    const kept = new Lru<string>(10);
    kept.set('a', 'A', 4);
    kept.set('b', 'B', 4);
    expect([kept.get('a'), kept.bytes]).toEqual(['A', 8]);
    kept.set('c', 'C', 4);
    expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.bytes]).toEqual(['A', undefined, 'C', 8]);
  });

  test('is kept where it just fits, and not where it is too much by itself', () => {
    const kept = new Lru<string>(10);
    kept.set('a', 'A', 10);
    expect([kept.get('a'), kept.bytes]).toEqual(['A', 10]);
    kept.set('b', 'B', 11);
    expect([kept.get('a'), kept.get('b'), kept.bytes]).toEqual([undefined, undefined, 0]);
  });

  test('takes the place of what had its name', () => {
    const kept = new Lru<string>(10);
    kept.set('a', 'A', 6);
    kept.set('b', 'B', 2);
    kept.set('a', 'new', 3);
    expect([kept.get('a'), kept.bytes]).toEqual(['new', 5]);
    kept.set('c', 'C', 6);
    expect([kept.get('b'), kept.get('a'), kept.get('c'), kept.bytes]).toEqual([undefined, 'new', 'C', 9]);
  });
});

describe('a store', () => {
  test('fetches a file once and keeps it, at six times its bytes', async () => {
    const { fetcher, asked } = host();
    const store = new FileStore(fetcher, BUILD, 10_000);
    expect(store.peek('text', 1)).toBeUndefined();
    expect(idsOf(await store.read('text', 1))).toEqual(['p1']);
    expect(idsOf(store.peek('text', 1))).toEqual(['p1']);
    expect(store.bytes).toBe(text(1).length * 6);
    expect(asked).toEqual(['text-1.b1.bin']);
  });

  test('asks twice for what fails, then says why it is missing', async () => {
    const lost = new Error('lost');
    const { fetcher, asked } = host((_, times) => (times === 1 ? Promise.reject(lost) : undefined));
    expect(idsOf(await new FileStore(fetcher, BUILD, 10_000).read('text', 1))).toEqual(['p1']);
    expect(asked).toHaveLength(2);

    const down = host(() => Promise.reject(lost));
    const failed = new FileStore(down.fetcher, BUILD, 10_000).read('text', 1);
    await expect(failed).rejects.toMatchObject({ fault: 'unreachable', cause: lost });
    await expect(failed).rejects.toThrow('text-1.b1.bin: unreachable');
    expect(down.asked).toHaveLength(2);
  });

  test('tells by the last attempt, and keeps nothing that is not whole', async () => {
    const { fetcher } = host((_, times) =>
      times === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(text(1).slice(0, -1)),
    );
    const store = new FileStore(fetcher, BUILD, 10_000);
    await expect(store.read('text', 1)).rejects.toMatchObject({ fault: 'cut', name: 'SearchUnavailable' });
    expect([store.bytes, store.peek('text', 1)]).toEqual([0, undefined]);
    const other = host(() => Promise.resolve(seal('b2', new ByteWriter().finish())));
    await expect(new FileStore(other.fetcher, BUILD, 1).read('list', 0)).rejects.toBeInstanceOf(SearchUnavailable);
    const words = host(() => Promise.resolve(seal(BUILD, new TextEncoder().encode('{}'))));
    await expect(new FileStore(words.fetcher, BUILD, 1).read('text', 0)).rejects.toMatchObject({ fault: 'cut' });
  });

  test('asks for nothing once nobody waits, and throws what the signal says', async () => {
    const stop = new AbortController();
    const { fetcher, asked } = host(() => {
      stop.abort();
      return Promise.reject(new Error('dropped'));
    });
    const store = new FileStore(fetcher, BUILD, 1);
    await expect(store.read('text', 1, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(store.read('text', 2, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toHaveLength(1);
  });
});

describe('the files of a question', () => {
  test('are each loaded once, and are at hand from then on', async () => {
    const { fetcher, asked } = host();
    const files = new QueryFiles(new FileStore(fetcher, BUILD, 0), BUILD, undefined);
    expect([files.has('text', 1), files.get('text', 1)]).toEqual([false, undefined]);
    await files.load('text', [1, 2, 1]);
    await files.load('text', [2, 3]);
    expect(asked).toEqual(['text-1.b1.bin', 'text-2.b1.bin', 'text-3.b1.bin']);
    expect([files.has('text', 1), idsOf(files.get('text', 3))]).toEqual([true, ['p3']]);
    expect(files.missing).toEqual([]);
  });

  test('are taken from what the store keeps', async () => {
    const { fetcher, asked } = host();
    const store = new FileStore(fetcher, BUILD, 10_000);
    await new QueryFiles(store, BUILD, undefined).load('text', [1]);
    const files = new QueryFiles(store, BUILD, undefined);
    await files.load('text', [1]);
    expect([idsOf(files.get('text', 1)), asked.length]).toEqual([['p1'], 1]);
  });

  test('are so many of a kind at most, the first ones', async () => {
    const { fetcher, asked } = host();
    const files = new QueryFiles(new FileStore(fetcher, BUILD, 0), BUILD, undefined);
    await files.load(
      'text',
      Array.from({ length: 20 }, (_, at) => at),
    );
    await files.load(
      'text',
      Array.from({ length: 20 }, (_, at) => 10 + at),
    );
    expect(asked).toHaveLength(24);
    expect([files.has('text', 23), files.has('text', 24)]).toEqual([true, false]);
  });

  test('that fail are told, and the question goes on without them', async () => {
    const { fetcher } = host((file) => (file.startsWith('text-2') ? Promise.reject(new Error('lost')) : undefined));
    const files = new QueryFiles(new FileStore(fetcher, BUILD, 0), BUILD, undefined);
    await files.load('text', [1, 2]);
    expect(files.missing).toEqual([{ file: 'text-2.b1.bin', fault: 'unreachable' }]);
    expect([idsOf(files.get('text', 1)), files.get('text', 2), files.has('text', 2)]).toEqual([
      ['p1'],
      undefined,
      true,
    ]);
  });

  test('are not loaded once nobody waits', async () => {
    const { fetcher, asked } = host();
    const files = new QueryFiles(new FileStore(fetcher, BUILD, 0), BUILD, AbortSignal.abort());
    await expect(files.load('text', [1])).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toEqual([]);
  });
});

test('names tell files of an index from others', () => {
  expect(['group', 'list', 'text', 'word'].map((kind) => fileName('1a', kind as 'text', 7))).toSatisfy(
    (names: string[]) => names.every(isIndexFile),
  );
  expect([fileName('1a', 'word', '_'), fileName('1a', 'word', 'd')].every(isIndexFile)).toBe(true);
  for (const other of [
    'passages.json',
    'text-1.bin',
    'page-1.1a.bin',
    'text-1.1a.bin.br',
    'a/text-1.1a.bin',
    'text-A.1a.bin',
  ])
    expect(isIndexFile(other)).toBe(false);
  expect(['dat', '7', 'β', ''].map(letterOf)).toEqual(['d', '0', '_', '']);
});
