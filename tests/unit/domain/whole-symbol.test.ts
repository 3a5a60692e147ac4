import { describe, expect, test } from 'vitest';
import { termBounds } from '../../../src/domain/legal-basis/issuers.ts';
import { wholeSymbol, writtenSymbol } from '../../../src/domain/legal-basis/symbol.ts';

describe('the symbol of a document', () => {
  test.each([
    ['118/2025/NĐ-CP', '118/2025/NĐ-CP', 'nghi-dinh'],
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP', 'nghi-quyet'],
    ['7/2014/NĐ-CP', '07/2014/NĐ-CP', 'nghi-dinh'],
    ['118 / 2025 / nđ – cp', '118/2025/NĐ-CP', 'nghi-dinh'],
    ['118/2025/NÐ-CP', '118/2025/NĐ-CP', 'nghi-dinh'],
    ['01/2012/QĐ- TTg', '01/2012/QĐ-TTg', 'quyet-dinh'],
    ['24/2023/QĐ-TTG', '24/2023/QĐ-TTg', 'quyet-dinh'],
    ['792/2000/QĐ-NHNN', '792/2000/QĐ-NHNN', 'quyet-dinh'],
    ['38/2019/QH14', '38/2019/QH14', 'quoc-hoi'],
    ['26/2005/PL-UBTVQH11', '26/2005/PL-UBTVQH11', 'thuong-vu'],
    ['04/2012/UBTVQH13', '04/2012/UBTVQH13', 'thuong-vu'],
    ['64/2025/TT-BTC', '64/2025/TT-BTC', 'thong-tu'],
    ['18/2009/TTLT/BGDĐT-BTC-BLĐTBXH', '18/2009/TTLT-BGDĐT-BTC-BLĐTBXH', 'lien-tich'],
    ['01/2014/NQLT-CP-UBTƯMTTQVN', '01/2014/NQLT-CP-UBTƯMTTQVN', 'lien-tich'],
    ['02/2012/NQ-HĐTP', '02/2012/NQ-HĐTP', 'nghi-quyet'],
    ['21/2014/L-CTN', '21/2014/L-CTN', 'khac'],
  ])('%s is whole', (text, key, type) => {
    expect(wholeSymbol(text, 2026)).toMatchObject({ key, type });
  });

  test.each([
    ['40/2029/QH14', 'of a year after the reading'],
    ['91/2015/QH20', 'of an assembly of another time'],
    ['59/2010/QH14', 'of a year before its assembly'],
    ['1/1944/NĐ-CP', 'older than the State'],
    ['18/2021/ND-CP', 'without its letter Đ'],
    ['06/2016/QD-TTg', 'without its letter Đ'],
    ['105/2025/CP-NĐ', 'turned round'],
    ['190/2025/NQ-QH', 'of no term'],
    ['198/2016/TT/BTC', 'with a slash for a dash'],
    ['138/2015/TTLT-BQP-BLĐBXH-BTC', 'of a ministry that never was'],
    ['09/2015/TTLT-BCA', 'joint, of one alone'],
    ['12/2020/TT-BCA-BTC', 'of two, not joint'],
    ['2013/2015/TT-NHNN', 'with a number too large'],
    ['00/2015/NĐ-CP', 'with the number nought'],
    ['227/NĐ-CP', 'without a year'],
    ['2222/QĐ-BHXH', 'without a year'],
    ['2010/TT-BTP', 'without a number'],
    ['167/2025', 'without a type'],
    ['Luật số 58', 'in words'],
    ['', 'empty'],
  ])('%s is not: it is %s', (text) => {
    expect(wholeSymbol(text, 2026)).toBeUndefined();
  });

  test('is younger than its assembly only until the next one, also in terms to come', () => {
    expect([9, 15, 16, 17, 18].map(termBounds)).toEqual([
      { from: 1992, to: 1997 },
      { from: 2021, to: 2026 },
      { from: 2026, to: 2031 },
      { from: 2031, to: 2036 },
      { from: 2036, to: 2041 },
    ]);
    expect(termBounds(8).from).toBe(Infinity);
  });

  test('of a reading of an earlier year may not be younger than it', () => {
    expect(wholeSymbol('18/2026/NĐ-CP', 2025)).toBeUndefined();
  });

  test('is printed as its source wrote it, but for blanks that slipped in', () => {
    expect(writtenSymbol(' 01/2012/QĐ- TTg')).toBe('01/2012/QĐ-TTg');
    expect(writtenSymbol('7/2014/NĐ-CP')).toBe('7/2014/NĐ-CP');
  });
});
