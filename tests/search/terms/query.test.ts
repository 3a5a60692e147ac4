import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/terms/query.ts';
import { holdsRun, prepare, type Phrase } from '../../../src/search/terms/prepared-text.ts';

const keys = (input: string): string =>
  parseQuery(input)
    .words.map(({ key }) => key)
    .join(' ');

describe('the words of a question', () => {
  test('are known by what was typed, by their key, and by their marks only where some were typed', () => {
    expect(parseQuery('Sở noi VỤ').words).toEqual([
      { key: 'so', typed: 'Sở', marked: 'sở' },
      { key: 'noi', typed: 'noi' },
      { key: 'vu', typed: 'VỤ', marked: 'vụ' },
    ]);
  });

  test('have none of their own where most others were typed with marks: they say that there are none', () => {
    const marksOf = (input: string) => parseQuery(input).words.map(({ marked }) => marked ?? '–');
    expect(marksOf('cấp phép bay thử')).toEqual(['cấp', 'phép', 'bay', 'thử']);
    expect(marksOf('cấp phép bay')).toEqual(['cấp', 'phép', '–']);
    expect(marksOf('cấp phép thử cho ban bay nao do')).toEqual(['cấp', 'phép', 'thử', '–', '–', '–', '–', '–']);
    // What is no syllable is no Vietnamese without marks.
    expect(marksOf('cấp phép thử flycam q7')).toEqual(['cấp', 'phép', 'thử', '–', '–', '–']);
  });

  test('before what is wanted are told apart in a long question, whichever wish comes last', () => {
    const tale = (input: string): string =>
      parseQuery(input)
        .words.filter(({ isTale }) => isTale)
        .map(({ typed }) => typed)
        .join(' ');
    expect(tale('nhà mua ở quận bảy xong rồi, muốn chuyển hộ khẩu vào')).toBe('nhà mua ở quận bảy xong rồi');
    expect(tale('con muốn học trường gần nhà nhưng hết chỗ, xin chuyển trường giúp cháu')).toContain('học trường');
    // Short questions, and those in which hardly a word follows, are wanted whole.
    expect(tale('nhà cũ muốn chuyển hộ khẩu')).toBe('');
    expect(tale('dựng rạp ngoài hẻm lấn ra đường một chút thì xin phép ai')).toBe('');
  });

  test.each([
    ['P. Bến Thành', 'phuong ben thanh'],
    ['p. bến thành', 'p ben thanh'],
    ['P. bến', 'p ben'],
    ['Q.Tân Bình', 'quan tan binh'],
    ['H. Củ Chi', 'huyen cu chi'],
    ['X. Bình Mỹ, H. Củ Chi', 'xa binh mi huyen cu chi'],
    ['TP. Thủ Đức', 'tp thu duc'],
    ['Q.7', 'quan 7'],
    ['sở\u0000nội\u0007vụ', 'so noi vu'],
    ['thủ\u00a0tục', 'thu tuc'],
    ['cho tôi hỏi đổi bằng lái ở đâu', 'doi bang lai'],
  ])('of %j are “%s”', (input, expected) => {
    expect(keys(input)).toBe(expected);
  });

  test('are at most 24, of 2,000 characters', () => {
    const numbered = Array.from({ length: 40 }, (_, at) => `n${at}`).join(' ');
    expect(keys(numbered).split(' ')).toHaveLength(24);
    expect(keys(`${'x'.repeat(1999)} end`)).toBe('x'.repeat(1999));
    expect(keys(`${'x'.repeat(1996)} end`)).toBe(`${'x'.repeat(1996)} end`);
  });

  test('may still be typed where nothing stands behind them', () => {
    expect(['sở', 'quận 7', 'sở ', 'sở"', 'sở.', ''].map((input) => parseQuery(input).isOpen)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

const keysOf = (runs: readonly Phrase[]) => runs.map((run) => run.map(({ key }) => key));

test('quoted words have the marks that were typed, and none that were not', () => {
  const text = prepare('Chương trình chuyển đổi số');
  const holds = (input: string) => parseQuery(input).phrases.map((run) => holdsRun(text, run));
  expect(holds('"chuyển đổi số" "chuyến đổi số" "chuyen doi so" "chuyen đổi số"')).toEqual([true, false, true, true]);
});

describe('signs of a question', () => {
  test.each([
    ['"lại giấy phép" xây', [['lai', 'giay', 'phep']], 'lai giay phep xay'],
    [
      '“giấy phép” và ”xây dựng”',
      [
        ['giay', 'phep'],
        ['xay', 'dung'],
      ],
      'giay phep va xay dung',
    ],
    ['„giấy phép“', [['giay', 'phep']], 'giay phep'],
    ['"" "," đất', [], 'dat'],
    ['đất "nhà', [], 'dat nha'],
    ['"quận ba"', [['quan', '3']], 'quan 3'],
    ['‘giấy phép’ xây', [['giay', 'phep']], 'giay phep xay'],
    ["'giấy phép' xây", [['giay', 'phep']], 'giay phep xay'],
    ['“việc ‘giấy phép’” xây', [['viec', 'giay', 'phep']], 'viec giay phep xay'],
    ['“việc "giấy phép"” xây', [['viec', 'giay', 'phep']], 'viec giay phep xay'],
    ["don't pay men's", [], 'don t pay men s'],
  ])('quotes in %j make phrases, and their words are sought', (input, phrases, words) => {
    expect(keysOf(parseQuery(input).phrases)).toEqual(phrases);
    expect(keys(input)).toBe(words);
  });

  test.each([
    ['khai sinh -lại', [['lai']], 'khai sinh'],
    ['-lại khai sinh', [['lai']], 'khai sinh'],
    ['khai –lại −mới', [['lai'], ['moi']], 'khai'],
    ['UBND-KSTT', [], 'ubnd kstt'],
    ['khai - sinh', [], 'khai sinh'],
    ['khai -q7', [['quan', '7']], 'khai'],
    ['"khai -sinh"', [], 'khai'],
  ])('a minus in %j leaves out a word', (input, excluded, words) => {
    expect(keysOf(parseQuery(input).excluded)).toEqual(excluded);
    expect(keys(input)).toBe(words);
  });
});
