import { describe, expect, test } from 'vitest';
import { FORMAT, MANIFEST, type PassageManifest } from '../../../src/search/passages/format/format.ts';
import { openPassages } from '../../../src/search/passages/find/open.ts';
import type { FileFetcher } from '../../../src/search/records/fetcher.ts';
import { fetcherFrom, filesOf, madePassages } from './made.ts';

const passages = madePassages(120);
const files = await filesOf(passages);
const fetch = fetcherFrom(files);
const [first] = passages;
const question = first?.text.split(' ').slice(3, 8).join(' ') ?? '';
const isText = (file: string): boolean => file.startsWith('text-');

/** Counts the requests for each file. */
function counting(answer: FileFetcher): { fetcher: FileFetcher; asked: Map<string, number> } {
  const asked = new Map<string, number>();
  return {
    asked,
    fetcher: (file, signal) => {
      asked.set(file, (asked.get(file) ?? 0) + 1);
      return answer(file, signal);
    },
  };
}

describe('a file that fails', () => {
  test('once is retried, and nothing is missing', async () => {
    const failed = new Set<string>();
    const search = await openPassages((file) => {
      if (file === MANIFEST || failed.has(file)) return fetch(file);
      failed.add(file);
      return Promise.reject(new Error('lost'));
    });
    const { hits, missing } = await search.find(question);
    expect(failed.size).toBeGreaterThan(1);
    expect(missing).toEqual([]);
    expect(hits[0]?.id).toBe(first?.id);
  });

  test.each<[string, string, (bytes: Uint8Array) => Promise<Uint8Array>]>([
    ['does not come', 'unreachable', () => Promise.reject(new Error('404'))],
    ['does not come in time', 'slow', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
    ['comes cut', 'cut', (bytes) => Promise.resolve(bytes.slice(0, -2))],
    ['is an error page', 'cut', () => Promise.resolve(new TextEncoder().encode('<!doctype html>'))],
  ])('and %s is told as %s, after two attempts, and the question goes on', async (_, fault, spoil) => {
    const { fetcher, asked } = counting(async (file) => (isText(file) ? spoil(await fetch(file)) : fetch(file)));
    const { hits, missing } = await (await openPassages(fetcher)).find(question);
    expect(hits).toEqual([]);
    expect(missing.length).toBeGreaterThan(0);
    for (const { file, fault: reported } of missing) {
      expect(reported).toBe(fault);
      expect(asked.get(file)).toBe(2);
    }
  });

  test('is requested again by the next question', async () => {
    let isDown = true;
    const search = await openPassages((file) =>
      isDown && isText(file) ? Promise.reject(new Error('down')) : fetch(file),
    );
    await search.find(question);
    isDown = false;
    expect((await search.find(question)).hits[0]?.id).toBe(first?.id);
  });
});

describe('a manifest', () => {
  const manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST))) as PassageManifest;
  test.each<[string, string, () => Promise<Uint8Array>]>([
    ['that is not there', 'unreachable', () => Promise.reject(new Error('404'))],
    ['that is no JSON', 'cut', () => Promise.resolve(new TextEncoder().encode('<html>'))],
    [
      'of another format',
      'other-build',
      () => Promise.resolve(new TextEncoder().encode(JSON.stringify({ ...manifest, format: FORMAT + 1 }))),
    ],
  ])('%s makes search unavailable: %s', async (_, fault, answer) => {
    await expect(openPassages(answer)).rejects.toMatchObject({ name: 'SearchUnavailable', fault });
  });

  test('of one build never uses files of another', async () => {
    const others = await filesOf(passages.slice(1));
    const search = await openPassages((file) => (file === MANIFEST ? fetch(file) : fetcherFrom(others)(file)));
    const { hits, missing } = await search.find(question);
    expect(hits).toEqual([]);
    expect(missing.every(({ fault }) => fault === 'unreachable')).toBe(true);
    expect(missing.length).toBeGreaterThan(0);
  });
});

describe('an aborted question', () => {
  test('requests no more files', async () => {
    const stop = new AbortController();
    const { fetcher, asked } = counting((file, signal) => {
      if (file !== MANIFEST) {
        expect(signal).toBe(stop.signal);
        stop.abort();
      }
      return fetch(file);
    });
    const search = await openPassages(fetcher);
    await expect(search.find(question, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect([...asked.keys()].some(isText)).toBe(false);
  });

  test('requests no files if it was aborted before it was asked', async () => {
    const { fetcher, asked } = counting(fetch);
    const search = await openPassages(fetcher);
    await expect(search.find(question, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect([...asked.keys()]).toEqual([MANIFEST]);
  });
});

describe('memory', () => {
  test('caches files, so that a repeated question fetches nothing', async () => {
    const { fetcher, asked } = counting(fetch);
    const search = await openPassages(fetcher);
    const answer = await search.find(question);
    const before = asked.size;
    expect(await search.find(question)).toEqual(answer);
    expect([...asked.values()].every((times) => times === 1)).toBe(true);
    expect(asked.size).toBe(before);
  });

  test('is limited, and does not affect answers', async () => {
    const memory = 60_000;
    const small = await openPassages(fetch, { memory });
    const large = await openPassages(fetch);
    for (const { text } of passages.slice(0, 40)) {
      const q = text.split(' ').slice(2, 6).join(' ');
      expect(await small.find(q)).toEqual(await large.find(q));
      expect(small.memory()).toBeLessThanOrEqual(memory);
    }
    expect(large.memory()).toBeGreaterThan(memory);
  });
});
