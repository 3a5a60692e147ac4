import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { longForm } from '../../src/search/language/abbreviations.ts';
import { withoutChat } from '../../src/search/language/chat.ts';
import { isSpoken, mayBeSpoken, withoutFillers } from '../../src/search/language/fillers.ts';
import { fold, marked } from '../../src/search/language/fold.ts';
import { countedKeys } from '../../src/search/language/numbers.ts';
import { isSyllable } from '../../src/search/language/syllable.ts';
import { symbolKey, symbolsIn } from '../../src/search/language/symbols.ts';
import { hasMarks, keyOf, tokenise } from '../../src/search/language/tokens.ts';
import { decodeTelex, decodeVni } from '../../src/search/language/typing.ts';
import { variantsOf } from '../../src/search/language/variants.ts';
import { digestOf } from '../../src/search/passages/format/digest.ts';

describe('the spelling of a syllable', () => {
  test.each([
    ['hoa', 'hoa'],
    ['HOÀ', 'hòa'],
    ['hòa', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['quý', 'quý'],
    ['oà', 'òa'],
    ['thuế', 'thuế'],
    ['hoặ', 'hoặ'],
    ['Đoà', 'đòa'],
    ['xe', 'xe'],
    ['thuê', 'thuê'],
    ['a\u0301', 'á'],
  ])('%s is %s', (written, expected) => {
    expect(marked(written)).toBe(expected);
  });

  test.each([
    ['ky', 'ki'],
    ['quy', 'qui'],
    ['Lý', 'li'],
    ['sy', 'si'],
    ['thuy', 'thuy'],
    ['y', 'y'],
    ['Ỷ', 'y'],
    ['ngay', 'ngay'],
    ['ẬẦ', 'aa'],
  ])('%s is sought by %s', (written, key) => {
    expect(keyOf(written)).toBe(key);
    expect(fold(written)).not.toMatch(/[^a-z]/u);
  });

  test('has marks or not, which đ is too', () => {
    expect(['xe', 'xé', 'đi', 'XE'].map((word) => tokenise(word).map(hasMarks)[0])).toEqual([false, true, true, false]);
    expect(tokenise('\u0301 xe')).toHaveLength(1);
  });
});

describe('Telex', () => {
  test.each([
    ['tieengs', 'tieng'],
    ['vieetj', 'viet'],
    ['dduwowngf', 'duong'],
    ['duongwf', 'duong'],
    ['dangdw', 'dang'],
    ['canaf', 'can'],
    ['ddaats', 'dat'],
    ['datsd', 'dat'],
    ['w', 'u'],
    ['tuw', 'tu'],
    ['hos', 'ho'],
    ['tan1', undefined],
    ['tanđ', undefined],
    ['Tans', undefined],
    ['kh', undefined],
    ['hoo', 'ho'],
    ['nanana', undefined],
    ['oans', 'oan'],
  ])('%s is %s', (typed, expected) => {
    expect(decodeTelex(typed)).toBe(expected);
  });
});

describe('VNI', () => {
  test.each([
    ['tie6ng1', 'tieng'],
    ['d9a6t1', 'dat'],
    ['tieng61', 'tieng'],
    ['1tieng', undefined],
    ['tieng', undefined],
    ['tieng0', undefined],
    ['xyz1', undefined],
    ['tan1!', undefined],
  ])('%s is %s', (typed, expected) => {
    expect(decodeVni(typed)).toBe(expected);
  });
});

describe('words that people say', () => {
  const word = (text: string) =>
    tokenise(text).map(({ key, marked: form }) => ({ key, marked: form }))[0] ?? { key: '' };

  test('tell little: with marks by these, without only where they are no others', () => {
    expect(['tôi', 'muốn', 'quá'].map(word).map(isSpoken)).toEqual([true, true, true]);
    expect(['tối', 'muộn', 'quả'].map(word).map(isSpoken)).toEqual([false, false, false]);
    expect([{ key: 'toi' }, { key: 'khong' }, { key: 'cai' }].map(isSpoken)).toEqual([true, true, false]);
    expect(['cai', 'toi', 'nha'].map(mayBeSpoken)).toEqual([true, true, false]);
  });

  test('around a question fall away, the longest first, wherever they stand', () => {
    const left = (text: string): string =>
      withoutFillers(tokenise(text).map((token) => ({ ...token, typed: text.slice(token.start, token.end) })))
        .map(({ typed }) => typed)
        .join(' ');
    expect(left('hồ sơ gồm những gì để kết hôn')).toBe('để kết hôn');
    expect(left('kết hôn mất bao lâu')).toBe('kết hôn');
    expect(left('how much does it cost to marry')).toBe('to marry');
    expect(left('ơi giúp kết hôn NHÉ')).toBe('kết hôn');
    expect(left('nhe kết hôn')).toBe('nhe kết hôn');
    expect(left('bao')).toBe('bao');
  });

  test('in chat are what everyone writes: whole words in lower case', () => {
    expect(withoutChat('mún đky k? K ko')).toBe('muốn đăng ký không? K không');
    expect(withoutChat('q.k k.q a/k k-a k1 kk')).toBe('q.k k.q a/k k-a k1 kk');
  });

  test('stand for those that are written', () => {
    expect([variantsOf('lãnh'), variantsOf('sanh'), variantsOf('lanh'), variantsOf('xe')]).toEqual([
      ['nhan', 'huong'],
      ['sinh'],
      [],
      [],
    ]);
  });
});

describe('abbreviations', () => {
  const keys = (text: string) => countedKeys(tokenise(text)).map(({ key, marked: form }) => [key, form]);

  test('are read in full with the marks of what they stand for, unless they are a word with marks', () => {
    expect(keys('thẻ BHYT')).toEqual([
      ['the', undefined],
      ['bao', 'bảo'],
      ['hiem', 'hiểm'],
      ['y', 'y'],
      ['te', 'tế'],
    ]);
    expect(keys('CMT')).toHaveLength(4);
    expect(keys('dn')).toHaveLength(2);
    expect(longForm('the')).toBeUndefined();
    expect(keys('TMĐT')).toHaveLength(4);
    expect(keys('cmt nd').at(-1)).toEqual(['nd', undefined]);
    expect(keys('mśt')).toEqual([['mst', undefined]]);
  });
});

describe('numbers', () => {
  const keys = (text: string) =>
    countedKeys(tokenise(text))
      .map(({ key }) => key)
      .join(' ');

  test.each([
    ['Đại hội XIII', 'dai hoi 13'],
    ['hội vi', 'hoi vi'],
    ['hội I', 'hoi i'],
    ['hội xa', 'hoi xa'],
    ['1001193', '1 001193'],
    ['10011930', '10011930'],
    ['100119', '100119'],
    ['quận mười năm', 'quan 15'],
    ['quận mười hai ba', 'quan 12 ba'],
    ['quận muời hai', 'quan muoi hai'],
    ['phường mười hai', 'phuong muoi hai'],
    ['quan muoi hai', 'quan muoi hai'],
    ['quy bon', 'qui 4'],
    ['phần II chương X', 'phan 2 chuong 10'],
    ['loại c', 'loai c'],
    ['lần iv', 'lan 4'],
    ['quận 005', 'quan 005'],
    ['p 12', 'phuong 12'],
    ['p 123', 'p 123'],
    ['q 1a', 'q 1a'],
    ['tt123', 'tt 123'],
    ['tt1', 'tt1'],
    ['att123', 'att123'],
    ['tt123a', 'tt123a'],
    ['p5a', 'p5a'],
    ['ap5', 'ap5'],
  ])('in “%s” are read as “%s”', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

test.each([
  ['nghieng', true],
  ['khuyu', true],
  ['a', true],
  ['quoc', true],
  ['yeu', true],
  ['tro', true],
  ['fan', false],
  ['str', false],
  ['anh1', false],
  ['aanh', false],
  ['tranhh', false],
])('“%s” may be a syllable: %s', (word, expected) => {
  expect(isSyllable(word)).toBe(expected);
});

describe('symbols of documents', () => {
  test('are found with what belongs to them, at their place', () => {
    expect(symbolsIn('Số 659/UBND-KSTT, 15/07/2024 và 33/2021/NĐ‑CP')).toEqual([
      { text: '659/UBND-KSTT', start: 3 },
      { text: '33/2021/NĐ‑CP', start: 32 },
    ]);
    expect(symbolsIn('không có gì')).toEqual([]);
  });

  test('are the same however they are written, and others are others', () => {
    expect(symbolKey('66.7/2025/NQ-CP')).toBe('66.72025nqcp');
    expect(symbolKey('12/2020/TT-BCA')).not.toBe(symbolKey('12/2021/TT-BCA'));
  });
});

test('a digest is that of all values in order, as ten digits', async () => {
  const sha = (...parts: (string | Uint8Array)[]) => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  for (const values of [['a'], ['b', { c: 1 }], [15], [64], [3]])
    expect(await digestOf(values)).toBe(sha(JSON.stringify(values)).toString('hex').slice(0, 10));
  const many = Array.from({ length: 501 }, (_, at) => at);
  const chained = sha(sha(JSON.stringify(many.slice(0, 500))), JSON.stringify([500]));
  expect(await digestOf(many)).toBe(chained.toString('hex').slice(0, 10));
  expect(await digestOf([])).toBe('');
});
