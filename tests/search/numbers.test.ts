import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/search/language/fold.ts';
import { toIdLetters } from '../../src/search/language/id-letters.ts';
import { countedKeys } from '../../src/search/language/numbers.ts';
import { withoutFillers } from '../../src/search/language/fillers.ts';
import { isStop, mayBeStop } from '../../src/search/language/stop-words.ts';
import { symbolsIn } from '../../src/search/language/symbols.ts';
import { hasMarks, joinedKey, tokenise } from '../../src/search/language/tokens.ts';

const keys = (text: string): string =>
  countedKeys(tokenise(text))
    .map(({ key }) => key)
    .join(' ');

describe('districts and wards by number', () => {
  test.each([
    ['quận 1', 'quan 1'],
    ['quận một', 'quan 1'],
    ['quận nhất', 'quan 1'],
    ['quận nhì', 'quan 2'],
    ['quan hai', 'quan 2'],
    ['Quận III', 'quan 3'],
    ['quận IV', 'quan 4'],
    ['quận tư', 'quan 4'],
    ['quận năm', 'quan 5'],
    ['quận sáu', 'quan 6'],
    ['quận tám', 'quan 8'],
    ['quận mười', 'quan 10'],
    ['quận mười một', 'quan 11'],
    ['quận mười hai', 'quan 12'],
    ['Q.7', 'quan 7'],
    ['Q7', 'quan 7'],
    ['Quận7', 'quan 7'],
    ['q 07', 'quan 7'],
    ['P5', 'phuong 5'],
    ['P. 05', 'phuong 5'],
    ['phường 14', 'phuong 14'],
    ['phuong05', 'phuong 5'],
  ])('%s are %s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  test.each([
    // Marks decide: care, customs, relation.
    ['quan tâm', 'quan tam'],
    ['hải quan', 'hai quan'],
    ['quan tam', 'quan tam'],
    ['hai quan', 'hai quan'],
    ['mười một', 'muoi mot'],
    ['quận mười sở', 'quan 10 so'],
    ['quận VI', 'quan vi'],
    ['q100', 'q100'],
    ['q tân bình', 'q tan binh'],
    ['p.', 'p'],
    ['sáu phường', 'sau phuong'],
  ])('%s are no number', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('quarters, terms and parts', () => {
  test.each([
    ['quý I', 'qui 1'],
    ['quý IV', 'qui 4'],
    ['quý ba', 'qui 3'],
    ['khóa IX', 'khoa 9'],
    ['khóa XIV', 'khoa 14'],
    ['khóa XL', 'khoa 40'],
    ['kỳ II', 'ki 2'],
    ['đợt V', 'dot 5'],
    ['chương VI', 'chuong 6'],
    ['quarter III', 'quarter 3'],
    ['cấp IV', 'cap 4'],
    ['hạng 03', 'hang 3'],
  ])('%s are %s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  test.each([
    ['cấp V', 'cap v'],
    ['cấp lại', 'cap lai'],
    ['khóa lix', 'khoa 59'],
    ['khóa iiiiiii', 'khoa iiiiiii'],
    ['lần hai', 'lan hai'],
    ['sở I', 'so i'],
  ])('%s are %s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

test.each([
  ['NQ98', 'nq 98'],
  ['qd749', 'qd 749'],
  ['cv12345', 'cv 12345'],
  ['nq9', 'nq9'],
  ['nq123456', 'nq123456'],
  ['xnq98', 'xnq98'],
])('a type and number of a document written together, %s, is %s', (text, expected) => {
  expect(keys(text)).toBe(expected);
});

test('every key knows the word it came from', () => {
  expect(countedKeys(tokenise('ở Q7 và NQ98'))).toEqual([
    { key: 'o', from: 0 },
    { key: 'quan', from: 1 },
    { key: '7', from: 1 },
    { key: 'va', from: 2 },
    { key: 'nq', from: 3 },
    { key: '98', from: 3 },
  ]);
  expect(countedKeys(tokenise('quận mười hai')).map(({ from }) => from)).toEqual([0, 1]);
});

describe('words', () => {
  test('have marks or not, and abbreviations are one however they are written', () => {
    expect(tokenise('sở so').map(hasMarks)).toEqual([true, false]);
    expect(['KH&ĐT', 'khđt', 'kh đt'].map(joinedKey)).toEqual(['khdt', 'khdt', 'khdt']);
  });

  test('only join others by their marks; without marks they may', () => {
    expect(tokenise('từ tử tu và').map(isStop)).toEqual([true, false, false, true]);
    expect([mayBeStop({ key: 'tu' }), mayBeStop({ key: 'tu', marked: 'tử' }), mayBeStop({ key: 'so' })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    ['cho tôi hỏi đổi bằng lái', 'đổi bằng lái'],
    ['đổi bằng lái ở đâu ạ', 'đổi bằng lái'],
    ['đổi bằng như thế nào', 'đổi bằng'],
    ['how do i register', 'register'],
    ['xin cấp phép', 'cấp phép'],
    ['Xin ạ', 'Xin ạ'],
    ['ở đâu', 'ở đâu'],
    ['xay nha', 'xay nha'],
  ])('around a question fall away: %s', (text, expected) => {
    const words = tokenise(text).map((token) => ({ ...token, typed: text.slice(token.start, token.end) }));
    expect(
      withoutFillers(words)
        .map(({ typed }) => typed)
        .join(' '),
    ).toBe(expected);
  });
});

test.each([
  ['33/2021/NĐ-CP', '33-2021-nd-cp'],
  ['Sở Kế hoạch & Đầu tư', 'so-ke-hoach-dau-tu'],
  [' (UBND) ', 'ubnd'],
  ['Ðối thoại'.normalize('NFD'), 'doi-thoai'],
])('%s in the letters of ids is %s', (text, expected) => {
  expect(toIdLetters(text)).toBe(expected);
});

test('what readers do not see is no part of a text', () => {
  expect(normalise('a\u200bb\u00a0c\ufeff ðƉ')).toBe('ab c đĐ');
});

describe('a symbol', () => {
  test('is told as it stands, with where it stands, whatever its dashes', () => {
    const text = 'Theo 33/2021/NĐ–CP và 659/UBND\u00a0- KSTT.';
    const found = symbolsIn(text);
    expect(found.map(({ text: own }) => own)).toEqual(['33/2021/NĐ–CP', '659/UBND\u00a0- KSTT']);
    expect(found.every(({ text: own, start }) => text.startsWith(own, start))).toBe(true);
    expect(symbolsIn('số 33/2021/NÐ-CP').map(({ text: own }) => own)).toEqual(['33/2021/NÐ-CP']);
  });

  test('in small letters is one only for who looks it up', () => {
    expect(symbolsIn('33/2021/nđ-cp')).toEqual([]);
    expect(symbolsIn('33/2021/nđ-cp', { anyCase: true })).toHaveLength(1);
  });
});
