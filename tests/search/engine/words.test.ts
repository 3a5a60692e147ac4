import '../spelling.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { SideBySide } from '../../../src/search/engine/beside.ts';
import { explain } from '../../../src/search/engine/explain.ts';
import { NearNames } from '../../../src/search/engine/near-names.ts';
import { codeReading, formsOf, readingsOf } from '../../../src/search/engine/readings.ts';
import { askedWeight, seekWords } from '../../../src/search/engine/seek-words.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import type { Match } from '../../../src/search/engine/match.ts';
import type { Reading } from '../../../src/search/engine/readings.ts';
import { qualifiersOf } from '../../../src/search/language/qualifiers.ts';
import { prepare } from '../../../src/search/terms/prepared-text.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';
import { Vocabulary } from '../../../src/search/terms/vocabulary.ts';
import { typed } from './answering.ts';

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

describe('what the words of a reading may stand for', () => {
  const texts = [...NAMES, 'Thuê nhà', 'Khai thuế', 'Khai sinh'].map(prepare);
  let vocabulary: Vocabulary;
  beforeEach(() => {
    vocabulary = new Vocabulary(texts);
  });
  const sought = (question: string, isOpen = false, more: Partial<Reading> = {}) =>
    seekWords(
      { ...typed(question), ...more },
      { vocabulary, sideBySide: () => new SideBySide(texts) } as never,
      isOpen,
    );
  const of = (question: string, at: number, isOpen = false): string[] =>
    sought(question, isOpen).words[at]?.alternatives.map(({ key, how }) => `${key} ${how}`) ?? [];

  test('are themselves, what is written for what is said, and what they are a slip of', () => {
    expect(of('tạm trú', 0)).toEqual(['tam typed']);
    expect(of('khai sanh', 1)[0]).toBe('sinh form');
    expect(of('mướn nhà', 0)).toEqual(['thue form']);
    expect(of('tạm chú', 1)).toEqual(['tru repaired']);
    // One letter of two is half of a word: a word that names have is none of another.
    expect(of('lái xử', 1)).toEqual(['xu typed']);
    expect(sought('khai sanh').words[1]?.alternatives[0]?.quality).toBe(0.8);
    expect(sought('tạm chú').words[1]?.alternatives[0]?.quality).toBe(0.75);
  });

  test('are not what a known word of a long question, one that joins or is said might be a slip of', () => {
    expect(of('lái xử một hai ba bốn năm', 1)).toEqual(['xu typed']);
    expect(of('sở', 0)).toEqual(['so typed']);
    expect(of('tạm chú một hai ba bốn năm', 1)).toEqual(['tru repaired']);
    expect(of('nhà ơ', 1)).not.toContain('so repaired');
    expect(of('tạm của', 1)).toEqual([]);
    expect(of('tạm tôi', 1)).toEqual([]);
  });

  test('are what a word may become only while it is the last, and still being typed', () => {
    expect(of('khai si', 1, true)).toContain('sinh form');
    expect(of('khai si', 1)).not.toContain('sinh form');
    expect(of('si khai', 0, true)).not.toContain('sinh form');
    const read = sought('khai si', true, { substitutions: [{ typed: 'x', read: 'y', term: 't' }] });
    expect(read.words[1]?.alternatives.map(({ key }) => key)).not.toContain('sinh');
  });

  test('tell as much as they do in names, by their share; what no text has tells nothing', () => {
    const [khai, sinh, none, initials] = sought('khai sinh mèo gtvt').words;
    expect(khai?.weight).toBe(vocabulary.weight('khai'));
    expect(sinh?.weight).toBe(vocabulary.weight('sinh'));
    expect(none?.weight).toBe(0);
    expect(initials?.weight).toBe(5);
    expect(sought('khai sanh').words[1]?.weight).toBe(vocabulary.weight('sinh'));
    const reading = typed('khai');
    const half = sought('khai', false, { words: reading.words.map((word) => ({ ...word, share: 0.5 })) });
    expect(half.words[0]?.weight).toBe(vocabulary.weight('khai') / 2);
  });

  test.each([
    ['bcdf', 5],
    ['BAN', 5],
    ['ban', 0],
    ['b', 0],
    ['bcdfghklm', 0],
    ['A', 0],
  ])('tell something where they may be the initials of others: “%s”', (word, weight) => {
    const texts = [prepare('Khai')];
    const own = new Vocabulary(texts);
    const { words } = seekWords(
      typed(`khai ${word}`),
      { vocabulary: own, sideBySide: () => new SideBySide([]) } as never,
      false,
    );
    expect(words[1]?.weight).toBe(weight);
  });

  test('tell little where a long question without marks may be one of everyday speech', () => {
    const own = new Vocabulary(['Có cái', 'nhà đất xe đường cầu cống hồ biển', 'nhà', 'đất'].map(prepare));
    const weight = (question: string) =>
      seekWords(typed(question), { vocabulary: own, sideBySide: () => new SideBySide([]) } as never, false).words.find(
        ({ key }) => key === 'cai',
      )?.weight;
    expect(weight('cai nha dat xe duong cau cong ho bien')).toBe(1.5);
    expect(weight('cai nha dat xe duong cau cong ho')).toBe(own.weight('cai'));
    expect(weight('cai nha dat xe duong cau cong ho biển')).toBe(own.weight('cai'));
  });

  test('all count where a question has only words that join others', () => {
    expect(sought('của và').words.map(({ weight }) => weight)).toEqual([1, 1]);
    expect(sought('của khai').words[0]?.weight).not.toBe(1);
  });

  test('are numbers where they begin with a digit', () => {
    expect(sought('quận 3 q100').words.map(({ isNumber }) => isNumber)).toEqual([false, true, false]);
  });

  test('ask together for what they tell, those that no text has as rare ones, unless they are said', () => {
    expect(askedWeight(sought('khai'))).toBe(vocabulary.weight('khai'));
    expect(askedWeight(sought('khai mèo'))).toBe(vocabulary.weight('khai') + 5);
    expect(askedWeight(sought('khai tôi'))).toBe(vocabulary.weight('khai'));
  });
});

