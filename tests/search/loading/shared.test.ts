import { beforeEach, describe, expect, test } from 'vitest';
import { publishedName, SHARED } from '../../../src/search/loading/files.ts';
import { loadSearch } from '../../../src/search/loading/load.ts';
import { publishSearch } from '../../../src/search/loading/publish.ts';
import { publishShared, type PublishedShared, type SharedText } from '../../../src/search/loading/publish-shared.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { SERVICES } from '../names/records.ts';

/** Names at hand: agencies, and the one service that most people need. */
const AT_HAND: readonly SearchRecord[] = [
  { ref: 'agency:so-tu-phap', names: [{ text: 'Sở Tư pháp', via: 'name' }], today: 'Sở Tư pháp thành phố' },
  { ref: 'agency:phong-ho-tich', names: [{ text: 'Phòng Hộ tịch', via: 'name' }] },
  { ref: 'service:1.001193', names: [{ text: 'Khai sinh', via: 'name' }], relevance: 3 },
];
const text = (code: string, part: string, own: string, lang?: string): SharedText => ({
  ref: `service:${code}`,
  title: code,
  part,
  text: own,
  lang,
});
const TEXTS: readonly SharedText[] = [
  text('1.001193', 'papers', 'Giấy chứng sinh do cơ sở y tế cấp'),
  text('1.001193', 'steps', 'Công chức tư pháp ghi vào sổ đăng ký'),
  text('1.000656', 'papers', 'Giấy báo tử, giấy chứng sinh nếu có', 'vi'),
  text('1.000894', 'steps', 'Hai bên nam, nữ cùng có mặt, giấy chứng sinh không phải nộp'),
];
let published: PublishedShared;
beforeEach(async () => {
  published = await publishShared(SERVICES, TEXTS);
});

type Files = Map<string, Uint8Array>;
async function site(locale = 'vi', own = published.about): Promise<Files> {
  const files: Files = new Map(await publishSearch(AT_HAND, [], { locale, shared: own }));
  for (const [name, bytes] of published.files) files.set(`${SHARED}${name}`, bytes);
  return files;
}
/** Search on a site; which files it asked for, from where they are not had. */
async function load(files: Files, isLost: (file: string) => boolean = () => false, memory?: number) {
  const asked: string[] = [];
  const loaded = await loadSearch(
    (file) => {
      asked.push(file);
      const bytes = isLost(file) ? undefined : files.get(file);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(file));
    },
    memory === undefined ? {} : { memory },
  );
  const texts = (): string[] => asked.filter((file) => file.endsWith('.bin') || file.endsWith('passages.json'));
  return { ...loaded, asked, texts };
}
const refs = ({ hits }: { hits: readonly { record: SearchRecord }[] }): string[] =>
  hits.map(({ record }) => record.ref);

describe('what is published for readers of every language', () => {
  test('stands beside what is of one', () => {
    expect([publishedName('vi', 'names.1.json'), publishedName('vi', `${SHARED}name-words.1.json`)]).toEqual([
      'vi/names.1.json',
      'shared/name-words.1.json',
    ]);
  });

  test('is names, and texts if there are some', async () => {
    expect(published.about).toEqual({
      names: { build: expect.any(String) as unknown, entries: 6, block: 2, bins: 1 },
      texts: expect.stringMatching(/^[0-9a-f]{10}$/u) as unknown,
    });
    expect(published.files.has('passages.json')).toBe(true);
    const without = await publishShared(SERVICES, []);
    expect(without.about).toEqual({ names: published.about.names });
    expect([...without.files.keys()].every((name) => name.startsWith('name-'))).toBe(true);
  });
});

