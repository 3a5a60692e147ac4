import '../spelling.ts';
import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../../src/search/engine/engine.ts';
import type { SearchName, SearchRecord, Via } from '../../../src/search/records/record.ts';

const names = (title: string, ...others: readonly (readonly [string, Via])[]): SearchName[] => [
  { text: title, via: 'name' },
  ...others.map(([text, via]) => ({ text, via })),
];
const service = (code: string, ...own: Parameters<typeof names>): SearchRecord => ({
  ref: `service:${code}`,
  names: names(...own),
  relevance: 3,
});

const LONG =
  'Đăng ký biến động đất đai do con, mẹ, cha, vợ, chồng được tặng cho, thừa kế, ở nhà mới, hết thời hạn, giấy tờ khai lại, ' +
  'đi nước ngoài, bị mất hoặc làm lại theo bản án của Tòa án nhân dân tại nơi có đất cho hộ gia đình và cá nhân';
const RECORDS: readonly SearchRecord[] = [
  service('birth', 'Đăng ký khai sinh', ['làm giấy khai sinh cho con', 'ask']),
  service('birth-abroad', 'Đăng ký khai sinh tại cơ quan đại diện ở nước ngoài'),
  service('marriage', 'Đăng ký kết hôn'),
  service('marriage-again', 'Đăng ký lại kết hôn'),
  service('residence', 'Đăng ký tạm trú'),
  service('insurance', 'Cấp lại thẻ BHYT', ['rách thẻ bảo hiểm', 'ask']),
  service('licence', 'Cấp lại giấy phép lái xe'),
  service('pawn', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'),
  service('land', LONG),
  service('rent', 'Khai thuế cho thuê nhà'),
  { ref: 'unit:quan-3', names: names('Quận 3') },
  { ref: 'ward:3-6', names: names('Phường 3, Quận 6') },
  { ref: 'ward:9-3', names: names('Phường 9, Quận 3') },
  { ref: 'commune:hung-long', names: names('Xã Hưng Long') },
  { ref: 'term:gpxd', names: names('giấy phép con'), means: ['giấy phép xây dựng nhà ở riêng lẻ'], isEveryday: true },
  { ref: 'term:wedding', names: names('cưới'), means: ['đăng ký kết hôn'], isEveryday: true },
  {
    ref: 'agency:thue',
    names: names('Cục Thuế'),
    passages: [{ text: 'Cấp giấy phép xây dựng nhà ở riêng lẻ.', isUnverified: true }],
  },
];
const engine = () => new SearchEngine({ records: RECORDS, place: ['Thành phố Hồ Chí Minh'] });
const first = (question: string): string | undefined => engine().search(question, 5).hits[0]?.record.ref;
const sure = (question: string): string => engine().search(question, 5).sure;

describe('a long question', () => {
  test.each([
    [
      'dạ cho em hỏi là em mới sinh bé được hai tuần muốn làm giấy khai sinh cho con thì phải đến đâu ạ',
      'service:birth',
    ],
    ['mình mới mười chín tuổi là con trai định đăng ký kết hôn thì đã được hay chưa vậy', 'service:marriage'],
    ['thẻ bảo hiểm y tế của tôi bị rách không đọc được số thì đổi thẻ khác ở chỗ nào', 'service:insurance'],
    ['nha toi dang cho nguoi ta thue nguyen can thi phai khai thue cho thue nha the nao', 'service:rent'],
  ])('is answered by what it is about: %s', (question, ref) => {
    expect(first(question)).toBe(ref);
  });

  test('is not answered by a name that holds some word of any question', () => {
    const { hits } = engine().search('tôi đi làm xa nhà giờ muốn đăng ký tạm trú nơi ở mới', 5);
    expect(hits[0]?.record.ref).toBe('service:residence');
  });
});

describe('words', () => {
  test('that no text has count nothing', () => {
    expect(first('qwrtz đăng ký tạm trú bcdfg')).toBe('service:residence');
  });

  test('of a question about papers, time and fee are dropped', () => {
    for (const asked of ['cần giấy tờ gì', 'mất bao lâu', 'bao nhiêu tiền', 'nộp ở đâu'])
      expect(first(`đăng ký kết hôn ${asked}`), asked).toBe('service:marriage');
  });

  test('that were shortened in chat are what everyone writes', () => {
    expect(first('mún đky kết hôn thì lm j')).toBe('service:marriage');
    expect(sure('đk tạm trú dc ko')).toBe('whole');
  });

  test('abbreviated and in full are the same, either way', () => {
    expect(first('cấp lại thẻ bảo hiểm y tế')).toBe('service:insurance');
    expect(first('cap lai gplx')).toBe('service:licence');
  });

  test('said in the south are found as they are written', () => {
    expect(first('giấy khai sanh')).toBe('service:birth');
    expect(first('mướn nhà khai thuế')).toBe('service:rent');
  });

  test('mistyped as others are read by their neighbours', () => {
    for (const question of ['tạm chú', 'đăng ký tạn trú', 'dang ky tam chu'])
      expect(first(question), question).toBe('service:residence');
  });

  test('apart or run together are read by their neighbours', () => {
    expect(first('dangkykethon')).toBe('service:marriage');
    expect(first('k ế t h ô n')).toBe('service:marriage');
  });
});

describe('what nobody asked for', () => {
  test('comes after the ordinary', () => {
    expect(first('khai sinh')).toBe('service:birth');
    expect(first('kết hôn')).toBe('service:marriage');
  });

  test('comes first if it was', () => {
    expect(first('mất giấy kết hôn đăng ký lại')).toBe('service:marriage-again');
    expect(first('khai sinh ở nước ngoài')).toBe('service:birth-abroad');
  });
});

describe('numbers', () => {
  test('belong to the unit before them', () => {
    expect(first('phường 9 quận 3')).toBe('ward:9-3');
    const { hits, sure: said } = engine().search('phường 6 quận 3', 5);
    expect(hits.map(({ record }) => record.ref)).not.toContain('ward:3-6');
    expect(said).not.toBe('whole');
  });
});

describe('marks', () => {
  test('that are those of another word do not read a term into a question', () => {
    expect(first('cưới')).toBe('service:marriage');
    expect(
      engine()
        .search('cuối', 5)
        .hits.map(({ record }) => record.ref),
    ).not.toContain('service:marriage');
  });
});

describe('the first place', () => {
  test('is not that of a term where what it means answers', () => {
    const { hits } = engine().search('giấy phép con', 5);
    expect(hits[0]?.record.ref).toBe('service:pawn');
    expect(hits.map(({ record }) => record.ref)).toContain('term:gpxd');
  });

  test('is not that of a passage that no source confirms', () => {
    expect(first('cấp giấy phép xây dựng nhà ở riêng lẻ')).toBe('service:pawn');
  });
});

describe('an answer is', () => {
  test.each([
    ['đăng ký kết hôn', 'whole'],
    ['ket hon', 'whole'],
    ['đăng ký kết hôn với người ngoài hành tinh', 'nearest'],
    ['khủng long', 'none'],
    ['cách nấu phở bò', 'none'],
    ['zzzqx wwkj', 'none'],
    ['', 'none'],
  ])('for “%s” %s', (question, expected) => {
    const { hits, sure: said } = engine().search(question, 5);
    expect(said).toBe(expected);
    expect(hits.length > 0).toBe(expected !== 'none');
  });

  test('never sure where only a passage says so that no source confirms', () => {
    const own = new SearchEngine({
      place: [],
      records: [
        { ref: 'agency:a', names: names('Ban A'), passages: [{ text: 'Lý lịch tư pháp', isUnverified: true }] },
      ],
    });
    expect(own.search('lý lịch tư pháp')).toMatchObject({ sure: 'nearest', hits: [{ record: { ref: 'agency:a' } }] });
  });
});
