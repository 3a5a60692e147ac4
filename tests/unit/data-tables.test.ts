import { z } from 'astro/zod';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvLine, neutralised, restored } from '../../src/publish/data/shape/csv.ts';
import { fieldsOf } from '../../src/publish/data/shape/fields.ts';
import { cellOf, columnsOf } from '../../src/publish/data/shape/flatten.ts';
import { jsonSchemaOf, withHead } from '../../src/publish/data/shape/json-schema.ts';
import { csvPieces } from '../../src/publish/data/tables/write.ts';
import { itemOf } from './read-table.ts';

const text = z.string().min(1);
const schema = z.strictObject({
  id: text.describe('The id.'),
  name: z.strictObject({ vi: text.describe('In Vietnamese.'), en: text.optional() }).describe('The name.'),
  tags: z.array(z.string().min(1)).default([]),
  ends: z.tuple([text, text]).optional(),
  level: z.number().nullable(),
  open: z.boolean(),
  steps: z.array(z.strictObject({ date: text, what: z.strictObject({ vi: text }) })).default([]),
  either: z.union([z.literal('none'), text]),
  loose: z.record(text, z.number()).optional(),
});
const fields = fieldsOf(jsonSchemaOf(schema));
const columns = columnsOf(fields);

describe('a table', () => {
  test('has a column for every field outside lists, in schema order', () => {
    expect(columns.map(({ path, form }) => `${path} ${form}`)).toEqual([
      'id plain',
      'name.vi plain',
      'name.en plain',
      'tags list',
      'ends list',
      'level plain',
      'open plain',
      'steps json',
      'either plain',
      'loose json',
    ]);
    expect(fields.map(({ path }) => path)).toContain('steps[].what.vi');
    expect(columns.find(({ path }) => path === 'name.vi')?.lines).toEqual(['The name.', 'In Vietnamese.']);
  });

  test('omits lists that are tables of their own', () => {
    expect(columnsOf(fields, ['steps']).map(({ path }) => path)).not.toContain('steps');
  });

  test.each([
    [{ name: { vi: 'Sở' } }, 'name.vi', 'Sở'],
    [{ name: { vi: 'Sở' } }, 'name.en', undefined],
    [{ tags: ['a|b', String.raw`c\d`, 'e'] }, 'tags', String.raw`a\|b|c\\d|e`],
    [{ level: null }, 'level', undefined],
    [{ level: -1 }, 'level', -1],
    [{ steps: [] }, 'steps', undefined],
    [{ steps: [{ date: '2021' }] }, 'steps', '[{"date":"2021"}]'],
  ])('%j: %s', (item, path, cell) => {
    const column = columns.find((candidate) => candidate.path === path);
    expect(column && cellOf(item, column)).toBe(cell);
  });

  test('is read back unchanged, whatever the text', () => {
    const word = fc
      .oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom('=1+1', "'", "'=a", '-', '\t', '\r\n', '|', '\\', '\\|', ' a '),
      )
      .filter((value) => value !== '');
    const item = fc.record(
      {
        id: word,
        name: fc.record({ vi: word, en: word }, { requiredKeys: ['vi'] }),
        tags: fc.array(word),
        ends: fc.tuple(word, word),
        level: fc.option(fc.integer()),
        open: fc.boolean(),
        steps: fc.array(fc.record({ date: word, what: fc.record({ vi: word }) })),
        either: word,
      },
      { requiredKeys: ['id', 'name', 'tags', 'level', 'open', 'steps', 'either'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
        const csv = [...csvPieces({ columns, items })].join('');
        const { data, errors } = Papa.parse<Record<string, string>>(csv, {
          header: true,
          newline: '\r\n',
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(data.map((row) => itemOf(row, columns))).toEqual(items);
      }),
    );
  });
});

describe('a cell that a spreadsheet would evaluate', () => {
  test.each(['=HYPERLINK("x")', '+84 28', '-1', '@SUM(A1)', '\tx', '\rx', "'quoted"])(
    '%j gets an apostrophe',
    (cell) => {
      expect(neutralised(cell)).toBe(`'${cell}`);
      expect(restored(neutralised(cell))).toBe(cell);
    },
  );

  const BEFORE = {
    'line feed': '\n',
    'carriage return and line feed': '\r\n',
    blank: ' ',
    'hard blank': '\u00a0',
    'ideographic blank': '\u3000',
    'byte-order mark': '\ufeff',
    'zero-width blank': '\u200b',
    'word joiner': '\u2060',
    'right-to-left mark': '\u200f',
    'soft hyphen': '\u00ad',
    NUL: '\0',
    'line separator': '\u2028',
    'several of them': ' \n\ufeff\u200b ',
    nothing: '',
  };
  const MARKS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
  test.each(Object.entries(BEFORE))(
    'after %s, every formula character is escaped by an apostrophe',
    (_name, before) => {
      for (const mark of MARKS) {
        const cell = `${before}${mark}cmd|' /C calc'!A0`;
        expect(neutralised(cell)).toBe(`'${cell}`);
        expect(restored(neutralised(cell))).toBe(cell);
        const { data } = Papa.parse<string[]>(csvLine([cell, 'x']), { newline: '\r\n' });
        expect(data[0]).toEqual([`'${cell}`, 'x']);
      }
    },
  );

  test.each(['Sở Nội vụ', '1-2', 'a=b', '', ' ', ' Sở', '\u200bx', '– x', '−5 °C'])('%j is unchanged', (cell) => {
    expect(neutralised(cell)).toBe(cell);
    expect(restored(cell)).toBe(cell);
  });

  test('numbers stay numbers', () => {
    expect(csvLine([-5, '-5', true, undefined, 'a "b", c'])).toBe(`-5,'-5,true,,"a ""b"", c"\r\n`);
  });
});

test('a record must not hide a field that every item has', () => {
  expect(() => withHead({ page: {} }, { properties: { page: {} } }, 'books')).toThrowErrorMatchingInlineSnapshot(
    `[Error: books: “page” is a field that every published item has; call the record's own otherwise]`,
  );
});
