import { describe, expect, test } from 'vitest';
import { SearchEngine, type Hit } from '../../../src/search/engine/engine.ts';
import type { SearchName, SearchRecord, Via } from '../../../src/search/records/record.ts';

const names = (title: string, others: readonly (readonly [string, Via])[] = []): SearchName[] => [
  { text: title, via: 'name' },
  ...others.map(([text, via]) => ({ text, via })),
];

const RECORDS: readonly SearchRecord[] = [
  { ref: 'agency:so-noi-vu', names: names('Sở Nội vụ', [['SNV', 'abbreviation']]) },
  {
    ref: 'agency:so-xay-dung',
    names: names('Sở Xây dựng', [
      ['Sở Quy hoạch Kiến trúc', 'former'],
      ['Sở Đô thị mới', 'later'],
      ['Department of Construction', 'language'],
    ]),
  },
  { ref: 'agency:so-gtvt', names: names('Sở Giao thông và Vận tải') },
  { ref: 'service:1.004222', names: names('Đăng ký khai sinh', [['1.004222', 'symbol']]) },
  { ref: 'service:1.2', names: names('Đăng ký lại khai sinh') },
  { ref: 'service:1.3', names: names('Cấp giấy phép xây dựng nhà ở') },
  { ref: 'unit:quan-3', names: names('Quận 3') },
  { ref: 'unit:quan-tan-binh', names: names('Quận Tân Bình') },
  { ref: 'ward:2021-1', names: names('Phường Bến Nghé') },
  {
    ref: 'document:43-2011',
    names: names('Nghị định về cung cấp thông tin'),
    passages: [
      { text: 'Cơ quan nhà nước đăng thông tin lên trang điện tử, kể cả giấy phép xây dựng đã cấp.', anchor: 'p-7' },
    ],
  },
  {
    ref: 'task:659#nv-01',
    names: names('Nhiệm vụ 1'),
    passages: [{ text: 'Đăng thông tin lên trang điện tử mỗi quý.', lang: 'vi', isUnverified: true }],
  },
  { ref: 'term:snv', names: names('SNV'), means: ['Sở Nội vụ'] },
  { ref: 'term:de', names: names('làm giấy tờ cho bé'), means: ['đăng ký khai sinh'], isEveryday: true },
];
/** A new one for each question, so that each test is about how it is made as well. */
const engine = () => new SearchEngine({ records: RECORDS, place: ['Thành phố Hồ Chí Minh'] });
const ask = (question: string, limit?: number): readonly Hit[] => engine().search(question, limit).hits;
const refs = (question: string, limit?: number): string[] => ask(question, limit).map(({ record }) => record.ref);
const marked = ({ title, record }: Hit): string[] =>
  title.map(([start, end]) => record.names[0]?.text.slice(start, end) ?? '');

