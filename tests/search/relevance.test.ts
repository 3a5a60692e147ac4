import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/search/language/tokens.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { realSearch } from './real-search.ts';
import queries from './queries.json' with { type: 'json' };
import vectors from './vectors.json' with { type: 'json' };

const desks = { vi: await realSearch('vi'), en: await realSearch('en') };
const refs = (q: string, locale: string, limit = 10): string[] =>
  desks[locale as Locale].engine.search(q, limit).hits.map(({ record }) => record.ref);

/** Places that were looked for already: the table tells of all once more. */
const found = new Map<object, number>();

/** Place of the first answer that will do, from 1. */
function placeOf(query: (typeof queries)[number]): number {
  const { q, locale, expect: wanted } = query;
  const place = found.get(query) ?? refs(q, locale).findIndex((ref) => wanted.includes(ref)) + 1;
  found.set(query, place);
  return place;
}

test.each(queries)('$kind: “$q” is answered within the first $within', (query) => {
  const place = placeOf(query);
  expect(place, refs(query.q, query.locale, 5).join(' ')).toBeGreaterThan(0);
  expect(place).toBeLessThanOrEqual(query.within);
});

test.each(vectors.search)('“$query” finds $mustFind', ({ query, mustFind }) => {
  const locale = query.includes('government') ? 'en' : 'vi';
  const { hits } = desks[locale].engine.search(query, 5);
  // The test vectors write places in several ways.
  const written = mustFind.replace(/TP\.? ?/u, 'Thành phố ').replace('HCM', 'Hồ Chí Minh');
  const wanted = tokenise(written).map(({ key }) => key);
  const texts = hits.flatMap(({ record: { names, means = [], passages = [] } }) => [
    ...[...names, ...passages].map(({ text }) => text),
    ...means,
  ]);
  const keys = texts.map((text) => new Set(tokenise(text).map(({ key }) => key)));
  expect(keys.some((own) => wanted.every((key) => own.has(key)))).toBe(true);
});

test('the table of kinds in tests/search/README.md is up to date', () => {
  const lines = [...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, own]) => {
    const places = own.map(placeOf);
    const share = (within: number): string =>
      `${Math.round((100 * places.filter((place) => place > 0 && place <= within).length) / own.length)} %`;
    const rank = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / own.length;
    return `| ${kind} | ${own.length} | ${share(1)} | ${share(3)} | ${share(5)} | ${rank.toFixed(2)} |`;
  });
  console.log(lines.join('\n'));
  const readme = readFileSync('tests/search/README.md', 'utf8').replace(/ +/gu, ' ');
  expect(lines.filter((line) => !readme.includes(line))).toEqual([]);
});

describe('an answer', () => {
  const first = (q: string) => desks.vi.engine.search(q, 1).hits[0];

  test('marks exactly the matched words in the original text', () => {
    const hit = first('so noi vu');
    const title = hit?.record.names[0]?.text ?? '';
    expect(hit?.title.map(([start, end]) => title.slice(start, end))).toEqual(['Sở Nội vụ']);
  });

  test('marks them for a decomposed question too', () => {
    const hit = first('Thủ Đức'.normalize('NFD'));
    const title = hit?.record.names[0]?.text ?? '';
    expect(hit?.title.map(([start, end]) => title.slice(start, end))).toContain('Thủ Đức');
  });

  test('from a passage shows the matched words in context', () => {
    const { hits } = desks.vi.engine.search('định kỳ hàng quý', 3);
    const excerpt = hits.find(({ record }) => record.ref === 'task:659-ubnd-kstt#nv-10')?.excerpt;
    expect(excerpt?.ranges.map(([start, end]) => excerpt.text.slice(start, end))).toContain('định kỳ hàng quý');
  });

  test.each([
    ['SKHĐT', 'abbreviation'],
    ['làm giấy khai sinh', 'term'],
    ['sowr nooij vuj', 'decoded'],
    ['ho chiue', 'repaired'],
    ['131/2020/qh14', 'symbol'],
  ])('to “%s” says why: %s', (q, kind) => {
    expect(desks.vi.engine.search(q, 3).hits.flatMap(({ why }) => why.map((reason) => reason.kind))).toContain(kind);
  });

  test('to a misspelled question suggests the correction', () => {
    expect(desks.vi.engine.search('sowr nooij vuj').suggestion).toBe('sở nội vụ');
    expect(desks.vi.engine.search('sonoivu').suggestion).toBe('sở nội vụ');
    expect(desks.vi.engine.search('sở nội vụ').suggestion).toBeUndefined();
  });
});

describe('a question', () => {
  test('with diacritics ranks texts with the same ones first', () => {
    expect(refs('đổi sổ', 'vi', 1)).toEqual(['service:1.012786']);
    expect(refs('chuyển đổi số', 'vi', 3)).not.toContain('service:1.012786');
  });

  test('in quotation marks only finds the phrase', () => {
    const { hits } = desks.vi.engine.search('"đối thoại với"', 50);
    expect(hits.length).toBeGreaterThan(0);
    for (const { record } of hits) {
      const texts = [...record.names, ...(record.passages ?? [])].map(({ text }) => text.toLowerCase());
      expect(
        texts.some((text) => text.includes('đối thoại với')),
        record.ref,
      ).toBe(true);
    }
  });

  test('with a minus excludes the word', () => {
    expect(refs('khai sinh', 'vi', 20)).toContain('service:1.004884');
    expect(refs('khai sinh -lại', 'vi', 20)).not.toContain('service:1.004884');
  });

  test('without any text that contains all its words has at most 3 answers', () => {
    const { hits, isWhole } = desks.vi.engine.search('khai sinh hải quan đường sắt');
    expect(isWhole).toBe(false);
    expect(hits.length).toBeLessThanOrEqual(3);
  });

  test('without meaning has no answers', () => {
    expect(refs('zzzqx wwkj', 'vi')).toEqual([]);
  });
});
