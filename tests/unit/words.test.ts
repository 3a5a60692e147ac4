import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translator, type MessageKey } from '../../src/i18n/language/translate.ts';

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const keys = Object.keys(JSON.parse(readFileSync('content/ui/vi.json', 'utf8')) as object).map((key) =>
  key.replace(/_other$/u, ''),
);
/** Prefixes of keys that code completes, such as `task.role.${role}`. */
const stems = [...source.matchAll(/`([a-zA-Z.]+\.)\$\{[^`]*`/gu)].map(([, stem]) => stem ?? '');

test('every interface text is used', () => {
  const used = (key: string): boolean => source.includes(`'${key}'`) || stems.some((stem) => key.startsWith(stem));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

describe('plurals and figures', () => {
  test.each([
    ['vi', 1, '1 nhiệm vụ'],
    ['vi', 1200, '1.200 nhiệm vụ'],
    ['en', 1, '1 task'],
    ['en', 0, '0 tasks'],
    ['en', 1200, '1,200 tasks'],
  ] as const)('in %s of %i: %s', (locale, count, words) => {
    expect(translator(locale)('programme.tasks', { count })).toBe(words);
  });
});

test('dates inside texts take the official form', () => {
  expect(translator('vi')('agency.founded', { date: '2025-03-01' })).toBe('lập ngày 01 tháng 3 năm 2025');
  expect(translator('en')('agency.founded', { date: '2025' })).toBe('founded 2025');
});

test('a missing key throws', () => {
  expect(() => translator('en')('no.such.word' as MessageKey)).toThrowErrorMatchingInlineSnapshot(
    `[Error: no interface word “no.such.word” in en]`,
  );
});
