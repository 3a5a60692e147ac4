import { describe, expect, test } from 'vitest';
import { SearchEngine, type Hit } from '../../../src/search/engine/engine.ts';
import { ask, engine, names, RECORDS, refs } from './entries.ts';

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

test('no state is left by a question: the same one has the same answer', () => {
  const one = engine();
  const first = one.search('xaay dựng nhà');
  one.search('sonoivu');
  one.search('khai');
  expect(one.search('xaay dựng nhà')).toEqual(first);
});

test('a place that joined from a province never answers surely where only that was asked', () => {
  const commune = (id: string, former: string) => ({
    ref: `commune:${id}`,
    names: names(`Xã ${id}`, [[`${former}, Bà Rịa – Vũng Tàu`, 'former']]),
  });
  const own = new SearchEngine({
    place: [],
    records: [commune('Một', 'Xã Bình Ba'), commune('Hai', 'Xã Cù Bị')],
  });
  expect(own.search('bà rịa vũng tàu').sure).toBe('nearest');
  const place = own.search('xã bình ba bà rịa vũng tàu');
  expect([place.sure, place.hits[0]?.record.ref]).toEqual(['whole', 'commune:Một']);
});

test('two words of a long question side by side tell more than apart, where they are rarer together', () => {
  const own = new SearchEngine({
    place: [],
    records: [
      ...Array.from({ length: 9 }, (_, at) => ({ ref: `task:${at}`, names: names(`Số của dân ${at}`) })),
      { ref: 'event:1', names: names('Thành phố rộng lớn có dân số đông, nhiều việc làm') },
    ],
  });
  expect(own.search('bạn tôi vừa hỏi xem dân số ngày hôm nay tăng chậm').hits[0]?.record.ref).toBe('event:1');
});
