import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { DATASET_NAMES } from '../../../src/publish/data/shape/names.ts';
import { filesOf } from '../built-site.ts';
import { jsonOf, rowsOf } from './reading.ts';

const folder = join(inject('dist'), 'data/v1');

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
const rootOf = (xml: string): XmlElement => {
  const { root } = parseXml(xml);
  if (root === null) throw new Error('no root element');
  return root;
};

/** A cell: the type its XML states, and its text. */
interface Cell {
  readonly type: string | undefined;
  readonly text: string;
}

/** The sheets of a workbook by name: rows of cells by the letters of their column. */
function sheetsOf(name: string): Map<string, Map<string, Cell>[]> {
  const files = unzipSync(readFileSync(join(folder, `${name}.xlsx`)));
  const xmlOf = (path: string): XmlElement => rootOf(strFromU8(files[path] ?? new Uint8Array()));
  const texts = childrenOf(xmlOf('xl/sharedStrings.xml'), 'si').map((one) => one.text);
  const sheets = childrenOf(xmlOf('xl/workbook.xml'), 'sheets').flatMap((one) => childrenOf(one, 'sheet'));
  return new Map(
    sheets.map(({ attributes }, index) => [
      attributes.name ?? '',
      childrenOf(xmlOf(`xl/worksheets/sheet${index + 1}.xml`), 'sheetData')
        .flatMap((one) => childrenOf(one, 'row'))
        .map(
          (row) =>
            new Map(
              childrenOf(row, 'c').map((cell): [string, Cell] => {
                const type = cell.attributes.t;
                const text = type === 's' ? (texts[Number(cell.text)] ?? '') : cell.text;
                return [(cell.attributes.r ?? '').replace(/\d+$/u, ''), { type, text }];
              }),
            ),
        ),
    ]),
  );
}

test('every table of the open data is in a workbook', () => {
  const tables = filesOf(folder)
    .filter((file) => file.endsWith('.csv') && !file.endsWith('.bom.csv'))
    .map((file) => file.slice(0, -'.csv'.length));
  const books = filesOf(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => file.slice(0, -'.xlsx'.length));
  const sheets = books.flatMap((book) =>
    [...sheetsOf(book).keys()].map((sheet, index) =>
      index === 0 ? book : sheet.startsWith(`${book}-`) ? sheet : `${book}-${sheet}`,
    ),
  );
  expect(sheets.toSorted()).toEqual(tables.toSorted());
});

test('codes are text, so that no digit is lost', () => {
  const [header, ...rows] = sheetsOf('services').get('services') ?? [];
  const column = [...(header ?? [])].find(([, { text }]) => text === 'id')?.[0] ?? '';
  const ids = rows.map((row) => row.get(column));
  expect(ids.map((cell) => cell?.text)).toEqual(jsonOf('services').items.map(({ id }) => id));
  expect(new Set(ids.map((cell) => cell?.type))).toEqual(new Set(['s']));
  // A number would be shown without the zero at its end.
  expect(ids.some((cell) => cell !== undefined && String(Number(cell.text)) !== cell.text)).toBe(true);
});

test.each(['tasks', 'communes', 'agencies-today'] as const)('the sheet of %s is the same table as its CSV', (name) => {
  const [header, ...rows] = sheetsOf(name).get(name) ?? [];
  const { data } = rowsOf(name);
  const letters = [...(header ?? [])];
  expect(rows).toHaveLength(data.length);
  data.forEach((row, index) => {
    for (const [letter, { text: field }] of letters) {
      const cell = rows[index]?.get(letter);
      const text = cell?.type === 'b' ? String(cell.text === '1') : (cell?.text ?? '');
      // What begins like a formula has an apostrophe in CSV alone: here it is text by its type.
      expect([text, `'${text}`], `${name} ${index} ${field}`).toContain(row[field]);
      if (cell && Number.isNaN(Number(cell.text))) expect(cell.type).toBe('s');
    }
  });
});

test('workbooks bear no time of their making', () => {
  for (const name of ['services', 'terms'] satisfies (typeof DATASET_NAMES)[number][]) {
    const bytes = readFileSync(join(folder, `${name}.xlsx`));
    const times = new Set<number>();
    for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4))
      times.add(bytes.readUInt32LE(at + 10));
    expect([...times]).toEqual([0x0021_0000]);
  }
});
