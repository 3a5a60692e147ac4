import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readEntries } from '../../src/reader/files/read-entries.ts';
import { formatReport } from '../../src/reader/messages/report.ts';
import { readAddress } from '../../src/server/address.ts';
import { badLinesText, readRows } from '../../src/tools/procedures/read-rows.ts';
import { row } from '../unit/import/rows.ts';

/** What random tries found, each kept as it was found. */
describe('a message stays in its line', () => {
  test('though it quotes a key with a tab or an end of line', () => {
    const text = 'name: { vi: "Cây", en: "Trees" }\n"a\\nagencies/uy-ban.yaml:1:1  \\tb": 1\n';
    const { problems } = readEntries([{ path: 'fields/cay.yaml', text }]);
    expect(formatReport(problems, 1, 'en', 'content')).toMatchInlineSnapshot(`
      "content/fields/cay.yaml:2:1  there is no field called “a agencies/uy-ban.yaml:1:1   b”  →  fix the spelling, or remove it; the fields are described in src/schema/

      1 problem in 1 file (1 read)."
    `);
  });

  test('though it quotes the end of a row with a control character, or a key with an end of line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'found-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const file = join(folder, 'rows.jsonl');
    const rows = ['{"code": "1.000001\u009f', JSON.stringify({ ...row('1.000002'), 'x\ny\tz': 1 })];
    writeFileSync(file, rows.map((line) => `${line}\n`).join(''));
    expect(badLinesText('rows.jsonl', readRows(file).bad, 'en')).toMatchInlineSnapshot(`
      "rows.jsonl:1  the line is no whole JSON; it ends with “{"code": "1.000001<U+009F>”  →  copy it again: one whole {…} a line
      rows.jsonl:2  1.000002  there is no field called “x y z”  →  fix the spelling, or remove it; the fields are described in src/schema/"
    `);
  });
});

test('an address with half a character leads nowhere, so none has to be made of it', () => {
  expect(readAddress('/\ud83d')).toBeUndefined();
});