describe('entries that are not at hand', () => {
  test('answer as those at hand do, with what is said of them to readers of the language', async () => {
    const { answer, missing } = await load(await site());
    expect(missing).toEqual([]);
    const { hits } = await answer('trích lục hộ tịch', 5);
    expect(hits[0]).toMatchObject({ kind: 'service', record: { ref: 'service:2.000635' } });
    const [birth] = (await answer('đăng ký khai sinh', 5)).hits;
    expect(birth?.record).toMatchObject({
      ref: 'service:1.001193',
      apart: 'trong nước',
      note: { text: 'Sở Tư pháp thành phố' },
      then: 'Phòng Hộ tịch',
      agencies: ['so-tu-phap', 'phong-ho-tich'],
    });
    expect(birth?.title).toEqual([[0, 17]]);
  });

  test('are called in the language of the reader', async () => {
    const { answer } = await load(await site('en'));
    const [birth] = (await answer('birth registration', 5)).hits;
    expect(birth?.record).toMatchObject({
      apart: 'at home',
      names: [{ text: 'Birth registration', via: 'name' }, {}, {}, {}],
    });
    const [copy] = (await answer('tình trạng hôn nhân', 5)).hits;
    expect(copy?.record.names[0]).toMatchObject({ text: 'Cấp giấy xác nhận tình trạng hôn nhân', lang: 'vi' });
  });

  test('are answers no more than as many as were asked for, each once', async () => {
    const { answer } = await load(await site());
    const found = refs(await answer('đăng ký', 10));
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found).size).toBe(found.length);
    expect((await answer('đăng ký', 2)).hits).toHaveLength(2);
  });

  test('are kept between questions unless nothing shall be', async () => {
    for (const [memory, more] of [
      [undefined, 0],
      [0, 1],
    ] as const) {
      const { answer, asked } = await load(await site(), undefined, memory);
      await answer('kết hôn', 5);
      const before = asked.length;
      await answer('kết hôn', 5);
      expect(Math.min(1, asked.length - before)).toBe(more);
    }
  });
});

test('what stands nowhere as it was quoted is answered nearly, and never surely', async () => {
  const { answer } = await load(await site());
  const found = await answer('“xác nhận kết hôn”', 5);
  expect(refs(found).length).toBeGreaterThan(0);
  expect([found.isWhole, found.sure]).toEqual([false, 'nearest']);
  expect((await answer('“flycam”', 5)).sure).toBe('none');
});

describe('a long session', () => {
  const WORDS = [
    'kết hôn',
    'khai sinh',
    'khai tử',
    'hộ kinh doanh',
    'giấy chứng sinh',
    'lại',
    'ở đâu',
    'mất',
    'marriage',
  ];
  /** A thousand questions, no two alike. */
  const questions = Array.from({ length: 1000 }, (_, at) =>
    [at, Math.floor(at / 9), Math.floor(at / 81)]
      .map((part) => WORDS[part % 9])
      .join(' ')
      .concat(` ${at}`),
  );

  test('of a thousand questions fetches each file once, and answers as at first', async () => {
    const { answer, asked } = await load(await site());
    const first = refs(await answer('kết hôn', 5));
    for (const question of questions) await answer(question, 5);
    expect(new Set(asked).size).toBe(asked.length);
    expect(refs(await answer('kết hôn', 5))).toEqual(first);
  });

  test('in two tabs answers in each as in one', async () => {
    const few = questions.slice(0, 30);
    const [alone, one, other] = [await load(await site()), await load(await site()), await load(await site())];
    const ask = async ({ answer }: typeof alone, own: readonly string[]): Promise<string[][]> => {
      const found: string[][] = [];
      for (const question of own) found.push(refs(await answer(question, 5)));
      return found;
    };
    const expected = await ask(alone, few);
    const [forth, back] = await Promise.all([ask(one, few), ask(other, few.toReversed())]);
    expect(forth).toEqual(expected);
    expect(back.toReversed()).toEqual(expected);
  });

  test('that goes offline between two letters answers from what is at hand, says so, and is whole again afterwards', async () => {
    let isOffline = false;
    const { answer } = await load(await site(), () => isOffline);
    await answer('k', 5);
    isOffline = true;
    const without = await answer('kết hôn', 5);
    expect(without.missing?.fault).toBe('unreachable');
    isOffline = false;
    const again = await answer('kết hôn', 5);
    expect(again.missing).toBeUndefined();
    expect(again.hits.length).toBeGreaterThanOrEqual(without.hits.length);
  });
});

