import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../../src/schema/collections.ts';
import { parseRef } from '../../../src/schema/fields/parse-ref.ts';
import { LANGUAGES } from '../../../src/schema/fields/languages.ts';
import queries from '../queries.json' with { type: 'json' };
import { partOf, questionsOf, type Part } from './list.ts';

const PARTS: readonly Part[] = ['tune', 'report'];
const questions = PARTS.flatMap((part) => questionsOf(part));

const KINDS = [
  'abbreviation',
  'business',
  'english',
  'fee-time-where',
  'journalist',
  'long',
  'no-marks',
  'none',
  'papers',
  'plain',
  'southern',
  'spoken',
  'teencode',
  'today',
  'two-topics',
  'typo',
  'with-name',
  'with-place',
];

/** What has no file of its own in content: pages whose names are words of the interface, portals, levels. */
const WITHOUT_FILE = /^(?:page:(?:dialogues|corrections|levels|after)|card:[a-z0-9-]+)$/u;

/** Files that the entry of a reference may have: pages have one per language. */
const filesOf = (folder: string, id: string): readonly string[] =>
  ['.yaml', '.md', '.vi.md'].map((ending) => `content/${folder}/${id}${ending}`);

/** Whether the entry of a reference stands in content, and its part, if it names one, in the entry. */
function stands(reference: string): boolean {
  const ref = parseRef(reference);
  if (ref === undefined) return false;
  const kind = ref.kind === 'task' ? 'directive' : ref.kind;
  // An article, clause or point stands in the text of its document.
  if (kind === 'document' && ref.part !== undefined) return existsSync(`content/laws/${ref.id}.txt`);
  const collection = Object.values(COLLECTIONS).find((each) => each.kind === kind);
  const file = collection && filesOf(collection.folder, ref.id).find((each) => existsSync(each));
  if (file === undefined || (ref.kind === 'task') !== (ref.part !== undefined)) return false;
  return ref.part === undefined || readFileSync(file, 'utf8').includes(`- id: ${ref.part}\n`);
}

/** Letters only, as two questions that differ in marks, case or punctuation ask the same. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('there are at least 400 questions', () => {
  expect(questions.length).toBeGreaterThanOrEqual(400);
});

test.each(questions)('“$q” is well formed', (question) => {
  const { q, locale, kind, within, expect: wanted, missing, situation, doubt } = question;
  expect(q).toBe(q.normalize('NFC').trim());
  expect(q).not.toBe('');
  expect(Object.keys(LANGUAGES)).toContain(locale);
  expect(KINDS).toContain(kind);
  expect([1, 5]).toContain(within);
  expect(situation).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  expect(new Set(wanted).size).toBe(wanted.length);
  expect(wanted.length === 0, 'no entry: of kind none, or missing').toBe(kind === 'none' || missing === true);
  expect(kind === 'none' && missing === true, 'not both of kind none and missing').toBe(false);
  expect(doubt).not.toBe('');
});

test('every reference stands in content', () => {
  const references = new Set(questions.flatMap((question) => question.expect));
  expect([...references].filter((reference) => !WITHOUT_FILE.test(reference) && !stands(reference))).toEqual([]);
});

test.each(PARTS)('the part %s has every kind, and its own situations only', (part) => {
  const own = questionsOf(part);
  expect([...new Set(own.map(({ kind }) => kind))].sort()).toEqual(KINDS);
  expect(own.filter((question) => question.part !== part || partOf(question.situation) !== part)).toEqual([]);
});

test('no question is asked twice, nor in the list that search was tuned to before', () => {
  const seen = new Set(queries.map(({ q }) => bare(q)));
  const again = questions.filter(({ q }) => {
    const known = seen.has(bare(q));
    seen.add(bare(q));
    return known;
  });
  expect(again.map(({ q }) => q)).toEqual([]);
});
