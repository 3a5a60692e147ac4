import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromColumns, toColumns, type Columns } from '../../src/search/names/columns.ts';
import { decodeRecords, type NamesFile } from '../../src/search/names/records-file.ts';
import { atHand } from '../../src/publish/search/services/shared.ts';
import type { Range } from '../../src/search/terms/excerpt.ts';
import { SearchUnavailable } from '../../src/search/records/fault.ts';
import { loadSearch } from '../../src/search/loading/load.ts';
import { MANIFEST, type Manifest } from '../../src/search/loading/files.ts';
import { localeFiles, searchRecords } from '../../src/publish/search/search-files.ts';
import { portalOf } from '../content/real-portal.ts';
import { SECOND_PORTAL } from '../content/scratch-portal.ts';
import { isQuick } from '../mode.ts';
import { fetcherOf, filesOf, realSearch } from './real-search.ts';
import { piece } from './mixtures.ts';

const { engine } = await realSearch('vi');
const files = await filesOf('vi');
const manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST))) as Manifest;

/** Other tests may keep both cores busy; this is a timeout, not a performance claim. */
const SLOW = 60_000;

describe('any input', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0'],
    ['10,000 characters', 'đầu tư '.repeat(1429)],
    ['one long word', 'a'.repeat(10_000)],
    ['emoji', '👩‍👩‍👧‍👦🇻🇳'],
    ['a lone surrogate', 'sở \ud83d nội vụ'],
    ['control characters', 'sở\u0000nội\u0007vụ'],
    ['regular expressions', '.*(?=[a-z]+$)\\p{L}{1,999}|^(a+)+$'],
    ['markup', '<img src=x onerror=alert(1)>"\'&amp;'],
    ['right-to-left text', '\u202eמרחב \u05e9\u05dc\u05d5\u05dd'],
    ['quotes that never close', '“sở nội "vụ'],
    ['only minuses', '--- -'],
    ['a word that is everywhere', 'và'],
    ['a word that is in most names', 'phường'],
  ])('%s has an answer or none, but never an exception', (_, q) => {
    const { hits } = engine.search(q, 20);
    expect(hits.length).toBeLessThanOrEqual(20);
    for (const { record, title, excerpt } of hits) {
      const within = (ranges: readonly Range[], text = ''): boolean =>
        ranges.every(([start, end]) => start >= 0 && start < end && end <= text.length);
      expect(within(title, record.names[0]?.text)).toBe(true);
      expect(within(excerpt?.ranges ?? [], excerpt?.text)).toBe(true);
    }
  });

  test(
    'no text of any kind breaks it',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (q) => {
          engine.search(q);
          return true;
        }),
        { numRuns: 150 },
      );
    },
    SLOW,
  );

  test(
    'no mixture of words, signs and numbers breaks it',
    () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (words) => {
          expect(engine.search(words.join(' ')).hits.length).toBeLessThanOrEqual(10);
        }),
        { numRuns: 150 },
      );
    },
    SLOW,
  );
});

describe('a file of the index', () => {
  const without = (spoil: (copy: Map<string, Uint8Array | string>) => void) => {
    const copy = new Map<string, Uint8Array | string>(files);
    spoil(copy);
    return loadSearch(fetcherOf(copy));
  };

  test.each([
    [
      'that does not come',
      'unreachable',
      (copy: Map<string, Uint8Array | string>) => copy.delete(manifest.files.names),
    ],
    [
      'that is cut',
      'cut',
      (copy: Map<string, Uint8Array | string>) => copy.set(manifest.files.names, '{"build":"x","records":[{'),
    ],
    [
      'of another build',
      'other-build',
      (copy: Map<string, Uint8Array | string>) => copy.set(manifest.files.names, '{"build":"x","records":[]}'),
    ],
  ] as const)('%s makes search unavailable, and says why, if it holds the names', async (_, fault, spoil) => {
    await expect(without(spoil)).rejects.toMatchObject({ name: 'SearchUnavailable', fault });
    await expect(without(spoil)).rejects.toBeInstanceOf(SearchUnavailable);
  });

  test.each([
    ['terms', 'làm giấy khai sinh'],
    ['passages', 'định kỳ hàng quý'],
  ] as const)('that holds the %s leaves the rest of search at work', async (part, lost) => {
    const { engine: lame, missing } = await without((copy) => copy.delete(manifest.files[part]));
    expect(missing).toEqual([{ part, fault: 'unreachable' }]);
    expect(lame.search('sở nội vụ').hits[0]?.record.ref).toBe('agency:so-noi-vu');
    const found = (desk: typeof engine): string =>
      JSON.stringify(desk.search(lost, 3).hits.map(({ record, score }) => [record.ref, score]));
    expect(found(lame)).not.toBe(found(engine));
  });

  test('that times out is distinguished from one that is unreachable', async () => {
    const late = new DOMException('The operation timed out.', 'TimeoutError');
    await expect(loadSearch(() => Promise.reject(late))).rejects.toMatchObject({ fault: 'slow' });
  });

  test('returns all records unchanged', async () => {
    // All content takes as long as a hundred other tests.
    const portal = portalOf(isQuick ? SECOND_PORTAL : 'content');
    const own = await localeFiles(portal, 'vi');
    const list = JSON.parse(new TextDecoder().decode(own.get(MANIFEST))) as Manifest;
    for (const part of ['names', 'terms'] as const) {
      const file = JSON.parse(new TextDecoder().decode(own.get(list.files[part]))) as NamesFile;
      const published = atHand(searchRecords(portal, 'vi'))
        .filter(({ means }) => (means !== undefined) === (part === 'terms'))
        .map(({ ref, names, note, bodies }) => [ref, names.map(({ text }) => text).sort(), bodies ?? note?.text]);
      const decoded = decodeRecords(file).map(({ ref, names, note, bodies }) => [
        ref,
        names.map(({ text }) => text).sort(),
        bodies ?? note?.text,
      ]);
      expect(decoded).toEqual(published);
    }
  });

  test('converts rows to columns and back', () => {
    const row = fc.record(
      { ref: fc.string(), year: fc.integer({ min: 1 }), names: fc.array(fc.string()), isEveryday: fc.constant(true) },
      { requiredKeys: ['ref'] },
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(fromColumns(JSON.parse(JSON.stringify(toColumns(rows))) as Columns)).toEqual(rows);
      }),
    );
  });

  test('has a name that depends on its contents', () => {
    const named = [...files.keys()].filter((file) => /^(?:names|terms|passages)\.[0-9a-f]{10}\.json$/u.test(file));
    expect(named).toHaveLength(3);
  });
});
