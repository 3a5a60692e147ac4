import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteLink } from '../../src/domain/quoting/link.ts';
import { characters, findWords, LONGEST, shorten, tidy } from '../../src/domain/quoting/quoted-words.ts';

const text = 'Sở Nội vụ cần  tham mưu\n“Kế hoạch”; Sở Nội vụ cần kiểm tra.';
const found = (words: string, from?: number): string | undefined => {
  const place = findWords(text, words, from);
  return place && text.slice(...place);
};

describe('quotations are found in a text', () => {
  test.each([
    ['as they stand', 'tham mưu', 'tham mưu'],
    ['with other white space', ' cần tham \u00a0 mưu "Kế', 'cần  tham mưu\n“Kế'],
    ['with typed quotation marks', '"Kế hoạch"', '“Kế hoạch”'],
    ['decomposed', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
  ])('%s', (_, words, expected) => {
    expect(found(words)).toBe(expected);
  });

  test.each([
    ['other letters', 'Sở Nội vu'],
    ['other case', 'sở Nội vụ'],
    ['nothing', ''],
    ['white space only', ' \n '],
    ['more than there is', `${text} Thêm`],
  ])('and %s is not', (_, words) => {
    expect(found(words)).toBeUndefined();
  });

  test('at the first position after the start of the link’s anchor, else at the first one', () => {
    const second = text.lastIndexOf('Sở');
    expect(findWords(text, 'Sở Nội vụ')?.[0]).toBe(0);
    expect(findWords(text, 'Sở Nội vụ', 5)?.[0]).toBe(second);
    expect(findWords(text, 'Sở Nội vụ', second + 1)?.[0]).toBe(0);
    expect(findWords(text, 'Sở Nội vụ', text.length)?.[0]).toBe(0);
  });

  test('wherever they are taken from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (any, a, b) => {
        const whole = any.normalize();
        const words = whole.slice(Math.min(a, b) % (whole.length + 1)).slice(0, 40);
        const place = findWords(whole, words);
        if (tidy(words) === '') return place === undefined;
        // A cut between a letter and its combining mark changes letters; only unchanged words must be found.
        return words.normalize() !== words || words.includes('\0') || place !== undefined;
      }),
    );
  });
});

test('a link contains whole words, at most 300 characters', () => {
  expect(shorten('tám chữ')).toBe('tám chữ');
  const long = 'chữ '.repeat(100).trim();
  expect(shorten(long)).toBe('chữ '.repeat(75).trim());
  expect(shorten(`${'a'.repeat(LONGEST)} b`)).toBe('a'.repeat(LONGEST));
  expect(characters(shorten('😀'.repeat(400)))).toHaveLength(LONGEST);
});

describe('a link', () => {
  const page = 'https://example.org/van-ban/x/';

  test('encodes reserved characters of a text directive', () => {
    expect(quoteLink(page, 'p-7', 'đúng, 2021 - 2025 & “a”')).toBe(
      `${page}?trich=%C4%91%C3%BAng%2C%202021%20-%202025%20%26%20%E2%80%9Ca%E2%80%9D#p-7:~:text=%C4%91%C3%BAng%2C%202021%20%2D%202025%20%26%20%E2%80%9Ca%E2%80%9D`,
    );
  });

  test('gives the browser the beginning of long quotations', () => {
    expect(quoteLink(page, 'p-7', 'a b c d e f g h i')).toBe(
      `${page}?trich=a%20b%20c%20d%20e%20f%20g%20h%20i#p-7:~:text=a%20b%20c%20d%20e%20f`,
    );
  });

  test('returns its words unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        const link = new URL(quoteLink(page, 'p-1', words));
        return link.searchParams.get('trich') === tidy(words) && link.hash.startsWith('#p-1:~:text=');
      }),
    );
  });
});