describe('a code of a procedure', () => {
  const codes = (question: string) =>
    codeReading(parseQuery(question).words).map(({ words }) => words.map(({ key }) => key));

  test('is all that counts where a question names it among other words', () => {
    expect(codes('thủ tục 1.001193')).toEqual([['1', '001193']]);
    expect(codes('1.001193 khai sinh')).toEqual([['1', '001193']]);
    expect(codeReading(parseQuery('thủ tục 1.001193').words)[0]).toMatchObject({ weight: 0.99, substitutions: [] });
  });

  test('is no other reading alone, nor a number that is none', () => {
    for (const question of [
      '1.001193',
      'thủ tục 001193',
      '001193 thủ tục',
      'thủ tục 12.001193',
      'thủ tục 1.0011',
      'thủ tục',
    ])
      expect(codes(question), question).toEqual([]);
  });
});

describe('terms', () => {
  const term = (name: string, more: object = {}) => ({
    ref: `term:${name}`,
    names: [{ text: name, via: 'name' as const }],
    means: ['x'],
    ...more,
  });

  test('are known by their forms; what means nothing, and single letters, are none', () => {
    const forms = formsOf([
      term('KH&ĐT'),
      term('khđt'),
      term('X'),
      { ref: 'page:p', names: [{ text: 'Trang', via: 'name' }] },
    ]);
    expect([...forms.keys()]).toEqual(['khdt']);
    expect(forms.get('khdt')?.map(({ term: { ref } }) => ref)).toEqual(['term:KH&ĐT', 'term:khđt']);
  });

  test('of at most seven words are read', () => {
    const long = 'một hai ba bốn năm sáu bảy tám';
    const seven = long.split(' ').slice(0, 7).join(' ');
    const count = (own: string, question: string) =>
      readingsOf(parseQuery(question).words, formsOf([term(own)]), []).length;
    expect(count(seven, `xe ${seven}`)).toBe(2);
    expect(count(long, `xe ${long}`)).toBe(1);
  });
});

