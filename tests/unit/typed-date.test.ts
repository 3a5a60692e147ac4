import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../src/domain/dates/typed-date.ts';
import { readTypedMoment } from '../../src/domain/dates/typed-moment.ts';

describe('dates as people type them', () => {
  test.each([
    ['19/03/2021', '2021-03-19'],
    ['9/3/2021', '2021-03-09'],
    ['9-3-2021', '2021-03-09'],
    ['09.03.2021', '2021-03-09'],
    ['ngày 19 tháng 3 năm 2021', '2021-03-19'],
    ['Ngày 02 tháng 09 năm 2021', '2021-09-02'],
    ['3/2021', '2021-03'],
    ['tháng 3/2021', '2021-03'],
    ['tháng 12 năm 2021', '2021-12'],
    ['quý 2/2021', '2021-Q2'],
    ['Quý II/2021', '2021-Q2'],
    ['quý IV năm 2021', '2021-Q4'],
    ['q3 2021', '2021-Q3'],
    ['2021-q3', '2021-Q3'],
    ['năm 2021', '2021'],
    ['2021', '2021'],
    ['2021-03-19', '2021-03-19'],
  ])('%s is %s', (typed, iso) => {
    expect(readTypedDate(typed)).toBe(iso);
    expect(readTypedDate(` ${typed.normalize('NFD')} `)).toBe(iso);
  });

  test.each(['31/02/2021', '19/13/2021'])('%s is parsed, so that the calendar can reject it', (typed) => {
    expect(readTypedDate(typed)).toMatch(/^2021-\d\d-\d\d$/u);
  });

  test.each(['hôm qua', '19/03', '19/03/21', 'quý 5/2021', '3/19/2021/1'])('%s is returned unchanged', (typed) => {
    expect(readTypedDate(typed)).toBe(typed);
  });
});

describe('times as people type them', () => {
  test.each([
    ['8h30 ngày 19/3/2021', '2021-03-19T08:30+07:00'],
    ['lúc 8 giờ 30 phút, 19/03/2021', '2021-03-19T08:30+07:00'],
    ['19/03/2021, 14:00', '2021-03-19T14:00+07:00'],
    ['14h 19/3/2021', '2021-03-19T14:00+07:00'],
    ['25h 19/3/2021', '2021-03-19T25:00+07:00'],
    ['19/3/2021', '2021-03-19'],
    ['quý 1/2021', '2021-Q1'],
    ['2021-03-19T08:30+07:00', '2021-03-19T08:30+07:00'],
    ['8h30 tháng 3/2021', '8h30 tháng 3/2021'],
    ['sáng mai', 'sáng mai'],
  ])('%s is %s', (typed, iso) => {
    expect(readTypedMoment(typed, () => '+07:00')).toBe(iso);
  });
});
