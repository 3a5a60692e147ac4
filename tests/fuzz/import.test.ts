import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { characterFaults } from '../../src/domain/text/characters.ts';
import { readYaml } from '../../src/reader/files/read-yaml.ts';
import { procedureSchema } from '../../src/schema/services/procedure.ts';
import { digestOf, procedureOf, rowOf, type Reading } from '../../src/tools/procedures/canonical.ts';
import { cleaned } from '../../src/tools/procedures/clean.ts';
import { withProcedure } from '../../src/tools/procedures/procedure-block.ts';
import { badLinesText, readRows } from '../../src/tools/procedures/read-rows.ts';
import { procedureRow, type ProcedureRow } from '../../src/tools/procedures/row.ts';
import { linesOf, row } from '../unit/import/rows.ts';
import { anyText, edits, holds, SLOW } from './runs.ts';

const READING: Reading = { read: '1999-11-01', sources: ['bao-vi-du'], confidence: 'high' };
const said = anyText.map((text) => cleaned(text).value as string);
const word = said.filter((text) => text.trim() !== '');
const maybe = fc.option(word);
const whole = fc.nat({ max: 9 });

const over = fc.record({
  name: word,
  decision: maybe,
  competent: maybe,
  reception: maybe,
  steps: fc.array(word, { maxLength: 4 }),
  conditions: fc.array(word, { maxLength: 3 }),
  legal_basis: fc.array(word, { maxLength: 3 }),
  results: fc.array(fc.record({ name: word, code: maybe }), { maxLength: 2 }),
  papers: fc.array(
    fc.record({
      group: maybe,
      items: fc.array(fc.record({ text: word, originals: whole, copies: whole }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});
const sound = over.map((fields): ProcedureRow => procedureRow.parse(row('1.000001', fields)));

test(
  'a row comes back from the procedure it was written to, and from its file',
  () => {
    const HEADS = ['', '# Của chúng tôi\nname: {en:   "Plant"}\n', 'asks: ["cây"] # lời thường\n\n'];
    const TAILS = ['', 'note:\n  vi: "Một lưu ý"\n', '\n# Cuối\nnote: { vi: "x" }\n'];
    holds(
      fc.property(sound, fc.constantFrom(...HEADS), fc.constantFrom(...TAILS), (one, head, tail) => {
        const procedure = procedureOf(one, READING);
        expect(rowOf('1.000001', procedureSchema.parse(procedure))).toEqual(one);
        const first = withProcedure(head, procedure);
        expect(first.startsWith(head.replace(/\n$/u, ''))).toBe(true);
        const file = first + tail;
        // To import the same again changes no byte, and what is not the importer’s stays.
        expect(withProcedure(file, procedure)).toBe(file);
        const { data, problems } = readYaml('f.yaml', file, 1);
        expect(problems).toEqual([]);
        const again = procedureSchema.parse((data as Record<string, unknown>).procedure);
        expect(again).toEqual(procedureSchema.parse(procedure));
        expect(digestOf(rowOf('1.000001', again))).toBe(procedure.digest);
      }),
    );
  },
  SLOW,
);

test(
  'to clean twice is to clean once, and nothing unseen is left',
  () => {
    holds(
      fc.property(fc.jsonValue({ depthSize: 'small', stringUnit: 'binary' }), anyText, (value, text) => {
        const { value: once } = cleaned({ value, text });
        expect(cleaned(once)).toEqual({ value: once, removed: 0 });
        const inside = (once as { text: string }).text;
        expect(characterFaults(inside)).toEqual([]);
        expect(inside.normalize('NFC')).toBe(inside);
      }),
    );
  },
  SLOW,
);

const folder = mkdtempSync(join(tmpdir(), 'fuzz-rows-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test(
  'of a spoiled file every line is read or told, none is both, and no row is unsound',
  () => {
    const file = join(folder, 'rows.jsonl');
    const text = linesOf(['1.000001', '1.000002', '2.000003'].map((code) => row(code)));
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\n',
        '\\',
        '\\u0000',
        '\\ud83d',
        'null',
        'true',
        '1e999',
        '-1',
        '__proto__',
        '\r',
        '\ufeff',
        '{}\n',
        '[]\n',
        '1\n',
      ),
      anyText,
    );
    holds(
      fc.property(edits(piece, 4), (edit) => {
        const edited = edit(text);
        writeFileSync(file, edited);
        const { rows: read, bad, repeated } = readRows(file);
        const told = [...read.map(({ line }) => line), ...bad.map(({ line }) => line), ...repeated];
        expect(new Set(read.map(({ line }) => line)).size).toBe(read.length);
        const filled = Buffer.from(edited)
          .toString()
          .split('\n')
          .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
        expect([...new Set(told)].sort((a, b) => a - b)).toEqual(filled);
        for (const { row: one } of read) {
          expect(procedureRow.safeParse(one).success).toBe(true);
        }
        for (const locale of ['vi', 'en'] as const) {
          const said = badLinesText('f.jsonl', bad, locale);
          expect(said).not.toMatch(/(?!\n)\p{Cc}/u);
          const wanted = bad.reduce((sum, { problems }) => sum + problems.length, 0);
          expect(said === '' ? 0 : said.split('\n').length).toBe(wanted);
        }
      }),
    );
  },
  SLOW,
);
