import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainData } from '../../src/reader/files/plain-yaml.ts';
import { readYaml } from '../../src/reader/files/read-yaml.ts';
import { edits, holds } from '../fuzz/runs.ts';
import { yamlSign } from '../fuzz/yaml-signs.ts';

const FOLDER = 'tests/fixtures/second-portal';
const DATES: ReadonlySet<string> = new Set(['date', 'since', 'sessions.*.starts', 'days.*']);
const texts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

/** What the strict reader says of a text; a comment of this form makes the quick one leave it. */
const strictly = (text: string) => readYaml('f.yaml', `${text}\n# %\tstrictly`, 1, DATES);

test('most files are plain', () => {
  expect(texts.filter((text) => plainData(text, DATES) !== undefined).length / texts.length).toBeGreaterThan(0.8);
});

test.each([
  ['an unquoted date', 'date: 2021-02-31'],
  ['one in a list', 'days: [2021-02-31]'],
  ['one in a map in one line', 'sessions: [{ starts: 2021-02 }]'],
  ['an anchor', 'a: &x "y"'],
  ['an alias', 'a: *x'],
  ['a tag', 'a: !!str 1'],
  ['a second document', 'a: "b"\n---\nc: "d"'],
  ['a tab', 'a:\t"b"'],
  ['an escaped character', 'a: "\\u202e"'],
  ['a key twice', 'a: "b"\na: "c"'],
  ['a quotation that goes on', 'a: "b\nc"'],
  ['a comment without a space', 'a: "b"# c'],
  ['an underscore in a number', 'a: 1_000'],
  ['a list', '- "a"'],
])('%s is left to the strict reader', (_, text) => {
  expect(plainData(text, DATES)).toBeUndefined();
});

test('what is read quickly, the strict reader reads alike and finds sound', () => {
  let quick = 0;
  holds(
    fc.property(fc.constantFrom(...texts), edits(yamlSign), (text, edit) => {
      const edited = edit(text);
      const data = plainData(edited, DATES);
      if (data === undefined) return;
      quick += 1;
      const { data: strict, problems } = strictly(edited);
      expect(problems).toEqual([]);
      expect(data).toEqual(strict);
    }),
  );
  expect(quick).toBeGreaterThan(100);
});
