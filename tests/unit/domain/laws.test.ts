import { describe, expect, test } from 'vitest';
import { joinLaw } from '../../../src/domain/laws/join.ts';
import { articlesOf, titleOf, unitsOf, wordsOf } from '../../../src/domain/laws/law.ts';
import { placesOf } from '../../../src/domain/quoting/places-of.ts';
import { translator } from '../../../src/i18n/language/translate.ts';
import { unitName } from '../../../src/i18n/names/unit-name.ts';
import { parseLaw, type LawHead } from '../../../src/domain/laws/parse.ts';

const text = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;
const read = (body: string, head: Partial<LawHead> = {}) => parseLaw(body, { known: [], words: [], ...head });
const ids = (body: string, head?: Partial<LawHead>): string[] => unitsOf(read(body, head).law).map(({ id }) => id);
const told = (body: string, head?: Partial<LawHead>): string[] =>
  read(body, head).faults.map(({ rule, line }) => `${rule} ${line}`);

const WHOLE = text(
  'NGHỊ ĐỊNH',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi',
  'Nghị định này nói về cây.[1]',
  'Điều 2.',
  '1. Cây gồm:',
  'a) Cây to;',
  'b) Cây nhỏ;',
  'c) Cây thấp;',
  'd) Cây cao;',
  'đ) Cây khác:',
  '- Cây leo;',
  '+ Cây bò.',
  '2. Bảng sau:',
  'Loại\tCao\nCây to\t10 m\nCây nhỏ\t1 m',
  '2a. Thêm sau.',
  'Chương 2. RIÊNG',
  'Mục 1',
  'CỎ',
  'Điều 3. Cỏ',
  'Điều 3a. Cỏ dại',
  'Mục 2',
  'HOA',
  'Điều 4. Hoa',
  'Nơi nhận:',
  '- Lưu: VT.',
  '[1] Sửa năm 1999.',
);
const CLOSING = { closing: 'Nơi nhận:' };

describe('a text of law', () => {
  test('is read into articles, clauses and points with permanent paths', () => {
    expect(read(WHOLE, CLOSING).faults).toEqual([]);
    expect(ids(WHOLE, CLOSING)).toEqual([
      'dieu-1',
      'dieu-2',
      'dieu-2.khoan-1',
      'dieu-2.khoan-1.diem-a',
      'dieu-2.khoan-1.diem-b',
      'dieu-2.khoan-1.diem-c',
      'dieu-2.khoan-1.diem-d',
      'dieu-2.khoan-1.diem-dd',
      'dieu-2.khoan-2',
      'dieu-2.khoan-2a',
      'dieu-3',
      'dieu-3a',
      'dieu-4',
    ]);
  });

  test('joined again is the same, byte for byte', () => {
    expect(joinLaw(read(WHOLE, CLOSING).law)).toBe(WHOLE);
  });

  test('has its articles in chapters and sections, roman or arabic', () => {
    expect(
      articlesOf(read(WHOLE, CLOSING).law).map(
        ({ article, within }) =>
          `${within.map((each) => `${each.label} ${titleOf(each)}`).join(' › ')}: ${article.number}`,
      ),
    ).toEqual([
      'Chương I QUY ĐỊNH CHUNG: 1',
      'Chương I QUY ĐỊNH CHUNG: 2',
      'Chương 2 RIÊNG › Mục 1 CỎ: 3',
      'Chương 2 RIÊNG › Mục 1 CỎ: 3a',
      'Chương 2 RIÊNG › Mục 2 HOA: 4',
    ]);
  });

  test('knows tables, dashes, footnotes and what comes after the last article', () => {
    const { law } = read(WHOLE, CLOSING);
    const [, , clause] = unitsOf(law).filter(({ kind }) => kind !== 'point');
    expect(clause?.units.at(-1)?.blocks.map(({ kind }) => kind)).toEqual(['dash', 'dash']);
    const [table] = unitsOf(law).find(({ id }) => id === 'dieu-2.khoan-2')?.blocks ?? [];
    expect(table).toMatchObject({ kind: 'table', line: 31 });
    expect(law.closing.map(({ kind }) => kind)).toEqual(['text', 'dash', 'note']);
    expect(clause && wordsOf(clause)).toContain('Cây bò.');
  });
});

