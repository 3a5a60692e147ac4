import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/search/language/tokens.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { realSearch } from './real-search.ts';
import all from './queries.json' with { type: 'json' };
import vectors from './vectors.json' with { type: 'json' };

/** A question, and the entries any of which answers it within so many; `lost`: answered before the portal grew, not now. */
interface Query {
  readonly q: string;
  readonly locale: string;
  readonly kind: string;
  readonly within: number;
  readonly expect: readonly string[];
  readonly lost?: boolean;
}
const queries: readonly Query[] = all;

const desks = { vi: await realSearch('vi'), en: await realSearch('en') };
const ask = (q: string, limit = 10, locale = 'vi') => desks[locale as Locale].answer(q, limit);
const refs = async (q: string, locale: string, limit = 10): Promise<string[]> =>
  (await ask(q, limit, locale)).hits.map(({ record }) => record.ref);

/** Places found so far: the table of all queries needs each once more. */
const found = new Map<Query, number>();

/** Place of the first answer that will do, from 1. */
async function placeOf(query: Query): Promise<number> {
  const { q, locale, expect: wanted } = query;
  const place = found.get(query) ?? (await refs(q, locale)).findIndex((ref) => wanted.includes(ref)) + 1;
  found.set(query, place);
  return place;
}

test.each(queries.filter(({ lost }) => !lost))('$kind: “$q” is answered within the first $within', async (query) => {
  const place = await placeOf(query);
  const isRight = place > 0 && place <= query.within;
  // Asked again only for the message.
  expect(isRight ? 'right' : `place ${place} of ${(await refs(query.q, query.locale, 5)).join(' ')}`).toBe('right');
});

test.each(queries.filter(({ lost }) => lost))(
  '$kind: “$q” is not answered yet within the first $within',
  async (query) => {
    const place = await placeOf(query);
    expect(place === 0 || place > query.within, 'answered: it is lost no more').toBe(true);
  },
);

test.each(vectors.search)('“$query” finds $mustFind', async ({ query, mustFind }) => {
  const locale = query.includes('government') ? 'en' : 'vi';
  const { hits } = await ask(query, 5, locale);
  // The vectors write one place in several ways.
  const written = mustFind.replace(/TP\.? ?/u, 'Thành phố ').replace('HCM', 'Hồ Chí Minh');
  const wanted = tokenise(written).map(({ key }) => key);
  const texts = hits.flatMap(({ record: { names, means = [], passages = [] } }) => [
    ...[...names, ...passages].map(({ text }) => text),
    ...means,
  ]);
  const keys = texts.map((text) => new Set(tokenise(text).map(({ key }) => key)));
  expect(keys.some((own) => wanted.every((key) => own.has(key)))).toBe(true);
});

test('the table of kinds in tests/search/README.md is what search does today', async () => {
  const placed = await Promise.all(queries.map(async (query) => ({ kind: query.kind, place: await placeOf(query) })));
  const lines = [...Map.groupBy(placed, ({ kind }) => kind)].map(([kind, own]) => {
    const places = own.map(({ place }) => place);
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
  const first = async (q: string) => (await ask(q, 1)).hits[0];

  test('marks exactly the words sought in the original text', async () => {
    const hit = await first('so noi vu');
    const title = hit?.record.names[0]?.text ?? '';
    expect(hit?.title.map(([start, end]) => title.slice(start, end))).toEqual(['Sở Nội vụ']);
  });

  test('marks them also where the question came decomposed', async () => {
    const hit = await first('Thủ Đức'.normalize('NFD'));
    const title = hit?.record.names[0]?.text ?? '';
    expect(hit?.title.map(([start, end]) => title.slice(start, end))).toContain('Thủ Đức');
  });

  test('from a passage shows the words where they stand', async () => {
    const { hits } = await ask('định kỳ hàng quý', 3);
    const excerpt = hits.find(({ record }) => record.ref === 'task:659-ubnd-kstt#nv-10')?.excerpt;
    expect(excerpt?.ranges.map(([start, end]) => excerpt.text.slice(start, end))).toContain('định kỳ hàng quý');
  });

  test.each([
    ['SKHĐT', 'abbreviation'],
    ['làm giấy khai sinh', 'term'],
    ['sowr nooij vuj', 'decoded'],
    ['ho chiue', 'repaired'],
    ['131/2020/qh14', 'symbol'],
  ])('to “%s” says why: %s', async (q, kind) => {
    expect((await ask(q, 3)).hits.flatMap(({ why }) => why.map((reason) => reason.kind))).toContain(kind);
  });

  test('to a mistyped question offers what was meant', async () => {
    expect((await ask('sowr nooij vuj')).suggestion).toBe('sở nội vụ');
    expect((await ask('sonoivu')).suggestion).toBe('sở nội vụ');
    expect((await ask('sở nội vụ')).suggestion).toBeUndefined();
  });
});

describe('a question', () => {
  test('with marks typed on purpose ranks what has them first', async () => {
    expect(await refs('đổi sổ', 'vi', 1)).toEqual(['service:1.012786']);
    expect(await refs('chuyển đổi số', 'vi', 3)).not.toContain('service:1.012786');
  });

  test('in quotes finds only what has the phrase', async () => {
    const { hits } = await ask('"đối thoại với"', 50);
    expect(hits.length).toBeGreaterThan(0);
    for (const { record } of hits) {
      const texts = [...record.names, ...(record.passages ?? [])].map(({ text }) => text.toLowerCase());
      expect(
        texts.some((text) => text.includes('đối thoại với')),
        record.ref,
      ).toBe(true);
    }
  });

  test('with a minus leaves out what has the word', async () => {
    expect(await refs('khai sinh', 'vi', 20)).toContain('service:1.004884');
    expect(await refs('khai sinh -lại', 'vi', 20)).not.toContain('service:1.004884');
  });

  test('whose words never stand together is answered by what comes nearest', () => {
    const { hits, isWhole, sure } = desks.vi.engine.search('khai sinh hải quan đường sắt');
    expect(isWhole).toBe(false);
    expect(sure).toBe('nearest');
    expect(hits.length).toBeLessThanOrEqual(10);
  });

  test('that is nonsense has none', async () => {
    expect(await refs('zzzqx wwkj', 'vi')).toEqual([]);
  });
});
