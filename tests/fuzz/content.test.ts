import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecords } from '../../src/domain/rules/check.ts';
import { readEntries } from '../../src/reader/files/read-entries.ts';
import { readYaml } from '../../src/reader/files/read-yaml.ts';
import { MESSAGE_LOCALES } from '../../src/reader/messages/messages.ts';
import { formatReport } from '../../src/reader/messages/report.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import type { CollectionName } from '../../src/schema/fields/collection-names.ts';
import { entryYaml } from '../../src/tools/form/to-yaml.ts';
import { SECOND_PORTAL } from '../content/scratch-portal.ts';
import { anyText, edits, holds, SLOW } from './runs.ts';
import { yamlSign } from './yaml-signs.ts';

const EVERY_KIND = 'tests/security/portal/every-kind';
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|md|txt)$/u.test(path))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
const own = filesIn(EVERY_KIND);
const files = [...filesIn(SECOND_PORTAL).filter(({ path }) => !own.some((one) => one.path === path)), ...own];

/** What editors get wrong, and what files are spoiled with. */
const piece = fc.oneof(
  yamlSign,
  fc.constantFrom(
    '__proto__: 1',
    'constructor: x',
    '1999-02-31',
    '"1999"',
    'none',
    'phong-cay-xanh',
    '\\u202e',
    '\ud83d',
  ),
  anyText,
);

test(
  'of spoiled content every problem has a place in its file, a message in both languages, and an end',
  () => {
    holds(
      fc.property(fc.nat({ max: files.length - 1 }), edits(piece, 3), (index, edit) => {
        const { path, text } = files[index] ?? { path: '', text: '' };
        const edited = edit(text);
        const all = files.with(index, { path, text: edited });
        const { problems, records } = readEntries(all);
        const lines = edited.split('\n').length;
        const lost = problems.filter(
          ({ file, line, column }) => file !== path || line < 1 || line > lines + 1 || column < 1,
        );
        expect(lost).toEqual([]);
        for (const locale of MESSAGE_LOCALES) {
          const report = formatReport(problems, all.length, locale, 'content');
          // A value is quoted as it is, but no control character of it reaches a terminal.
          expect(report).not.toMatch(/(?!\n)\p{Cc}/u);
          // Each problem has a line of its own, which nothing it quotes can break.
          expect(report.match(/^content\//gmu)?.length ?? 0).toBe(problems.length);
          expect(report.trim().split(/\n+/u).length).toBe(problems.length + 1);
        }
        // Rules between entries get what is left of spoiled content, and may find what they like.
        if (index % 8 === 0) checkRecords(records, '2000-01-15');
      }),
    );
  },
  SLOW,
);

/** What `npm run new` writes. */
const WRITTEN: readonly CollectionName[] = ['agencies', 'services', 'documents', 'dialogues', 'directives'];

test(
  'an entry comes back from the file it is written to',
  () => {
    const written = files.flatMap(({ path, text }) => {
      const name = path.split('/')[0] as CollectionName;
      if (!WRITTEN.includes(name)) return [];
      return [{ name, data: readYaml(path, text, 1).data as Record<string, unknown> }];
    });
    const changed = (value: unknown, texts: Iterator<string>): unknown => {
      if (typeof value === 'string') return (texts.next().value as string | undefined) ?? value;
      if (Array.isArray(value)) return value.map((item) => changed(item, texts));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, texts)]));
    };
    holds(
      fc.property(fc.constantFrom(...written), fc.array(anyText, { maxLength: 20 }), ({ name, data }, texts) => {
        const entry = changed(data, texts[Symbol.iterator]()) as Record<string, unknown>;
        const yaml = entryYaml(entry, COLLECTIONS[name].schema as never);
        const { data: again, problems } = readYaml('f.yaml', yaml, 1);
        // Characters that no file may hold are refused, by their rules; nothing else is.
        expect(problems.filter(({ rule }) => !/^(?:char-|text-nfc)/u.test(rule))).toEqual([]);
        if (problems.length === 0) expect(again).toEqual(entry);
      }),
    );
  },
  SLOW,
);
