import { describe, expect, test } from 'vitest';
import { atHand } from '../../src/publish/search/services/shared.ts';
import { MANIFEST, type Manifest } from '../../src/search/loading/files.ts';
import { loadSearch } from '../../src/search/loading/load.ts';
import { publishSearch } from '../../src/search/loading/publish.ts';
import { fetcherOf, filesOf, recordsOf } from './real-search.ts';

const place = ['Thành phố Hồ Chí Minh', 'Ho Chi Minh City'];
/** The files of a portal with enough passages for a sharded index. */
const files = await publishSearch(atHand(recordsOf('vi')), place, { mostWhole: 0 });
const manifest = (of: ReadonlyMap<string, Uint8Array>): Manifest =>
  JSON.parse(new TextDecoder().decode(of.get(MANIFEST))) as Manifest;

describe('passages of a portal', () => {
  test('are one file up to the limit, and a sharded index above', async () => {
    expect(manifest(await filesOf('vi')).isSharded).toBe(false);
    expect(manifest(files)).toMatchObject({ isSharded: true, files: { passages: 'passages.json' } });
  });

  test.each([
    ['định kỳ hàng quý', 'task:659-ubnd-kstt#nv-10', undefined],
    ['dinh ky hang quy', 'task:659-ubnd-kstt#nv-10', undefined],
    ['định kỳ hàgn quý', 'task:659-ubnd-kstt#nv-10', undefined],
    ['sở nội vụ', 'agency:so-noi-vu', undefined],
  ])('in many files answer “%s” together with names', async (q, ref, anchor) => {
    const { answer } = await loadSearch(fetcherOf(files));
    const { hits, missing } = await answer(q, 5);
    expect(missing).toBeUndefined();
    const hit = hits.find(({ record }) => record.ref === ref);
    expect(hit, hits.map(({ record }) => record.ref).join(' ')).toBeDefined();
    expect(hit?.excerpt?.anchor).toBe(anchor);
  });

  test('have their matches marked, and lead to their paragraph', async () => {
    const { answer } = await loadSearch(fetcherOf(files));
    const { hits } = await answer('"định kỳ hàng quý"', 10);
    const shown = hits.flatMap(({ excerpt }) => (excerpt ? [excerpt] : []));
    expect(shown.length).toBeGreaterThan(1);
    for (const { text, ranges } of shown)
      expect(ranges.map(([from, to]) => text.slice(from, to).toLowerCase())).toContain('định kỳ hàng quý');
    expect(shown.some(({ anchor }) => anchor?.startsWith('p-'))).toBe(true);
  });

  test('that cannot be fetched are reported as missing, while names still answer', async () => {
    const fetcher = fetcherOf(files);
    const { answer, missing } = await loadSearch((file) =>
      file.endsWith('.bin') ? Promise.reject(new Error(file)) : fetcher(file),
    );
    expect(missing).toEqual([]);
    const { hits, missing: lacks } = await answer('sở nội vụ', 5);
    expect(lacks).toEqual({ part: 'passages', fault: 'unreachable' });
    expect(hits[0]?.record.ref).toBe('agency:so-noi-vu');
    const without = await loadSearch((file) =>
      file === 'passages.json' ? Promise.reject(new Error(file)) : fetcher(file),
    );
    expect(without.missing).toEqual([{ part: 'passages', fault: 'unreachable' }]);
  });

  test('are no longer fetched for an aborted question', async () => {
    const fetcher = fetcherOf(files);
    const stale = new AbortController();
    let asked = 0;
    const { answer } = await loadSearch((file) => {
      if (file.endsWith('.bin')) {
        asked += 1;
        stale.abort();
      }
      return fetcher(file);
    });
    await expect(answer('đối thoại định kỳ hàng quý', 5, stale.signal)).rejects.toMatchObject({ name: 'AbortError' });
    const first = asked;
    await Promise.resolve();
    expect(asked).toBe(first);
  });
});
