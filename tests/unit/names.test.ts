import { describe, expect, test } from 'vitest';
import { letterOf, sortByName } from '../../src/domain/lists/alphabet.ts';
import { isIdOfSymbol } from '../../src/domain/entries/document-id.ts';
import { toIdLetters } from '../../src/search/language/id-letters.ts';
import { nearestId } from '../../src/domain/rules/shared/links.ts';
import { standsIn } from '../../src/domain/text/verbatim.ts';

test('names are sorted in Vietnamese dictionary order, numbers numerically', () => {
  const names = ['Ủy ban', 'Sở Y tế', 'Quận 10', 'Sở Du lịch', 'Đài', 'Quận 2', 'Dân quân', 'Ăn', 'An', 'Ân'];
  expect(sortByName(names, (name) => name)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dân quân',
    'Đài',
    'Quận 2',
    'Quận 10',
    'Sở Du lịch',
    'Sở Y tế',
    'Ủy ban',
  ]);
});

test.each([
  ['Ủy ban', 'U'],
  ['Đài', 'Đ'],
  ['Ấp', 'Â'],
  ['ẵm', 'Ă'],
  ['Ổ', 'Ô'],
  ['Ợ', 'Ơ'],
  ['Ừ', 'Ư'],
  ['ế', 'Ê'],
  ['Sở', 'S'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

describe('document ids', () => {
  test.each([
    ['33/2021/NĐ-CP', '33-2021-nd-cp'],
    ['1111/NQ-UBTVQH14', '1111-nq-ubtvqh14'],
    ['667/KH-SKHĐT', '667-kh-skhdt'],
    ['659/UBND-KSTT', '659-ubnd-kstt'],
  ])('%s → %s', (symbol, id) => {
    expect(toIdLetters(symbol)).toBe(id);
  });

  test('a symbol that is reused in another year gets that year', () => {
    expect(isIdOfSymbol('26-nq-hdnd-2025', '26/NQ-HĐND')).toBe(true);
    expect(isIdOfSymbol('26-nq-hdnd-x', '26/NQ-HĐND')).toBe(false);
  });
});

test('quotations are compared in NFC with no-break spaces as spaces, and otherwise exactly', () => {
  expect(standsIn('Sở Nội vụ', 'Riêng Sở\u00a0Nội vụ cần'.normalize('NFD'))).toBe(true);
  expect(standsIn('Sở Nội vu', 'Riêng Sở Nội vụ cần')).toBe(false);
  expect(standsIn('sở Nội vụ', 'Riêng Sở Nội vụ cần')).toBe(false);
});

test('a mistyped id is answered with the nearest one, an unrelated one with none', () => {
  const ids = ['so-noi-vu', 'so-ngoai-vu', 'cong-an'];
  expect(nearestId('so-noi-vuu', ids)).toBe('so-noi-vu');
  expect(nearestId('xyz', ids)).toBeUndefined();
});
