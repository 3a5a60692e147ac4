import { beforeEach, describe, expect, test } from 'vitest';
import type { WantedReading } from '../../../src/search/engine/asked.ts';
import { buildNameShards, type BuiltNames } from '../../../src/search/names/build-shards.ts';
import { openNames } from '../../../src/search/names/open-shards.ts';
import { isCode, type PostingsFile, type WordsFile } from '../../../src/search/names/shards.ts';
import type { FileFetcher } from '../../../src/search/records/fetcher.ts';
import { SERVICES } from './records.ts';

let built: BuiltNames;
beforeEach(async () => {
  built = await buildNameShards(SERVICES);
});
const json = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));
const fileOf = (name: string): unknown => json(built.files.get(`${name}.${built.shards.build}.json`));
const ask = (...keys: string[]): WantedReading[] => [
  {
    weight: 1,
    words: keys.map((key) => ({ key, typed: key, weight: 1, alternatives: [{ key, quality: 1, how: 'typed' }] })),
  },
];

/** Where files come from, and which were asked for, by their kind and number. */
function host(spoil: (file: string) => Promise<Uint8Array> | undefined = () => undefined) {
  const asked: string[] = [];
  const fetcher: FileFetcher = (file) => {
    asked.push(file.slice(0, file.indexOf('.')));
    const bytes = built.files.get(file);
    return spoil(file) ?? (bytes ? Promise.resolve(bytes) : Promise.reject(new Error(file)));
  };
  return { fetcher, asked };
}
const refs = ({ records }: { records: ReadonlyMap<number, { ref: string }> }): string[] =>
  [...records.values()].map(({ ref }) => ref);

describe('names in shards', () => {
  test('stand by their titles, two entries to a file', () => {
    expect(built.shards).toEqual({
      build: expect.stringMatching(/^[0-9a-f]{10}$/u) as unknown,
      entries: 6,
      block: 2,
      bins: 1,
    });
    expect([...built.ordinals].map(([ref]) => ref)).toEqual([
      'service:2.000635',
      'service:1.004873',
      'service:1.001193',
      'service:1.000656',
      'service:1.000894',
      'service:1.001022',
    ]);
    expect([...built.ordinals.values()]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...built.files.keys()].map((name) => name.slice(0, name.indexOf('.'))).sort()).toEqual([
      'name-block-0',
      'name-block-1',
      'name-block-2',
      'name-list-0',
      'name-words',
    ]);
    for (const [name, bytes] of built.files) {
      expect(name).toMatch(new RegExp(`\\.${built.shards.build}\\.json$`, 'u'));
      expect(json(bytes)).toMatchObject({ build: built.shards.build });
    }
  });

  test('of one title stand by their references', async () => {
    const alike = ['b', 'a', 'c'].map((id) => ({ ref: `service:${id}`, names: SERVICES[0]?.names ?? [], said: {} }));
    const own = await buildNameShards(alike);
    expect([...own.ordinals.keys()]).toEqual(['service:a', 'service:b', 'service:c']);
    expect((await buildNameShards(alike.toReversed())).shards).toEqual(own.shards);
    expect((await buildNameShards(alike.slice(1))).shards.build).not.toBe(built.shards.build);
    expect((await buildNameShards([])).shards).toMatchObject({ entries: 0, bins: 1 });
  });

  test('say of every word in how many names it stands, codes aside', () => {
    const { names, words, often } = fileOf('name-words') as WordsFile;
    // Their names, and their codes.
    expect(names).toBe(11 + 6);
    const known = words.split(' ');
    expect(known).toEqual(known.toSorted());
    expect(known.some(isCode)).toBe(false);
    const digit = (word: string) => often[known.indexOf(word)];
    // Four names have “đăng”: two to the power of 3 - 1; one has “tử”; “of” and “cho” only join others.
    expect([digit('dang'), digit('sinh'), digit('tu'), digit('of'), digit('cho')]).toEqual(['3', '2', '1', '0', '0']);
    expect(often).toHaveLength(known.length);
  });

  test('say how many words the first name has, and the first in another language', () => {
    // Where there is no other, the first once more.
    expect((fileOf('name-words') as WordsFile).lengths).toBe(['75', '88', '42', '42', '42', '66'].join(''));
  });

  test('say in which entries a word stands, as gaps', () => {
    const { words } = fileOf('name-list-0') as PostingsFile;
    expect(words).toMatchObject({ dang: [2, 1, 1, 1], trich: [0], registration: [2, 1, 1], '001193': [2], con: [5] });
    expect(Object.keys(words)).toEqual(expect.arrayContaining(['hon', 'cha', 'me', 'of']));
  });

  test('are as many lists as there is to say', async () => {
    const more = Array.from({ length: 120 }, (_, at) => ({
      ref: `service:${at}`,
      names: [{ text: `Cấp giấy số ${at} cho người ${at + 500}`, via: 'name' as const, lang: 'vi' }],
      said: {},
    }));
    const own = await buildNameShards(more);
    const lists = [...own.files].filter(([name]) => name.startsWith('name-list-'));
    expect(own.shards.bins).toBe(3);
    expect(lists).toHaveLength(3);
    const all = lists.map(([, bytes]) => Object.keys((json(bytes) as PostingsFile).words));
    expect(all.every((own) => own.length > 0)).toBe(true);
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  });
});

