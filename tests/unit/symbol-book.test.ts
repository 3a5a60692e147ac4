import { describe, expect, test } from 'vitest';
import { cutAtSymbols, documentsNamedIn, symbolBook } from '../../src/domain/documents/symbol-book.ts';

const document = (id: string, symbol: string | null, issued: string | null, issuer = 'Chính phủ') => ({
  id,
  symbol,
  issued,
  issuer: { vi: issuer },
});
const book = symbolBook([
  document('659-ubnd-kstt', '659/UBND-KSTT', null, 'Ủy ban nhân dân'),
  document('131-2020-qh14', '131/2020/QH14', '2020-11-16', 'Quốc hội'),
  document('33-2021-nd-cp', '33/2021/NĐ-CP', '2021-03-29'),
  document('1-nq-hd', '1/NQ-HĐ', '1998-Q4', 'Hội đồng'),
  document('01-ct-ubnd', '01/CT-UBND', '2021-01-06', 'Ủy ban nhân dân'),
  document('7-uso', '7/ƯSƠ', '2020', 'Ủy ban'),
  document('26-nq-hdnd', '26/NQ-HĐND', '2025-04-18', 'Hội đồng nhân dân Thành phố Hồ Chí Minh'),
  document('26-nq-hdnd-2019', '26/NQ-HĐND', '2019-12-02', 'Hội đồng nhân dân Thành phố Hồ Chí Minh'),
  document('5-kh', '5/KH', '2020', 'Sở Nội vụ'),
  document('5-kh-2020-so-y-te', '5/KH', '2020', 'Sở Y tế'),
  document('khong-so', null, '2021-04'),
]);
const named = (text: string): string[] => documentsNamedIn(text, book);

describe('the symbol of a document of the portal', () => {
  test.each([
    ['Công văn 659/UBND-KSTT', '659/UBND-KSTT', '659-ubnd-kstt'],
    ['Nghị quyết 1/NQ-HĐ', '1/NQ-HĐ', '1-nq-hd'],
    ['theo Nghị quyết 131/2020/QH14.', '131/2020/QH14', '131-2020-qh14'],
    ['Nghị quyết số 131/2020/QH14, có hiệu lực', '131/2020/QH14', '131-2020-qh14'],
    ['(131/2020/QH14)', '131/2020/QH14', '131-2020-qh14'],
    ['“33/2021/NĐ-CP”', '33/2021/NĐ-CP', '33-2021-nd-cp'],
    ['Nghị định 33/2021/NĐ–CP', '33/2021/NĐ–CP', '33-2021-nd-cp'],
    ['Nghị định 33/2021/ NĐ - CP quy định', '33/2021/ NĐ - CP', '33-2021-nd-cp'],
    ['nghị định 33/2021/nđ-cp', '33/2021/nđ-cp', '33-2021-nd-cp'],
    ['Nghị định 33/2021/NĐCP', '33/2021/NĐCP', '33-2021-nd-cp'],
    ['Nghị định 33/2021/ÐÐ-CP, 33/2021/NÐ-CP', '33/2021/NÐ-CP', '33-2021-nd-cp'],
    ['Chỉ thị 1/CT-UBND', '1/CT-UBND', '01-ct-ubnd'],
    ['Resolution 131/2020/QH14 - Organisation of government', '131/2020/QH14', '131-2020-qh14'],
    ['Nghị quyết 131/2020/QH14 – Tổ chức', '131/2020/QH14', '131-2020-qh14'],
    ['Nghị quyết\u00a0131/2020/QH14', '131/2020/QH14', '131-2020-qh14'],
    ['Chỉ thị 01/CT-UBND ngày 06/01/2021', '01/CT-UBND', '01-ct-ubnd'],
    ['Chỉ thị 01/CT-UBND ngày 06 tháng 01 năm 2021', '01/CT-UBND', '01-ct-ubnd'],
    ['Directive 01/CT-UBND of 6 January 2021', '01/CT-UBND', '01-ct-ubnd'],
  ])('%s', (text, symbol, id) => {
    expect(cutAtSymbols(text, book).filter((piece) => piece.document !== undefined)).toEqual([
      { text: symbol, document: id },
    ]);
  });

  test('is found in decomposed text, which stays unchanged', () => {
    const text = 'Căn cứ Công văn 7/ƯSƠ và Nghị định 33/2021/NĐ-CP của Chính phủ'.normalize('NFD');
    expect(text).not.toBe(text.normalize('NFC'));
    const pieces = cutAtSymbols(text, book);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.document).map((piece) => [piece.text, piece.document])).toEqual([
      ['7/ƯSƠ'.normalize('NFD'), '7-uso'],
      ['33/2021/NĐ-CP', '33-2021-nd-cp'],
    ]);
  });

  test('is found at each occurrence, and listed once', () => {
    const text = '131/2020/QH14; 33/2021/NĐ-CP; 131/2020/QH14';
    expect(cutAtSymbols(text, book).filter((piece) => piece.document)).toHaveLength(3);
    expect(named(text)).toEqual(['131-2020-qh14', '33-2021-nd-cp']);
  });

  test('is plain on its own page', () => {
    const text = 'Nghị định 33/2021/NĐ-CP thi hành Nghị quyết 131/2020/QH14';
    expect(cutAtSymbols(text, book, '33-2021-nd-cp')).toEqual([
      { text: 'Nghị định 33/2021/NĐ-CP thi hành Nghị quyết ' },
      { text: '131/2020/QH14', document: '131-2020-qh14' },
    ]);
  });
});

