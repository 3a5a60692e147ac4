import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, marked, normalise } from '../../src/search/language/fold.ts';
import { countedKeys } from '../../src/search/language/numbers.ts';
import { withoutFillers } from '../../src/search/language/fillers.ts';
import { symbolKey, symbolsIn } from '../../src/search/language/symbols.ts';
import { keyOf, tokenise } from '../../src/search/language/tokens.ts';
import { decodeTelex, decodeVni } from '../../src/search/language/typing.ts';
import vectors from './vectors.json' with { type: 'json' };

/** Precomposed letters of the Latin blocks, in which Vietnamese is written. */
const latin = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
});
describe('folding', () => {
  test('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  test('keeps the length of precomposed Latin text, so that offsets stay valid', () => {
    fc.assert(fc.property(latin, (text) => fold(text.normalize('NFC')).length === text.normalize('NFC').length));
  });

  test.each([
    ['Đầu tư', 'dau tu'],
    ['Ðối thoại', 'doi thoai'],
    ['đối thoại'.normalize('NFD'), 'doi thoai'],
    ['TP.\u00a0Thủ Đức', 'tp. thu duc'],
    ['Thủ\u200bĐức', 'thuduc'],
    ['a\ud800b', 'a\ufffdb'],
  ])('reads %j as %j', (text, expected) => {
    expect(fold(normalise(text))).toBe(expected);
  });

  test.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['Uỷ', 'ủy'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['toà', 'tòa'],
  ])('takes %s and %s for one spelling', (one, other) => {
    expect(marked(one)).toBe(marked(other));
  });

  test('keeps the tone on a vowel with a diacritic of its own', () => {
    expect(marked('oỆ')).toBe('oệ');
  });

  test('distinguishes diacritics that are not a matter of style', () => {
    expect(marked('sổ')).not.toBe(marked('số'));
    expect(marked('hoa')).not.toBe(marked('hòa'));
  });

  test.each([
    ['kí', 'ký'],
    ['kĩ', 'kỹ'],
    ['lí', 'lý'],
    ['qui', 'quy'],
    ['Công', 'cong'],
  ])('finds %s by %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('words', () => {
  test('know their offsets in the text', () => {
    const text = 'TP.Thủ Đức (659/UBND-KSTT)';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'TP',
      'Thủ',
      'Đức',
      '659',
      'UBND',
      'KSTT',
    ]);
  });

  test.each([
    ['khóa XV', 'khóa 15'],
    ['quý II', 'quý 2'],
    ['quý hai', 'quý 2'],
    ['Q.7', 'Quận 7'],
    ['q7', 'quận 7'],
    ['P.05', 'Phường 5'],
    ['quận ba', 'Quận 3'],
  ])('count: %s is %s', (one, other) => {
    const keys = (text: string): string[] => countedKeys(tokenise(text)).map(({ key }) => key);
    expect(keys(one)).toEqual(keys(other));
  });

  test('keep leading zeros if they are codes', () => {
    expect(countedKeys(tokenise('1.004222')).map(({ key }) => key)).toEqual(['1', '004222']);
  });

  test('of politeness are dropped, but not words that only look like them', () => {
    const left = (text: string): string[] =>
      withoutFillers(tokenise(text).map((token) => ({ ...token, typed: text.slice(token.start, token.end) }))).map(
        ({ key }) => key,
      );
    expect(left('cho tôi hỏi đổi bằng lái ở đâu ạ')).toEqual(['doi', 'bang', 'lai']);
    expect(left('xay nha')).toEqual(['xay', 'nha']);
    expect(left('ở đâu')).toEqual(['o', 'dau']);
  });
});

describe('document symbols', () => {
  test.each(vectors.documentSymbols.mustParse)('%s is recognised', (symbol) => {
    expect(symbolsIn(`theo ${symbol} của`).map(({ text }) => text)).toEqual([symbol]);
  });

  test.each(vectors.documentSymbols.mustNotParse)('%s is not recognised', (text) => {
    expect(symbolsIn(text)).toEqual([]);
  });

  test('are compared independently of spelling', () => {
    expect(symbolKey('659 ubnd kstt')).toBe(symbolKey('659/UBND-KSTT'));
    expect(symbolKey('33/2021/NĐ–CP')).toBe(symbolKey('33/2021/nd-cp'));
  });
});

describe('input typed while the input method is off', () => {
  test('shapes and tones typed late are decoded', () => {
    expect(['ddaauf', 'daaufd', 'caanf', 'canaf', 'nwowcs', 'nuowcs', 'tuwf', 'twf'].map(decodeTelex)).toEqual([
      'dau',
      'dau',
      'can',
      'can',
      'nuoc',
      'nuoc',
      'tu',
      'tu',
    ]);
  });

  test('other words are not decoded', () => {
    expect(['khai', 'cfgh', 'xyz', '', '12', 'covid19x'].map(decodeTelex)).toEqual(Array(6).fill(undefined));
    expect(['khai', 'abc', '', '12', 'xyz1'].map(decodeVni)).toEqual(Array(5).fill(undefined));
  });
});
