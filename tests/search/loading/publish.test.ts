import { describe, expect, test } from 'vitest';
import { MANIFEST, type Manifest } from '../../../src/search/loading/files.ts';
import { decodeRecords, type NamesFile } from '../../../src/search/names/records-file.ts';
import { loadSearch } from '../../../src/search/loading/load.ts';
import { publishSearch, type PublishOptions } from '../../../src/search/loading/publish.ts';
import { openPassages } from '../../../src/search/passages/find/open.ts';
import { SearchUnavailable } from '../../../src/search/records/fault.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';

const RECORDS: readonly SearchRecord[] = [
  { ref: 'agency:so-noi-vu', names: [{ text: 'Sở Nội vụ', via: 'name' }], year: 2021, audience: 'both' },
  {
    ref: 'service:1.004222',
    names: [
      { text: 'Đăng ký khai sinh', via: 'name' },
      { text: '1.004222', via: 'symbol' },
    ],
    note: { text: 'Ủy ban nhân dân xã' },
  },
  {
    ref: 'document:d',
    names: [{ text: 'Nghị định', via: 'name' }],
    passages: [
      { text: 'Công khai thông tin', anchor: 'p-1', lang: 'vi' },
      { text: 'Trả lời bằng văn bản', isUnverified: true },
    ],
  },
  { ref: 'task:x#nv-01', names: [{ text: 'Nhiệm vụ', via: 'name' }], passages: [{ text: 'Trả lời định kỳ' }] },
  {
    ref: 'term:ubnd',
    names: [{ text: 'UBND', via: 'name' }],
    means: ['Ủy ban nhân dân', 'Ủy ban'],
    note: { text: 'Ủy ban nhân dân; Ủy ban', lang: 'vi' },
  },
  {
    ref: 'term:other-id',
    names: [{ text: 'SNV', via: 'name' }],
    means: ['Sở Nội vụ'],
    note: { text: 'in the year 2021', lang: 'en' },
    isEveryday: true,
  },
];
const PLACE = ['Thành phố Thử'];

const published = (options?: PublishOptions, records = RECORDS) => publishSearch(records, PLACE, options);
const json = (files: ReadonlyMap<string, Uint8Array>, name: string): unknown =>
  JSON.parse(new TextDecoder().decode(files.get(name)));
const manifestOf = (files: ReadonlyMap<string, Uint8Array>) => json(files, MANIFEST) as Manifest;
const fetcherOf = (files: ReadonlyMap<string, Uint8Array>, without?: RegExp) => (file: string) => {
  const bytes = without?.test(file) ? undefined : files.get(file);
  return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(file));
};

describe('what is published', () => {
  test('is named by what it holds, and the manifest says which files belong together', async () => {
    const files = await published();
    const { files: named, ...manifest } = manifestOf(files);
    expect(manifest).toEqual({
      version: 3,
      locale: expect.any(String) as unknown,
      build: expect.stringMatching(/^[0-9a-f]{10}$/u) as unknown,
      place: PLACE,
      isSharded: false,
    });
    expect(Object.keys(named)).toEqual(['names', 'terms', 'passages']);
    for (const [part, name] of Object.entries(named))
      expect(name).toMatch(new RegExp(`^${part}\\.[0-9a-f]{10}\\.json$`, 'u'));
    expect([...files.keys()].sort()).toEqual([...Object.values(named), MANIFEST].sort());
    for (const name of Object.values(named)) expect(json(files, name)).toMatchObject({ build: manifest.build });
  });

  test('gives every record back as it was: terms apart, passages by their entry', async () => {
    const files = await published();
    const { files: named } = manifestOf(files);
    const decoded = [named.names, named.terms].flatMap((name) => decodeRecords(json(files, name) as NamesFile));
    expect(decoded).toEqual(RECORDS.map((record) => ({ ...record, passages: undefined })));
    expect(json(files, named.passages)).toMatchObject({
      passages: { 'document:d': RECORDS[2]?.passages, 'task:x#nv-01': RECORDS[3]?.passages },
    });
    expect(Object.keys((json(files, named.passages) as { passages: object }).passages)).toHaveLength(2);
  });

  test('does not say what can be told from the rest', async () => {
    const files = await published();
    const { files: named } = manifestOf(files);
    const names = new TextDecoder().decode(files.get(named.names));
    expect(names.match(/1\.004222/gu)).toHaveLength(1);
    expect(names).not.toContain('passages');
    const terms = new TextDecoder().decode(files.get(named.terms));
    expect(terms).not.toContain('term:ubnd');
    expect(terms).toContain('term:other-id');
    expect(terms).not.toContain('Ủy ban nhân dân; Ủy ban');
    expect(terms).toContain('in the year 2021');
  });

  test('is another build where anything differs', async () => {
    const buildOf = async (...args: Parameters<typeof publishSearch>) => manifestOf(await publishSearch(...args)).build;
    const build = await buildOf(RECORDS, PLACE);
    expect(await buildOf(RECORDS, PLACE)).toBe(build);
    expect(await buildOf(RECORDS, [])).not.toBe(build);
    expect(await buildOf(RECORDS.slice(1), PLACE)).not.toBe(build);
  });

  test('has passages in one file as long as they are as many letters as allowed', async () => {
    const letters = RECORDS.flatMap(({ passages = [] }) => passages).reduce((sum, { text }) => sum + text.length, 0);
    expect(manifestOf(await published({ mostWhole: letters })).isSharded).toBe(false);
    const sharded = await published({ mostWhole: letters - 1 });
    expect(manifestOf(sharded)).toMatchObject({ isSharded: true, files: { passages: 'passages.json' } });
    expect([...sharded.keys()].some((name) => /^text-0\.\w+\.bin$/u.test(name))).toBe(true);
    expect([...sharded.keys()].filter((name) => name.startsWith('passages'))).toEqual(['passages.json']);
  });
});