describe('open names', () => {
  test('know every word, and how often it tells something', async () => {
    const { fetcher, asked } = host();
    const { known } = await openNames(fetcher, built.shards, true);
    expect(asked).toEqual(['name-words']);
    expect(known.texts).toBe(17);
    expect(['dang', 'sinh', 'tu', 'of', '001193'].map((word) => known.counts.get(word))).toEqual([
      4,
      2,
      1,
      0,
      undefined,
    ]);
  });

  test('are fetched by the words of a question, the likeliest first', async () => {
    const { fetcher, asked } = host();
    const { find } = await openNames(fetcher, built.shards, true);
    const found = await find(ask('dang', 'ki', 'khai', 'tu'));
    expect(refs(found)).toEqual(['service:1.000656', 'service:1.001193', 'service:1.000894', 'service:1.001022']);
    expect([...found.records.keys()]).toEqual([3, 2, 4, 5]);
    expect(found.records.get(3)).toMatchObject({
      names: [
        { text: 'Đăng ký khai tử', via: 'name', lang: 'vi' },
        { text: 'Death registration', via: 'name', lang: 'en' },
        { text: '1.000656', via: 'symbol' },
      ],
    });
    expect(found.fault).toBeUndefined();
    expect(asked).toEqual(['name-words', 'name-list-0', 'name-block-1', 'name-block-2']);
    expect(refs(await find(ask('khung', 'long')))).toEqual([]);
  });

  test('are 19 entries at most', async () => {
    const names = [{ text: 'Cấp giấy', via: 'name' as const, lang: 'vi' }];
    const own = await buildNameShards(
      Array.from({ length: 30 }, (_, at) => ({ ref: `service:${at + 10}`, names, said: {} })),
    );
    const { find } = await openNames(
      (file) => Promise.resolve(own.files.get(file) ?? new Uint8Array()),
      own.shards,
      true,
    );
    expect([...(await find(ask('giay'))).records.keys()]).toEqual(Array.from({ length: 19 }, (_, at) => at));
  });

  test('are had by their ordinals, in that order; what there is not is left out', async () => {
    const { fetcher, asked } = host();
    const { at } = await openNames(fetcher, built.shards, false);
    expect(refs(await at([5, 0]))).toEqual(['service:1.001022', 'service:2.000635']);
    expect(asked.slice(1)).toEqual(['name-block-2', 'name-block-0']);
    expect(refs(await at([6, 1, 2]))).toEqual(['service:1.004873', 'service:1.001193']);
    expect(refs(await at([]))).toEqual([]);
  });

  test('are kept between questions, or not', async () => {
    for (const keeps of [true, false]) {
      const { fetcher, asked } = host();
      const { find } = await openNames(fetcher, built.shards, keeps);
      const first = await find(ask('hon'));
      const before = asked.length;
      expect(await find(ask('hon'))).toEqual(first);
      expect(asked.length - before, `keeps: ${keeps}`).toBe(keeps ? 0 : 3);
    }
  });
});

describe('files of names that cannot be had', () => {
  const lost = (name: string) => (file: string) =>
    file.startsWith(name) ? Promise.reject(new Error(file)) : undefined;

  test('are told, and what was had is given', async () => {
    const { find, at } = await openNames(host(lost('name-block-1')).fetcher, built.shards, true);
    const found = await find(ask('dang', 'ki'));
    expect(refs(found)).toEqual(['service:1.000894', 'service:1.001022']);
    expect(found.fault).toBe('unreachable');
    expect((await at([0])).fault).toBeUndefined();
    const { find: without } = await openNames(host(lost('name-list')).fetcher, built.shards, true);
    expect(await without(ask('dang'))).toEqual({ records: new Map(), fault: 'unreachable' });
  });

  test('of words leave nothing to open', async () => {
    await expect(openNames(host(lost('name-words')).fetcher, built.shards, true)).rejects.toMatchObject({
      name: 'SearchUnavailable',
      fault: 'unreachable',
      message: `name-words.${built.shards.build}.json: unreachable`,
    });
  });

  test('or are of another build, are not used', async () => {
    const other = new TextEncoder().encode(JSON.stringify({ build: 'other', words: {} }));
    const { fetcher } = host((file) => (file.startsWith('name-list') ? Promise.resolve(other) : undefined));
    expect(await (await openNames(fetcher, built.shards, true)).find(ask('dang'))).toMatchObject({
      fault: 'other-build',
    });
  });

  test('are asked for again by the next question', async () => {
    let isDown = true;
    const { fetcher } = host((file) => (isDown ? lost('name-list')(file) : undefined));
    const { find } = await openNames(fetcher, built.shards, true);
    await find(ask('hon'));
    isDown = false;
    expect(refs(await find(ask('hon')))).toHaveLength(2);
  });

  test('are not waited for by a question that was given up, and no fault of it', async () => {
    const stop = new AbortController();
    const { fetcher } = host((file) => {
      if (!file.startsWith('name-list')) return undefined;
      stop.abort();
      return Promise.reject(new Error('dropped'));
    });
    const { find } = await openNames(fetcher, built.shards, true);
    await expect(find(ask('hon'), stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('because of an error in the code are not taken for missing', async () => {
    const { fetcher } = host((file) =>
      file.startsWith('name-list') ? Promise.resolve(new TextEncoder().encode('null')) : undefined,
    );
    await expect((await openNames(fetcher, built.shards, true)).find(ask('hon'))).rejects.toBeInstanceOf(TypeError);
  });
});
