import '../../spelling.ts';
import { describe, expect, test } from 'vitest';
import { SideBySide } from '../../../../src/search/engine/beside.ts';
import { prepare } from '../../../../src/search/terms/prepared-text.ts';
import { parseQuery } from '../../../../src/search/terms/query.ts';

const NAMES = ['Đăng ký tạm trú', 'Sổ hộ khẩu', 'Giấy phép lái xe', 'Xử phạt', 'Cấp phép', 'Nhà ở', 'Thẻ nhân viên'];

describe('words side by side', () => {
  const beside = () => new SideBySide(NAMES.map(prepare));
  const slips = (question: string, at: number): string[] => {
    const { words } = parseQuery(question);
    const word = words[at];
    return word ? beside().slipsOf(word, words[at - 1]?.key, words[at + 1]?.key) : [];
  };

  test('are those of names, in their order', () => {
    expect([
      beside().has('tam', 'tru'),
      beside().has('tru', 'tam'),
      beside().has('ki', 'tru'),
      beside().has('x', 'y'),
    ]).toEqual([true, false, false, false]);
  });

  test.each([
    ['tạm chú', 1, ['tru']],
    ['tạm chu', 1, ['tru']],
    ['xổ hộ', 0, ['so']],
    ['hộ khẩuu', 1, ['khau']],
    ['nhâng viên', 0, ['nhan']],
    ['xử fạt', 1, ['phat']],
    ['lái xex', 1, ['xe']],
    ['giấy phét lái', 1, ['phep']],
    ['tạm', 0, []],
  ])('tell what “%s” is a slip of', (question, at, expected) => {
    expect(slips(question, at)).toEqual(expected);
  });

  test.each([
    ['r', 'd', 'rừng', 'Bảo vệ dừng'],
    ['gi', 'd', 'giừng', 'Bảo vệ dừng'],
    ['v', 'd', 'vừng', 'Bảo vệ dừng'],
    ['d', 'gi', 'dống', 'Cây giống'],
    ['tr', 'ch', 'trợ', 'Xây chợ'],
    ['ng', 'n', 'bảng', 'Dân bản'],
    ['c', 't', 'biếc', 'Nhận biết'],
    ['f', 'ph', 'fạt', 'Xử phạt'],
  ])('%s sounds like %s', (_, __, wrong, name) => {
    const [left = '', right = ''] = name.split(' ').slice(-2);
    const own = new SideBySide([prepare(`${left} ${right}`)]);
    const [word] = parseQuery(wrong).words;
    const [before] = parseQuery(left).words;
    const [meant] = parseQuery(right).words;
    expect(word && own.slipsOf(word, before?.key, undefined)).toEqual([meant?.key]);
  });

  // Letters that sound alike at both ends: no word one letter off.
  test.each([
    ['trắc', 'Cái chắt'],
    ['xang', 'Cái san'],
    ['vác', 'Cái dát'],
    ['rang', 'Cái dan'],
    ['giác', 'Cái dát'],
  ])('“%s” sounds as in “%s”', (wrong, name) => {
    const own = new SideBySide([prepare(name)]);
    const [word] = parseQuery(wrong).words;
    expect(word && own.slipsOf(word, 'cai', undefined)).toHaveLength(1);
  });

  test('are no slip where they stand beside their neighbour as typed, are numbers, or have other marks alone', () => {
    expect(slips('tạm trú', 1)).toEqual([]);
    expect(slips('giấy phép lái', 1)).toEqual([]);
    expect(slips('tạm tr1', 1)).toEqual([]);
    expect(slips('tạm trừ', 1)).toEqual([]);
    expect(slips('hộ k', 1)).toEqual([]);
    // Of two letters only what is no word of any name is a slip.
    expect([slips('o hộ', 0), slips('ở hộ', 0)]).toEqual([['so'], []]);
    // A whole other word with marks is not read by its letters alone.
    expect(slips('tạm chủ', 1)).toEqual([]);
  });
});
