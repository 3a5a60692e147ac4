import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { pinTimes } from '../../../src/publish/data/sheets/pinned.ts';
import { keptIn } from '../../../src/publish/data/sheets/kept-books.ts';
import { workbook } from '../../../src/publish/data/sheets/workbook.ts';
import { fieldsOf } from '../../../src/publish/data/shape/fields.ts';
import { columnsOf } from '../../../src/publish/data/shape/flatten.ts';

const columns = columnsOf(fieldsOf({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }));
const table = (name: string, id: string) => ({ name, fields: [], columns, items: [{ id }], foreignKeys: [] });

test('archives made at different times are the same', () => {
  const made = (year: number): Uint8Array =>
    zipSync({ a: new Uint8Array([1]), b: [new Uint8Array([2]), { mtime: `${year}-05-05` }] });
  expect(made(2001)).not.toEqual(made(2002));
  expect(pinTimes(made(2001)).slice(-22)).toEqual(pinTimes(made(2002)).slice(-22));
  const same = (year: number): Uint8Array => pinTimes(zipSync({ a: new Uint8Array([1]) }, { mtime: `${year}-05-05` }));
  expect(same(2001)).toEqual(same(2002));
});

test('what is no archive is refused', () => {
  expect(() => pinTimes(new Uint8Array(40))).toThrowErrorMatchingInlineSnapshot(
    `[Error: no ZIP archive, or one with a comment]`,
  );
});

test('what a sheet does not hold is refused', async () => {
  await expect(workbook(table('books', 'x'.repeat(32_768)))).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: books: “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” has 32768 characters; a cell holds 32767: leave its field out of the table]`,
  );
  await expect(
    workbook(table('books', 'x'), [table(`books-${'y'.repeat(32)}`, 'x')]),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: books-yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy: “yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy” is too long for the name of a sheet; at most 31 characters]`,
  );
});

test('the same table gives the same workbook', async () => {
  expect(await workbook(table('books', '1.001570'))).toEqual(await workbook(table('books', '1.001570')));
});

test('a kept workbook has the bytes of one made anew, and is only taken for the same cells', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'books-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const keep = keptIn(folder);
  const anew = await workbook(table('books', '1.001570'));
  expect(await workbook(table('books', '1.001570'), [], keep)).toEqual(anew);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(new Uint8Array(await workbook(table('books', '1.001570'), [], keep))).toEqual(new Uint8Array(anew));
  expect(readdirSync(folder)).toHaveLength(1);
  const other = await workbook(table('books', '1.00157'), [], keep);
  expect(other).not.toEqual(anew);
  expect(readdirSync(folder)).toHaveLength(2);
  let made = 0;
  const make = (): Promise<Uint8Array> => {
    made += 1;
    return Promise.resolve(new Uint8Array([1]));
  };
  for (const input of ['a', 'a', 1, '1']) await keep(input, make);
  expect(made).toBe(3);
});
