import { describe, expect, test } from 'vitest';
import { compress } from '../../../src/server/compression/codings.ts';
import { findEntries, typedWords } from '../../../src/search/suggest/find-entries.ts';
import { letterOf, type FirstList, type SuggestList } from '../../../src/search/suggest/lists.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { filesOf } from '../real-search.ts';

/** Bytes of a list as it travels, of all 2,094 services. */
const MOST = 15_000;

async function listsOf(locale: Locale) {
  const all = await filesOf(locale);
  const files = new Map([...all].filter(([name]) => name.startsWith('suggest')));
  const read = (name: string): SuggestList => JSON.parse(new TextDecoder().decode(files.get(name))) as SuggestList;
  const [first = ''] = files.keys();
  return { files, read, first: read(first) as FirstList };
}

/** The names that a field suggests, from the lists it would have loaded. */
async function suggested(locale: Locale, text: string): Promise<string[]> {
  const { read, first } = await listsOf(locale);
  const words = typedWords(text);
  const word = words.find(({ key }) => !first.common.includes(key)) ?? words[0];
  const name = word && first.lists[letterOf(word.key)];
  const more = name === undefined ? [] : read(name).entries;
  return findEntries(text, [...first.entries, ...more], 6).map(({ entry: [label] }) => label);
}

describe.each(['vi', 'en'] as const)('the lists in %s', (locale) => {
  test('are small, and name one another', async () => {
    const { files, first } = await listsOf(locale);
    // Smaller ones travel in fewer bytes.
    const largest = [...files].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 6);
    for (const [name, bytes] of largest) expect(compress(bytes, 'br', 'most').length, name).toBeLessThanOrEqual(MOST);
    expect(Object.values(first.lists).filter((name) => !files.has(name))).toEqual([]);
    expect(Object.keys(first.lists).join('')).toMatch(/^[\p{L}\d]+$/u);
  });
});

test.each([
  ['vi', 'khai s', 'Đăng ký khai sinh'],
  ['vi', 'cho em hỏi khai sinh', 'Đăng ký khai sinh'],
  ['vi', 'dk ket hon', 'Đăng ký kết hôn'],
  ['vi', 'đăng ký tạm trú', 'Đăng ký tạm trú'],
  ['vi', 'phường bến ngh', 'Phường Bến Nghé, Quận 1'],
  ['vi', 'sở nội v', 'Sở Nội vụ'],
  ['vi', '659', 'Công văn 659/UBND-KSTT'],
  ['en', 'register a bir', 'Registering a birth'],
  ['en', 'driving lic', 'Driving licence'],
] as const)('in %s “%s” suggests “%s”', async (locale, text, label) => {
  expect(await suggested(locale, text)).toContain(label);
});

test('any text is typed without harm', async () => {
  for (const text of ['', ' ', '\ud83d', '‮<b>', '(a+)+$', 'x'.repeat(10_000), '-"–']) {
    expect(Array.isArray(await suggested('vi', text)), text.slice(0, 20)).toBe(true);
  }
});