describe('an answer', () => {
  test('is the entry, its kind, and where its title has what was sought', () => {
    const [hit] = ask('xây dựng');
    expect(hit).toMatchObject({ record: { ref: 'agency:so-xay-dung' }, kind: 'agency', why: [] });
    expect(hit && marked(hit)).toEqual(['Xây dựng']);
    expect(hit?.excerpt).toBeUndefined();
  });

  test('is each entry once, by its best name, the best first', () => {
    const found = refs('xây dựng');
    expect(new Set(found).size).toBe(found.length);
    const scores = ask('đăng ký khai sinh').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(refs('đăng ký khai sinh').slice(0, 2)).toEqual(['service:1.004222', 'service:1.2']);
  });

  test('are as many as were asked for', () => {
    expect(refs('khai sinh', 1)).toHaveLength(1);
    expect(refs('khai sinh', 2)).toHaveLength(2);
    const many = new SearchEngine({
      place: [],
      records: Array.from({ length: 300 }, (_, at) => ({ ref: `ward:${at}`, names: names(`Phường ${at} Tân`) })),
    });
    expect(many.search('phường tân').hits).toHaveLength(10);
    expect(many.search('phường tân', 999).hits).toHaveLength(200);
  });

  test('through a passage shows it, with what is said of it, and no part of a title', () => {
    const hit = ask('trang điện tử mỗi quý')[0];
    expect(hit).toMatchObject({
      record: { ref: 'task:659#nv-01' },
      title: [],
      excerpt: { text: 'Đăng thông tin lên trang điện tử mỗi quý.', lang: 'vi', isUnverified: true, anchor: undefined },
      why: [],
    });
    const { text = '', ranges = [] } = hit?.excerpt ?? {};
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['trang điện tử mỗi quý']);
  });

  test('through another name or a passage marks what the title has of the words, if that is enough', () => {
    const [former] = ask('sở quy hoạch kiến trúc');
    expect(former && marked(former)).toEqual([]);
    const text = ask('đăng thông tin lên trang điện tử').find(({ record }) => record.ref === 'document:43-2011');
    expect(text && marked(text)).toEqual(['thông tin']);
  });

  test('from a task comes before the same from a paragraph of a document', () => {
    const confirmed = RECORDS.map(({ passages, ...record }) => ({
      ...record,
      passages: passages?.map(({ text, anchor }) => ({ text, anchor })),
    }));
    const both = new SearchEngine({ records: confirmed, place: [] }).search('đăng thông tin lên trang điện tử').hits;
    expect(both.map(({ record }) => record.ref)).toEqual(['task:659#nv-01', 'document:43-2011']);
    // Unless only the paragraph has a source.
    expect(refs('đăng thông tin lên trang điện tử')).toEqual(['document:43-2011', 'task:659#nv-01']);
    expect(ask('kể cả giấy phép')[0]?.excerpt?.anchor).toBe('p-7');
  });

  test.each<[string, string, Hit['why']]>([
    ['sở quy hoạch kiến trúc', 'agency:so-xay-dung', [{ kind: 'former', read: 'Sở Quy hoạch Kiến trúc' }]],
    ['sở đô thị mới', 'agency:so-xay-dung', [{ kind: 'later', read: 'Sở Đô thị mới' }]],
    ['department of construction', 'agency:so-xay-dung', [{ kind: 'language', read: 'Department of Construction' }]],
    ['1.004222', 'service:1.004222', [{ kind: 'symbol', read: '1.004222' }]],
    [
      'xaay duwngj',
      'agency:so-xay-dung',
      [
        { kind: 'decoded', typed: 'xaay', read: 'Xây' },
        { kind: 'decoded', typed: 'duwngj', read: 'dựng' },
      ],
    ],
    ['sonoivu', 'agency:so-noi-vu', [{ kind: 'decoded', typed: 'sonoivu', read: 'Sở Nội vụ' }]],
    [
      'kiến trúcc',
      'agency:so-xay-dung',
      [
        { kind: 'repaired', typed: 'trúcc', read: 'trúc' },
        { kind: 'former', read: 'Sở Quy hoạch Kiến trúc' },
      ],
    ],
    ['gtvt', 'agency:so-gtvt', []],
  ])('to “%s” says why it is one', (question, ref, why) => {
    expect(ask(question)[0]).toMatchObject({ record: { ref }, why });
  });

  test('to an abbreviation says what it was read as, unless the entry bears it itself', () => {
    const hit = ask('SNV').find(({ record }) => record.ref === 'agency:so-noi-vu');
    expect(hit?.why).toEqual([{ kind: 'abbreviation', read: 'SNV' }]);
    const read = ask('SNV thành phố').find(({ record }) => record.ref === 'agency:so-noi-vu');
    expect(read?.why[0]).toMatchObject({ typed: 'SNV', read: 'Sở Nội vụ', kind: 'term' });
  });
});

describe('everyday words', () => {
  test.each(['làm giấy tờ cho bé', 'lam giay to cho be', 'giấy tờ cho bé'])('“%s” find what they mean', (question) => {
    const hit = ask(question).find(({ record }) => record.ref === 'service:1.004222');
    expect(hit?.why).toContainEqual({ kind: 'term', typed: expect.any(String) as string, read: 'đăng ký khai sinh' });
  });

  test('do not stand for it where only one of them was typed', () => {
    expect(refs('bé')).not.toContain('service:1.004222');
    expect(refs('giấy tờ')).not.toContain('service:1.004222');
  });
});

describe('what is offered instead', () => {
  test.each([
    ['xaay duwngj', 'xây dựng'],
    ['sonoivu', 'sở nội vụ'],
    ['sở nội vuu', 'sở nội vụ'],
    ['sở nội vụ', undefined],
    ['so noi vu', undefined],
  ])('of “%s” is %j', (question, suggestion) => {
    expect(engine().search(question).suggestion).toBe(suggestion);
  });

  test('of a name spelled nearly so as a whole is the name', () => {
    expect(engine().search('soxnoivu').suggestion).toBe('Sở Nội vụ');
    expect(ask('soxnoivu')[0]).toMatchObject({ record: { ref: 'agency:so-noi-vu' } });
  });

  test('is nothing for what is another name: to open is not to close', () => {
    const two = new SearchEngine({
      place: [],
      records: [
        { ref: 'service:a', names: names('Giải thể công ty cổ phần') },
        { ref: 'service:b', names: names('Thành lập hộ kinh doanh') },
      ],
    });
    expect(two.search('thành lập công ty cổ phần').suggestion).toBeUndefined();
  });
});