describe('what a text quotes of another one', () => {
  const amending = (...quoted: string[]): string =>
    text('Điều 1. Sửa đổi', '1. Sửa Điều 5 như sau:', ...quoted, '2. Bãi bỏ Điều 6.', 'Điều 2. Hiệu lực');
  const own = ['dieu-1', 'dieu-1.khoan-1', 'dieu-1.khoan-2', 'dieu-2'];

  test.each([
    ['curly marks', ['“Điều 5. Cây', '1. Trồng.', 'a) Tưới.”']],
    ['straight marks', ['"Điều 5. Cây', '1. Trồng "cây".', 'a) Tưới."']],
    ['quotations inside', ['“Điều 5. Cây', '1. “Cây” là “cây “to””;', '2. Tưới.”']],
    ['an opening inside a line', ['Thay bằng: “Điều 5. Cây', 'Điều 6. Cỏ”.']],
  ])('is no article of its own: %s', (_name, quoted) => {
    expect(told(amending(...quoted))).toEqual([]);
    expect(ids(amending(...quoted))).toEqual(own);
  });

  test('is reported where it never ends, and the rest is read all the same', () => {
    const body = amending('“Sửa chữ.');
    expect(told(body)).toEqual(['law-quote 5']);
    expect(ids(body)).toEqual(own);
  });

  test('may open with a straight and close with a curly mark, in one line', () => {
    expect(told(text('Điều 1. Chữ', '1. "Cây” là cây.', '2. “Cỏ" là cỏ.', 'Điều 2. Hết'))).toEqual([]);
  });
});

describe('numbering', () => {
  test.each([
    ['a hole between articles', ['Điều 1. A', 'Điều 3. C'], ['law-gap 3']],
    ['an article twice', ['Điều 1. A', 'Điều 1. B'], ['law-twice 3']],
    ['a hole between clauses', ['Điều 1. A', '1. a', '3. c'], ['law-gap 5']],
    ['clauses that do not begin with 1', ['Điều 1. A', '2. b'], ['law-gap 3']],
    ['a point without đ', ['Điều 1. A', ...Array.from('abcde', (letter) => `${letter}) x`)], ['law-gap 11']],
    ['a clause before all articles', ['1. a', 'Điều 1. A'], ['law-clause 1']],
    ['an article before the first chapter', ['Điều 1. A', 'Chương I', 'B', 'Điều 2. C'], ['law-chapter 1']],
    ['a chapter missing', ['Chương I', 'A', 'Điều 1. A', 'Chương III', 'B', 'Điều 2. B'], ['law-gap 7']],
  ])('is refused: %s', (_name, blocks, faults) => {
    expect(told(text(...blocks))).toEqual(faults);
  });

  test('of the source may have holes and doubles that the head names', () => {
    const body = text('Điều 1. A', '1. a', '3. c', '3. d');
    const known = [{ at: 'dieu-1.khoan-3' }, { at: 'dieu-1.khoan-3-2' }];
    expect(told(body, { known })).toEqual([]);
    expect(ids(body, { known })).toEqual(['dieu-1', 'dieu-1.khoan-1', 'dieu-1.khoan-3', 'dieu-1.khoan-3-2']);
  });

  test('takes a thousand clauses, and an article of 60,000 characters', () => {
    const clauses = Array.from(
      { length: 1_000 },
      (_unused, index) => `${index + 1}. ${'Trồng cây. '.repeat(6).trim()}`,
    );
    const body = text('Điều 1. A', ...clauses);
    expect(told(body)).toEqual([]);
    expect(ids(body)).toHaveLength(1_001);
    expect(joinLaw(read(body).law)).toBe(body);
  });

  test('takes a table of 300 rows', () => {
    const rows = Array.from({ length: 300 }, (_unused, index) => `Cây ${index}\t${index} m`);
    expect(told(text('Điều 1. A', rows.join('\n')))).toEqual([]);
    expect(told(text('Điều 1. A', [...rows, 'Cây lẻ'].join('\n')))).toContain('law-table 303');
  });
});

test.each([
  ['tổ chứcthực hiện', 1],
  ['Giám đốcTrung tâm', 1],
  ['TVăn phòng', 1],
  ['ỦY BAN NHÂN DÂN; HĐND, NĐ-CP, điểm đ, e-services, Internet, Đắk Lắk, quốc gia', 0],
])('glued words are found: %s', (words, count) => {
  expect(told(text('Điều 1. A', words)).filter((fault) => fault.startsWith('law-glued'))).toHaveLength(count);
});

test('words without marks find those with marks; with marks only the same', () => {
  const text = 'Hồ sơ; hồ sơ; ho so; hố so';
  expect(placesOf(text, 'ho so')).toHaveLength(4);
  expect(placesOf(text, 'Hồ Sơ')).toEqual([0, 7]);
  expect(placesOf(text, '  ')).toEqual([]);
});

test('a path is named from the inside out, in both languages', () => {
  expect(unitName('dieu-35a.khoan-4.diem-dd', translator('vi'))).toBe('điểm đ khoản 4 Điều 35a');
  expect(unitName('dieu-3.khoan-4.diem-a', translator('en'))).toBe('point a, clause 4, Article 3');
});
