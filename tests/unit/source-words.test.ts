import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradicts } from '../../src/domain/services/applicants.ts';
import {
  isDoubtfulFee,
  isFreeWithMore,
  onlyPlain,
  plainFee,
  plainTime,
} from '../../src/domain/resolve/source-words.ts';

const amounts = fc.integer({ min: 1000, max: 99_999_999 });
const printed = (amount: number, mark: string): string => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);

describe('a fee is a number only if its text is exactly one amount', () => {
  test.each([
    ['Miễn phí', { amount: 0, currency: 'VND' }],
    ['300,000 Việt Nam Đồng', { amount: 300_000, currency: 'VND' }],
    ['8,000 VNĐ', { amount: 8000, currency: 'VND' }],
    ['10 USD', { amount: 10, currency: 'USD' }],
  ])('%s', (words, fee) => {
    expect(plainFee(words)).toEqual(fee);
  });

  test.each([
    '2,000 Việt Nam Đồng(/trang)',
    '800,000 VNĐ(đồng/lần)',
    '800,000 VNĐ((áp dụng mức phí 400.000 đồng/hồ sơ kể từ ngày 01/7/2025 đến hết ngày 31/12/2026))',
    'Miễn phí(Không)',
    'Miễn phí(Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định.)',
    '25 VNĐ',
    '1 Việt Nam Đồng',
    '2.000 đồng/trang',
    '2.000 đồng, 10 USD',
    '2,00 Việt Nam Đồng',
    'khoảng 2.000 đồng',
    '',
  ])('not %j', (words) => {
    expect(plainFee(words)).toBeUndefined();
  });

  test('every amount as the source prints it, but not with further text', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(',', '.'),
        fc.constantFrom('VNĐ', 'Việt Nam Đồng', 'đồng'),
        (amount, mark, currency) => {
          const words = `${printed(amount, mark)} ${currency}`;
          expect(plainFee(words)).toEqual({ amount, currency: 'VND' });
          for (const more of ['(/bản)', ' đến hết năm', '/lần', ' và 5 USD'])
            expect(plainFee(words + more)).toBeUndefined();
        },
      ),
    );
  });
});

describe('a time is a number only if its text is exactly one number with its unit', () => {
  test.each([
    ['5 Ngày làm việc', { value: 5, unit: 'working-day' }],
    ['15 Ngày', { value: 15, unit: 'day' }],
    ['8 Giờ', { value: 8, unit: 'hour' }],
    ['5 tháng', { value: 5, unit: 'month' }],
  ])('%s', (words, time) => {
    expect(plainTime(words)).toEqual(time);
  });

  test.each(['5', 'Không', '08 giờ làm việc', '5 Ngày làm việc hoặc 7 Ngày', 'Không quá 5 Ngày', '5 năm', ''])(
    'not %j',
    (words) => {
      expect(plainTime(words)).toBeUndefined();
    },
  );
});

test('several lines, or a line for one case, are not a single number', () => {
  expect(onlyPlain([{ words: '5 Ngày' }], plainTime)).toEqual({ value: 5, unit: 'day' });
  expect(onlyPlain([{ words: '5 Ngày' }, { words: '5 Ngày' }], plainTime)).toBeUndefined();
  expect(onlyPlain([{ words: '5 Ngày', case: 'Đối với đám tang' }], plainTime)).toBeUndefined();
  expect(onlyPlain([], plainTime)).toBeUndefined();
});

test('an amount without its zeros is doubtful unless parentheses give it completely', () => {
  const doubtful = [
    '25 VNĐ',
    '1 Việt Nam Đồng(được miễn)',
    '50 VNĐ((mức phí 25.000 đồng))',
    '20 VNĐ(120.000 đồng)',
    '45 VNĐ(Thông tư 45/2025)',
  ];
  expect(doubtful.filter((words) => !isDoubtfulFee(words))).toEqual([]);
  const sound = [
    '100 VNĐ(Phí công bố: 100.000 đồng/lần)',
    '700 VNĐ(700.000 đồng/cơ sở.)',
    '1,000 VNĐ',
    '10 USD',
    'Miễn phí(25 VNĐ)',
  ];
  expect(sound.filter(isDoubtfulFee)).toEqual([]);
});

test('“free” followed by more text is distinguished from free', () => {
  expect(['Miễn phí', 'Miễn phí(Không)', '25 USD'].map(isFreeWithMore)).toEqual([false, true, false]);
});

test('exceptions in parentheses do not count as applicants', () => {
  const only = (audience: 'citizen' | 'business', applicants: string): boolean => contradicts({ audience, applicants });
  expect(only('citizen', 'Tổ chức (không bao gồm doanh nghiệp, HTX)')).toBe(true);
  expect(only('business', 'Công dân Việt Nam (không bao gồm doanh nghiệp)')).toBe(true);
  expect(only('business', 'Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam')).toBe(false);
  expect(contradicts({ audience: 'both', applicants: 'Công dân Việt Nam' })).toBe(false);
  expect(contradicts({ audience: 'citizen' })).toBe(false);
});
