import { describe, expect, test } from 'vitest';
import { loadSearch } from '../../../src/search/loading/load.ts';
import { SHARED } from '../../../src/search/loading/files.ts';
import { fold } from '../../../src/search/language/fold.ts';
import { paperOf } from '../../../src/search/language/paper-question.ts';
import { fetcherOf, filesOf, realSearch, servicesOf } from '../real-search.ts';
import { KINDS, questionsOf, sampleOf } from './new-services.ts';

const first = async (q: string, locale: 'vi' | 'en' = 'vi') => (await (await realSearch(locale)).answer(q, 5)).hits[0];

/** Shares that must be first, and within five, of a seeded sample: README.md has those of a larger one. */
const LEAST = { 'first ask': [0.9, 0.97], default: [0.93, 1] } as const;

test.each(KINDS)('services are found by their %s', async (kind) => {
  const questions = questionsOf(sampleOf(servicesOf(), 40, 20260720)).filter((each) => each.kind === kind);
  const places: number[] = [];
  for (const { q, locale, ref } of questions) {
    const { hits } = await (await realSearch(locale)).answer(q, 5);
    places.push(hits.findIndex(({ record }) => record.ref === ref) + 1);
  }
  const [atFirst, within] = kind === 'first ask' ? LEAST['first ask'] : LEAST.default;
  expect(places.filter((place) => place === 1).length / places.length).toBeGreaterThanOrEqual(atFirst);
  expect(places.filter((place) => place > 0).length / places.length).toBeGreaterThanOrEqual(within);
});

describe('a service', () => {
  test.each(['1.001193', '1001193', 'thủ tục 1.001193', 'https://dichvucong.gov.vn thủ tục 1.001193'])(
    'is found by its code as “%s”',
    async (q) => {
      expect((await first(q))?.record.ref).toBe('service:1.001193');
    },
  );

  test('is found by its official Vietnamese name on the English page, and mistyped', async () => {
    const [service] = sampleOf(servicesOf(), 1, 7);
    const name = service?.name.vi ?? '';
    const ref = `service:${service?.id ?? ''}`;
    expect((await first(name, 'en'))?.record.ref).toBe(ref);
    expect((await first(fold(name)))?.record.ref).toBe(ref);
    expect((await first(name.replace(/(?<=\p{L}{4})\p{L}/u, '')))?.record.ref).toBe(ref);
  });

  test('that is not at hand says who handles it, in the words of the page', async () => {
    const rare = servicesOf().find(({ relevance, agencies_now: now }) => relevance === 1 && now.length > 0);
    const { record } = (await first(rare?.id ?? '')) ?? {};
    expect(record).toMatchObject({ ref: `service:${rare?.id ?? ''}`, agencies: expect.any(Array) as unknown });
    expect(record?.note?.text.length).toBeGreaterThan(3);
    expect((await first(rare?.id ?? '', 'en'))?.record.names[0]?.lang).toBeUndefined();
  });
});

describe('texts', () => {
  test('answer which procedures ask for a paper, each at the part of its page', async () => {
    const { hits } = await (await realSearch('vi')).answer('thủ tục nào cần giấy chứng sinh', 10);
    expect(hits.length).toBeGreaterThan(3);
    for (const { record, excerpt } of hits) {
      expect(record.ref).toMatch(/^service:/u);
      expect(excerpt?.anchor).toBe('papers');
      expect(fold(excerpt?.text ?? '')).toContain('chung sinh');
    }
  });

  test('are not asked where a name has all the words, and never come before one', async () => {
    const files = await filesOf('vi');
    const asked: string[] = [];
    const { answer } = await loadSearch((file) => {
      asked.push(file);
      return fetcherOf(files)(file);
    });
    await answer('đăng ký khai sinh', 10);
    expect(asked.filter((file) => file.endsWith('.bin'))).toEqual([]);
    const { hits } = await answer('con tôi mới sinh thì đăng ký khai sinh thế nào', 10);
    const kinds = hits.map(({ excerpt }) => (excerpt?.anchor === undefined ? 'name' : 'text'));
    expect(kinds.slice(0, kinds.lastIndexOf('name') + 1)).not.toContain('text');
  });

  test.each([
    ['thủ tục nào cần giấy khai sinh', 'giấy khai sinh'],
    ['những thủ tục nào phải nộp bản sao hộ chiếu', 'bản sao hộ chiếu'],
    ['giấy chứng sinh dùng cho thủ tục nào', 'giấy chứng sinh'],
    ['which procedures require a birth certificate', 'a birth certificate'],
    ['thủ tục nào', undefined],
    ['đăng ký khai sinh cần giấy tờ gì', undefined],
  ])('“%s” asks for %s', (question, paper) => {
    expect(paperOf(question)).toBe(paper);
  });
});

describe('shards that cannot be had', () => {
  const without = async (isLost: (file: string) => boolean) => {
    const files = await filesOf('vi');
    return loadSearch((file) => (isLost(file) ? Promise.reject(new Error(file)) : fetcherOf(files)(file)));
  };

  test('leave what is at hand to be found, and are said to be missing', async () => {
    const { answer, missing } = await without((file) => file.startsWith(SHARED));
    expect(missing).toEqual([{ part: 'entries', fault: 'unreachable' }]);
    expect((await answer('đăng ký khai sinh', 5)).hits[0]?.record.ref).toBe('service:1.001193');
  });

  test('are said to be missing from one answer, and the next one tries again', async () => {
    let isDown = true;
    const { answer, missing } = await without((file) => isDown && file.includes('name-block'));
    expect(missing).toEqual([]);
    expect((await answer('đăng ký khai sinh', 5)).missing).toEqual({ part: 'entries', fault: 'unreachable' });
    isDown = false;
    expect((await answer('đăng ký khai sinh', 5)).missing).toBeUndefined();
  });

  test('of texts leave names to answer', async () => {
    const { answer } = await without((file) => file.endsWith('passages.json'));
    const { hits, missing } = await answer('thủ tục nào cần giấy khai sinh', 5);
    expect(missing).toEqual({ part: 'passages', fault: 'unreachable' });
    expect(hits.length).toBeGreaterThan(0);
  });
});
