import { describe, expect, test } from 'vitest';
import { comparePartialDates, parsePartialDate } from '../../src/domain/dates/partial-date.ts';
import { formatDate, formatShortDate } from '../../src/i18n/language/dates.ts';

test.each([
  ['2021-05-23', 'ngày 23 tháng 5 năm 2021', '23 May 2021', '23/05/2021'],
  ['2021-02-03', 'ngày 03 tháng 02 năm 2021', '3 February 2021', '03/02/2021'],
  ['2021-12-09', 'ngày 09 tháng 12 năm 2021', '9 December 2021', '09/12/2021'],
  ['2021-01', 'tháng 01 năm 2021', 'January 2021', '01/2021'],
  ['2021-04', 'tháng 4 năm 2021', 'April 2021', '04/2021'],
  ['2020-Q1', 'quý I/2020', 'Q1 2020', 'Quý I/2020'],
  ['2021-Q4', 'quý IV/2021', 'Q4 2021', 'Quý IV/2021'],
  ['2019', 'năm 2019', '2019', '2019'],
])('%s is said no more precisely than it is known', (date, vi, en, short) => {
  expect([formatDate(date, 'vi'), formatDate(date, 'en'), formatShortDate(date, 'vi')]).toEqual([vi, en, short]);
});

describe('a date', () => {
  test.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-Q2', '2021-04-01', '2021-06-30'],
    ['2021', '2021-01-01', '2021-12-31'],
  ])('%s spans %s to %s', (date, first, last) => {
    expect(parsePartialDate(date)).toMatchObject({ first, last });
  });

  test('sorts by its first day, the more precise first', () => {
    const dates = ['2021', '2021-Q1', '2020-12-06', '2021-01', '2021-01-01', '2021-01-02'];
    expect(dates.toSorted(comparePartialDates)).toEqual([
      '2020-12-06',
      '2021-01-01',
      '2021-01',
      '2021-Q1',
      '2021',
      '2021-01-02',
    ]);
  });
});
