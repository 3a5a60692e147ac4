import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyOf } from '../../../src/search/laws/duty-words.ts';
import { lawQueryOf } from '../../../src/search/laws/law-question.ts';
import { referenceIn, stepAlone } from '../../../src/search/laws/reference.ts';

const placeOf = (question: string) => {
  const found = referenceIn(question);
  return found && { ...found.document, path: found.path };
};
const POINT_A = { number: '43', year: '2011', type: undefined, path: 'dieu-3.khoan-4.diem-a' };

describe('a question names an article of a document', () => {
  test.each([
    ['điều 14 nghị định 224/2026', { number: '224', year: '2026', type: 'nd', path: 'dieu-14' }],
    ['dieu 14 nghi dinh 224/2026', { number: '224', year: '2026', type: 'nd', path: 'dieu-14' }],
    ['Article 14 decree 224/2026', { number: '224', year: '2026', type: 'nd', path: 'dieu-14' }],
    ['Decree No. 224/2026/ND-CP, Article 14', { number: '224', year: '2026', type: 'nd', path: 'dieu-14' }],
    ['d3 nd 43/2011', { number: '43', year: '2011', type: 'nd', path: 'dieu-3' }],
    ['đ3 nđ43/2011', { number: '43', year: '2011', type: 'nd', path: 'dieu-3' }],
    ['khoản 4 điều 3 nghị định 43/2011/nđ-cp', { ...POINT_A, type: 'nd', path: 'dieu-3.khoan-4' }],
    ['k4 d3 nd 43-2011', { ...POINT_A, type: 'nd', path: 'dieu-3.khoan-4' }],
    ['điểm a khoản 4 điều 3 43/2011', POINT_A],
    ['Điều 3, khoản 4, điểm a của 43/2011', POINT_A],
    ['điểm đ khoản 4 điều 3 43/2011', { ...POINT_A, path: 'dieu-3.khoan-4.diem-dd' }],
    ['điểm d khoản 4 điều 3 43/2011', { ...POINT_A, path: 'dieu-3.khoan-4.diem-d' }],
    ['điều 35a nghị định 63/2010', { number: '63', year: '2010', type: 'nd', path: 'dieu-35a' }],
    ['Điều 14.2 NĐ 224', { number: '224', year: undefined, type: 'nd', path: 'dieu-14.khoan-2' }],
    ['Decree 224/2026/ND-CP Art 14(2)', { number: '224', year: '2026', type: 'nd', path: 'dieu-14.khoan-2' }],
    ['điều 12 (1) nđ 61/2018', { number: '61', year: '2018', type: 'nd', path: 'dieu-12.khoan-1' }],
    ['khoản 164 điều 1 nghị quyết 1685', { number: '1685', year: undefined, type: 'nq', path: 'dieu-1.khoan-164' }],
    ['1685/NQ-UBTVQH15 điều 1', { number: '1685', year: undefined, type: 'nq', path: 'dieu-1' }],
    ['thông tư số 32/2017/TT-BTTTT', { number: '32', year: '2017', type: 'tt', path: '' }],
    ['224 điều 14', { number: '224', year: undefined, type: undefined, path: 'dieu-14' }],
    ['điều 14 khoản 2 của 224', { number: '224', year: undefined, type: undefined, path: 'dieu-14.khoan-2' }],
    ['3.4 nđ 43/2011', { ...POINT_A, type: 'nd', path: 'dieu-3.khoan-4' }],
    ['3.4.đ 43/2011', { ...POINT_A, path: 'dieu-3.khoan-4.diem-dd' }],
    ['điều 3.4.a nđ 43/2011', { ...POINT_A, type: 'nd' }],
    ['điều mười bốn nghị định 224/2026', { number: '224', year: '2026', type: 'nd', path: 'dieu-14' }],
    ['khoan bon dieu ba nd 43/2011', { ...POINT_A, type: 'nd', path: 'dieu-3.khoan-4' }],
    ['điều 3 khoản bốn 43/2011', { ...POINT_A, path: 'dieu-3.khoan-4' }],
    [
      'khoản một trăm sáu mươi tư điều 1 nq 1685',
      { number: '1685', year: undefined, type: 'nq', path: 'dieu-1.khoan-164' },
    ],
    ['luật 72/2025/QH15', { number: '72', year: '2025', type: 'l', path: '' }],
    ['qđ 45/2016/QĐ-TTg điều 5', { number: '45', year: '2016', type: 'qd', path: 'dieu-5' }],
  ])('%s', (question, expected) => {
    expect(placeOf(question)).toEqual(expected);
  });

  test.each([
    'đăng ký kết hôn',
    'điều 3',
    'khoản 4 điều 3',
    'phường 3 quận 6',
    'ngày 15/07/2024',
    'd3',
    '',
    '1.001193',
    'nhà 224 điều 14 hẻm 3',
    'khoản năm 2021',
    'thu 1.5 triệu nộp 3.4 nd',
  ])('not in “%s”', (question) => {
    expect(referenceIn(question)).toBeUndefined();
  });

  test.each([
    ['điều năm khoản ba nghị định sáu mốt', '61', undefined, 'dieu-5.khoan-3'],
    ['dieu muoi nham nghi dinh hai hai tu', '224', undefined, 'dieu-15'],
    ['khoản tư điều ba nghị định bốn mươi ba', '43', undefined, 'dieu-3.khoan-4'],
    ['nghị định sáu mươi mốt năm hai ngàn mười tám', '61', '2018', ''],
    ['nghị định 61 năm 2018', '61', '2018', ''],
  ])('with numbers in words: %s', (question, number, year, path) => {
    expect(referenceIn(question)).toMatchObject({ document: { number, year }, path });
  });

  test('but a word that only looks like a number is none', () => {
    expect(referenceIn('quyết định bãi bỏ ba nghị định')).toBeUndefined();
  });

  test('and the rest of the question is what is asked of it', () => {
    expect(referenceIn('điều 3 của nghị định số 43/2011/NĐ-CP')?.rest).toBe('');
    expect(referenceIn('nghị định 61/2018 thời hạn trả kết quả')?.rest).toBe('thời hạn trả kết quả');
  });

  test('in any text, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, after) => {
        referenceIn(before + after);
        expect(referenceIn(`${after.replace(/[\p{L}\d/-]/gu, '')} điều 3 nghị định 43/2011`)?.document.number).toBe(
          '43',
        );
      }),
    );
  });
});

test.each([
  ['Long Sơn khoản 164', 'khoan-164'],
  ['điều 91 nói gì', 'dieu-91'],
  ['khoản 2 điều 91', undefined],
  ['Long Sơn', undefined],
])('“%s” names an article or clause without its document', (question, step) => {
  expect(stepAlone(question)).toBe(step);
});

test.each([
  ['phường có trách nhiệm gì trong chuyển đổi số', 'trách nhiệm của phường chuyển đổi số'],
  ['Bộ Công an phải chịu trách nhiệm thế nào', 'trách nhiệm của Bộ Công an'],
  ['trách nhiệm của Bộ Công an', undefined],
])('“%s” asks what someone answers for', (question, written) => {
  expect(dutyOf(question)).toBe(written);
});

test('a quotation of which the meaning is asked is a word to be defined, and else words that stand somewhere', () => {
  expect(lawQueryOf('"một cửa liên thông" được định nghĩa ở đâu').term).toBe('"một cửa liên thông"');
  expect(lawQueryOf('ai nói "một cửa liên thông" năm ấy').term).toBeUndefined();
});