describe.each([
  ['one file', {}],
  ['an index of many', { mostWhole: 0 }],
] as const)('loaded with passages in %s', (_, options) => {
  const load = async (without?: RegExp) => loadSearch(fetcherOf(await published(options), without));

  test('names and passages answer together, each entry once, the best first', async () => {
    const { answer, missing } = await load();
    expect(missing).toEqual([]);
    const { hits, isWhole, missing: lacking } = await answer('trả lời', 10);
    expect({ isWhole, lacking }).toEqual({ isWhole: true, lacking: undefined });
    expect(hits.slice(0, 2).map(({ record, kind }) => [record.ref, kind])).toEqual([
      ['task:x#nv-01', 'task'],
      // No source confirms it.
      ['document:d', 'document'],
    ]);
    expect(hits[1]).toMatchObject({
      title: [],
      why: [],
      excerpt: { text: 'Trả lời bằng văn bản', isUnverified: true },
    });
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    expect((await answer('trả lời', 1)).hits).toHaveLength(1);
  });

  test('a passage says where it stands and in which language', async () => {
    const { answer } = await load();
    expect((await answer('công khai thông tin', 5)).hits[0]).toMatchObject({
      record: { ref: 'document:d' },
      excerpt: { anchor: 'p-1', lang: 'vi' },
    });
  });

  test('a name answers before a passage, and is told once', async () => {
    const { answer } = await load();
    const { hits } = await answer('nhiệm vụ', 5);
    expect(hits.map(({ record }) => record.ref)).toEqual(['task:x#nv-01']);
    expect(hits[0]?.excerpt).toBeUndefined();
  });

  test('entries are known by their title', async () => {
    const { titleOf } = await load();
    expect(['service:1.004222', 'term:ubnd', 'agency:none'].map(titleOf)).toEqual([
      'Đăng ký khai sinh',
      'UBND',
      undefined,
    ]);
  });

  test.each([
    ['terms', /^terms/u],
    ['passages', /^passages/u],
  ] as const)('what lacks its %s answers from the rest, and says so', async (part, without) => {
    const { answer, missing } = await load(without);
    expect(missing).toEqual([{ part, fault: 'unreachable' }]);
    expect((await answer('sở nội vụ', 5)).hits[0]?.record.ref).toBe('agency:so-noi-vu');
  });

  test.each([MANIFEST, 'names'])('what lacks its %s cannot answer', async (name) => {
    await expect(load(new RegExp(`^${name}`, 'u'))).rejects.toBeInstanceOf(SearchUnavailable);
  });
});

describe('files that do not fit together', () => {
  test('are refused: names of another build make search unavailable, terms are missing', async () => {
    const [files, others] = [await published(), await published({}, RECORDS.slice(1))];
    const mixed = (part: 'names' | 'terms') =>
      new Map([
        ...files,
        [manifestOf(files).files[part], others.get(manifestOf(others).files[part]) ?? new Uint8Array()],
      ]);
    await expect(loadSearch(fetcherOf(mixed('names')))).rejects.toMatchObject({ fault: 'other-build' });
    expect((await loadSearch(fetcherOf(mixed('terms')))).missing).toEqual([{ part: 'terms', fault: 'other-build' }]);
  });

  test('that fail for another reason are not taken for missing', async () => {
    const files = await published();
    const terms = manifestOf(files).files.terms;
    const broken = new Map([...files, [terms, new TextEncoder().encode('null')]]);
    await expect(loadSearch(fetcherOf(broken))).rejects.toBeInstanceOf(TypeError);
  });

  test('are told with the file and what happened', async () => {
    const late = new DOMException('late', 'TimeoutError');
    await expect(loadSearch(() => Promise.reject(late))).rejects.toMatchObject({
      message: 'manifest.json: slow',
      cause: late,
      fault: 'slow',
    });
    await expect(loadSearch(() => Promise.resolve(new TextEncoder().encode('<html>')))).rejects.toMatchObject({
      message: 'manifest.json: cut',
      cause: expect.any(SyntaxError) as unknown,
    });
  });
});

test('passages in many files are found by the title of their entry as well', async () => {
  const files = await published({ mostWhole: 0 });
  const { hits } = await (await openPassages(fetcherOf(files))).find('nghị định');
  expect(hits.map(({ id, title }) => [id, title]).sort()).toEqual([
    ['document:d/0', 'Nghị định'],
    ['document:d/1', 'Nghị định'],
  ]);
  expect(hits[0]?.data).toMatchObject({ ref: 'document:d' });
});

test('passages in many files that cannot be had leave names, and the reason why', async () => {
  const { answer } = await loadSearch(fetcherOf(await published({ mostWhole: 0 }), /\.bin$/u));
  const { hits, missing, isWhole } = await answer('sở nội vụ', 5);
  expect({ missing, isWhole }).toEqual({ missing: { part: 'passages', fault: 'unreachable' }, isWhole: true });
  expect(hits[0]?.record.ref).toBe('agency:so-noi-vu');
});