test.each([
  '18/04/2021',
  '1/5/2021',
  'ngày 13/1 năm 2020',
  'nhiệm kỳ 2021 – 2026',
  'tỷ lệ 1/500',
  'COVID-19',
  '34/2021/NĐ-CP',
  '131/2021/QH14',
  '33/2021/NĐ-CP-TTg',
  'https://example.org/131/2020/QH14',
  'mã 9131/2020/QH14',
  'Chỉ thị 01/CT-UBND ngày 05/01/2022',
  'Chỉ thị 01/CT-UBND năm 2019',
  'Chỉ thị 01/CT-UBND (2022)',
  '',
])('“%s” names no document of the portal', (text) => {
  expect(cutAtSymbols(text, book)).toEqual([{ text }]);
});

describe('one symbol of several documents', () => {
  test.each([
    ['Nghị quyết 26/NQ-HĐND ngày 18/04/2025', ['26-nq-hdnd']],
    ['Nghị quyết 26/NQ-HĐND (2019)', ['26-nq-hdnd-2019']],
    ['Nghị quyết 26/NQ-HĐND năm 2021', []],
    ['Nghị quyết 26/NQ-HĐND', []],
    ['Nghị quyết 26/NQ-HĐND của Hội đồng nhân dân Thành phố Hồ Chí Minh', []],
    ['Kế hoạch 5/KH của Sở Y tế', ['5-kh-2020-so-y-te']],
    ['Kế hoạch 5/KH của Sở Nội vụ năm 2020', ['5-kh']],
    ['Kế hoạch 5/KH năm 2020', []],
  ])('%s', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
});

test('the pieces concatenate to the text', () => {
  const bits = [
    '131/2020/QH14',
    ' ',
    '33/2021/nđ-cp',
    '(',
    ')',
    '.',
    '18/04/2021',
    'Ư\u031b',
    '–',
    '1/NQ-HĐ',
    '🌳',
    '\u0301',
    'số',
  ];
  for (let seed = 1; seed <= 400; seed += 1) {
    const text = Array.from({ length: 9 }, (_unused, at) => bits[(seed * (at + 3) * 7 + at * at) % bits.length]).join(
      '',
    );
    for (const form of [text, text.normalize('NFD'), text.normalize('NFC')]) {
      expect(
        cutAtSymbols(form, book)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(form);
    }
  }
});