describe('texts of entries', () => {
  test('answer which procedures want a paper, by their papers alone, each at that part of its page', async () => {
    const { answer } = await load(await site());
    const found = await answer('thủ tục nào cần giấy chứng sinh', 10);
    expect(refs(found).sort()).toEqual(['service:1.000656', 'service:1.001193']);
    for (const { excerpt } of found.hits) expect(excerpt).toMatchObject({ anchor: 'papers' });
    expect(found.hits.map(({ excerpt }) => excerpt?.lang).sort()).toEqual(['vi', undefined]);
    expect([found.sure, found.missing]).toEqual(['whole', undefined]);
    expect((await answer('thủ tục nào cần giấy chứng sinh', 1)).hits).toHaveLength(1);
  });

  test('of a paper that nobody wants leave names to answer', async () => {
    const { answer } = await load(await site());
    expect(refs(await answer('thủ tục nào cần trích lục hộ tịch', 5))).toContain('service:2.000635');
  });

  test('are asked only where no name has all of a short question', async () => {
    const { answer, texts } = await load(await site());
    await answer('đăng ký khai sinh', 5);
    await answer('vợ chồng tôi mới sinh em bé thứ hai ở bệnh viện quận thì làm sao', 5);
    expect(texts()).toEqual([]);
    const { hits } = await answer('công chức ghi vào sổ', 5);
    expect(hits[0]).toMatchObject({ record: { ref: 'service:1.001193' }, excerpt: { anchor: 'steps' } });
    expect(texts().length).toBeGreaterThan(0);
  });

  test('that hold little of a question are no answer to it', async () => {
    const { answer } = await load(await site());
    const { hits } = await answer('nữ khủng long bay lượn', 5);
    expect(hits.filter(({ excerpt }) => excerpt)).toEqual([]);
  });

  test('where there are none are not asked for', async () => {
    const { answer, texts } = await load(await site('vi', { names: published.about.names }));
    expect(refs(await answer('thủ tục nào cần giấy chứng sinh', 5))).not.toContain('service:1.000656');
    await answer('công chức ghi vào sổ', 5);
    expect(texts()).toEqual([]);
  });
});

describe('files of all languages that cannot be had', () => {
  test('leave what is at hand, and are told when search is loaded', async () => {
    const { answer, missing } = await load(await site(), (file) => file.startsWith(SHARED));
    expect(missing).toEqual([{ part: 'entries', fault: 'unreachable' }]);
    expect(refs(await answer('khai sinh', 5))).toEqual(['service:1.001193']);
  });

  test('are told with the answers that lack them, names before texts', async () => {
    const files = await site();
    const lost = async (question: string, isLost: (file: string) => boolean) =>
      (await (await load(files, isLost)).answer(question, 5)).missing;
    const entries = { part: 'entries', fault: 'unreachable' };
    const passages = { part: 'passages', fault: 'unreachable' };
    const isBlock = (file: string) => file.includes('name-block');
    const isText = (file: string) => file.endsWith('.bin') || file.endsWith('passages.json');
    expect(await lost('kết hôn', isBlock)).toEqual(entries);
    expect(await lost('công chức ghi vào sổ', isBlock)).toEqual(entries);
    expect(await lost('công chức ghi vào sổ', isText)).toEqual(passages);
    expect(await lost('thủ tục nào cần giấy chứng sinh', (file) => file.includes('group-'))).toEqual(passages);
    expect(await lost('thủ tục nào cần giấy chứng sinh', isText)).toEqual(passages);
    expect(await lost('thủ tục nào cần giấy chứng sinh', isBlock)).toEqual(entries);
    expect(await lost('đăng ký khai sinh', isText)).toBeUndefined();
  });

  test('of texts are asked for again by the next question', async () => {
    let isDown = true;
    const { answer } = await load(await site(), (file) => isDown && file.endsWith('passages.json'));
    expect((await answer('công chức ghi vào sổ', 5)).missing).toMatchObject({ part: 'passages' });
    isDown = false;
    expect((await answer('công chức ghi vào sổ', 5)).missing).toBeUndefined();
  });

  test('for another reason are not taken for missing', async () => {
    const files = await site();
    files.set(`${SHARED}passages.json`, new TextEncoder().encode('null'));
    const { answer } = await load(files);
    await expect(answer('công chức ghi vào sổ', 5)).rejects.toBeInstanceOf(TypeError);
  });

  test('are no fault of a question that was given up', async () => {
    const stop = new AbortController();
    const { answer } = await load(await site(), (file) => {
      if (!file.endsWith('.bin')) return false;
      stop.abort();
      return true;
    });
    await expect(answer('công chức ghi vào sổ', 5, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