describe('the reasons for an answer', () => {
  const change = (word: string, read: string, how: 'repaired' | 'decoded') =>
    ({ word: { typed: word }, read, how }) as unknown as Match['changed'][number];
  type Named = Parameters<typeof explain>[0];
  const reasons = (changed: Match['changed'], via: Named['via'] = 'name', text = 'A', doubt?: string) =>
    explain({ via, text, doubt }, 'A', typed('x'), { changed } as Match);

  test('are what was read for what was typed, once for what was run together', () => {
    expect(
      reasons([change('sonoi', 'Sở', 'decoded'), change('sonoi', 'Nội', 'repaired'), change('vuu', 'vụ', 'repaired')]),
    ).toEqual([
      { kind: 'decoded', typed: 'sonoi', read: 'Sở Nội' },
      { kind: 'repaired', typed: 'vuu', read: 'vụ' },
    ]);
  });

  test('are another name, if it is another', () => {
    expect(reasons([], 'former', 'B')).toEqual([{ kind: 'former', read: 'B' }]);
    expect(reasons([], 'former', 'A')).toEqual([]);
    // What it says of its entry is told with its doubt.
    expect(reasons([], 'subject', 'B', 'chưa kiểm chứng')).toEqual([{ kind: 'subject', read: 'B (chưa kiểm chứng)' }]);
    expect(reasons([], 'name', 'B')).toEqual([]);
    expect(reasons([], 'passage', 'B')).toEqual([]);
  });
});

describe('a term with numbers', () => {
  const term = (note: object): SearchRecord => ({
    ref: 'term:muc',
    names: [{ text: 'mức 4', via: 'name' }],
    means: ['mức độ 3', 'mức độ 4', 'mức độ 3, 4'],
    isEveryday: true,
    ...note,
  });
  const read = (note: object, got: number) => {
    const [, reading] = readingsOf(parseQuery('mức 4').words, formsOf([term(note)]), []);
    const gotOf = reading?.words.map(() => got) ?? [];
    return (
      reading &&
      explain({ via: 'name', text: 'A' }, 'A', reading, { changed: [] as Match['changed'], gotOf } as unknown as Match)
    );
  };

  test('is read as the meaning that has the typed number, and as no other', () => {
    const readings = readingsOf(parseQuery('mức 4').words, formsOf([term({})]), []);
    expect(readings.flatMap(({ substitutions }) => substitutions.map((each) => each.read))).toEqual(['mức độ 4']);
  });

  test('is told in the reader’s language, else in that of its meaning, and only where it found something', () => {
    expect(read({ note: { text: 'level 4' } }, 1)).toEqual([{ kind: 'term', typed: 'mức 4', read: 'level 4' }]);
    const foreign = { kind: 'foreign', typed: 'mức 4', read: 'mức độ 4', lang: 'vi' };
    expect(read({ note: { text: 'mức độ 3', lang: 'vi' } }, 1)).toEqual([foreign]);
    expect(read({ note: { text: 'level 4' } }, 0)).toEqual([]);
  });
});

describe('names near a question', () => {
  test('share a third of its letters by threes', () => {
    const near = new NearNames(['Sở Nội vụ', 'Sở Xây dựng'].map(prepare));
    expect(near.find('so noi vu').map(({ name }) => name)).toContain(0);
    expect(near.find('so qua dai de la ten cua mot so nao do')).toEqual([]);
  });

  test('are the forty nearest, the first among like ones', () => {
    const near = new NearNames(Array.from({ length: 50 }, () => prepare('Phường Tân')));
    expect(near.find('phuong tan').map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, at) => at));
  });

  test('are the less like, the shorter the question is than they', () => {
    const near = new NearNames(['Sở Nội vụ', 'Sở Nội vụ thành phố'].map(prepare));
    const [first, second] = near.find('so noi vu');
    expect([first?.name, second?.name]).toEqual([0, 1]);
    expect(second?.likeness).toBeLessThan(0.85);
    expect(first?.likeness).toBeGreaterThan(0.95);
    expect(near.find('so noi vu thanh pho')[0]).toMatchObject({ name: 1 });
  });
});

test.each([
  ['Đăng ký lại kết hôn', 'lại', true],
  ['Đăng ký lại kết hôn', 'mất', true],
  ['Đăng ký lại kết hôn', 'hôn', false],
  ['Kết hôn có yếu tố nước ngoài', 'tây', true],
  ['Reissuing a licence', 'lost', true],
])('“%s” says what only “%s” asks for: %s', (name, word, expected) => {
  const [asked] = qualifiersOf(prepare(name).keys);
  expect(asked?.has(prepare(word).keys[0] ?? '')).toBe(expected);
});
test('an ordinary name says nothing more', () => {
  expect(qualifiersOf(prepare('Đăng ký kết hôn').keys)).toEqual([]);
  expect(qualifiersOf(prepare('Ký đăng lại').keys)).toEqual([]);
});