describe('a question', () => {
  test('without words has no answer, and lacks none', () => {
    expect(engine().search(' ?! ')).toEqual({ hits: [], isWhole: true, sure: 'none' });
  });

  test('whose words stand together is answered whole; else by what comes nearest', () => {
    expect(engine().search('giấy phép xây dựng').isWhole).toBe(true);
    const { isWhole, sure } = engine().search('khai sinh tân bình nội vụ');
    expect(isWhole).toBe(false);
    expect(sure).toBe('nearest');
  });

  test('has so many words, politeness aside, and is sought in every way it is read, the surest first', () => {
    const asked = engine().ask('cho tôi hỏi SNV thành phố ạ');
    expect(asked.length).toBe(3);
    const weights = asked.wanted.map(({ weight }) => weight);
    expect(weights[0]).toBe(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    const read = asked.wanted.map(({ words }) => words.map(({ key }) => key).join(' '));
    expect(read).toContain('snv thanh pho');
    expect(read).toContain('so noi vu thanh pho');
    expect(asked.wanted[0]?.words[0]?.alternatives).toMatchObject([{ key: 'snv' }]);
  });

  test('is answered by entries that were fetched for it, in the place of what was at hand of them', () => {
    const asked = engine().ask('khai tử');
    const fetched: SearchRecord[] = [
      { ref: 'service:9', names: names('Khai tử') },
      { ref: 'service:1.2', names: names('Đăng ký lại khai sinh', [['khai tử', 'ask']]) },
    ];
    const { hits, isWhole } = asked.answer(5, fetched);
    expect(isWhole).toBe(true);
    expect(hits.slice(0, 2).map(({ record }) => record.ref)).toEqual(['service:9', 'service:1.2']);
    expect(hits[1]?.why).toEqual([{ kind: 'ask', read: 'khai tử' }]);
    expect(asked.answer(1, fetched).hits).toHaveLength(1);
  });

  test('in Telex is also read as typed where it may have been a slip', () => {
    expect(refs('sở noj vụ')[0]).toBe('agency:so-noi-vu');
  });

  test('may end in a word that is still typed', () => {
    expect(refs('đăng ký khai si')[0]).toBe('service:1.004222');
    expect(refs('kiến tr')[0]).toBe('agency:so-xay-dung');
  });

  test('with a place asks for what is there, the place said on the side', () => {
    expect(refs('sở nội vụ thành phố hồ chí minh')[0]).toBe('agency:so-noi-vu');
    expect(refs('khai sinh quận 3')[0]).toBe('service:1.004222');
    expect(refs('khai sinh tân bình')[0]).toBe('service:1.004222');
    expect(refs('quận 3')[0]).toBe('unit:quan-3');
    const strange = new SearchEngine({ records: RECORDS.filter(({ ref }) => !ref.startsWith('unit:')), place: [] });
    for (const place of ['quận 3', 'tân bình', 'quận tân bình', 'thành phố hồ chí minh']) {
      const [own] = ask(`khai sinh ${place}`);
      const [lost] = strange.search(`khai sinh ${place}`).hits;
      expect(own?.record.ref, place).toBe('service:1.004222');
      expect(lost?.record.ref, place).toBe('service:1.004222');
      expect(ask(`khai sinh ${place}`).length, place).toBeGreaterThan(0);
    }
  });

  test('in quotes is answered only by what has the words so, in any of its texts', () => {
    expect(refs('"lại khai sinh"')).toEqual(['service:1.2']);
    expect(refs('"khai lại sinh"')).toEqual([]);
    expect(refs('"kiến trúc" xây dựng')).toEqual(['agency:so-xay-dung']);
    expect(refs('"xây dựng" "nhà ở"')).toEqual(['service:1.3']);
  });

  test('with a minus is answered by nothing that has the word', () => {
    expect(refs('khai sinh -lại')).toContain('service:1.004222');
    expect(refs('khai sinh -lại')).not.toContain('service:1.2');
    expect(refs('xây dựng -trúc')).not.toContain('agency:so-xay-dung');
  });
});

test('no state is left by a question: the same one has the same answer', () => {
  const one = engine();
  const first = one.search('xaay dựng nhà');
  one.search('sonoivu');
  one.search('khai');
  expect(one.search('xaay dựng nhà')).toEqual(first);
});
