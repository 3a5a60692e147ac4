import { describe, expect, test } from 'vitest';
import { collectIndex } from '../../src/domain/az/collect.ts';
import type { IndexEntry } from '../../src/domain/az/entry.ts';
import { byLetter, letterId, NUMBERS } from '../../src/domain/az/letters.ts';
import { partsOf } from '../../src/domain/az/parts.ts';
import { properName } from '../../src/domain/az/proper-name.ts';
import { sectionsOf } from '../../src/domain/az/sections.ts';
import type { SearchName, SearchRecord } from '../../src/search/records/record.ts';

const named = (text: string, via: SearchName['via'] = 'name', lang?: 'vi' | 'en'): SearchName => ({ text, via, lang });
const record = (ref: string, names: SearchName[], more: Partial<SearchRecord> = {}): SearchRecord => ({
  ref,
  names,
  ...more,
});
const term = (id: string, forms: string[], means: string[]): SearchRecord =>
  record(
    `term:${id}`,
    forms.map((form) => named(form)),
    { means, note: { text: means.join('; ') } },
  );

/** Index lines as displayed: `SNV > agency:so-noi-vu`, `Sở Nội vụ = agency:so-noi-vu`. */
const lines = (entries: readonly IndexEntry[]): string[] =>
  entries.map((entry) =>
    'see' in entry
      ? `${entry.name.text} > ${entry.see.map(({ ref, text }) => ref ?? text).join(', ')}`
      : `${entry.name.text} = ${[entry.ref, ...entry.now.map(({ ref, text }) => ref ?? text)].join(', ')}`,
  );

const homeAffairs = record('agency:so-noi-vu', [
  named('Sở Nội vụ'),
  named('Department of Home Affairs', 'language', 'en'),
  named('SNV', 'abbreviation'),
]);
const labour = record('agency:so-lao-dong', [named('Sở Lao động'), named('Sở Nội vụ', 'later')], {
  note: { text: 'Sở Nội vụ' },
});
const tax = record(
  'agency:cuc-thue',
  [named('Cục Thuế'), named('Chi cục Thuế khu vực II', 'former'), named('Thuế Thành phố', 'former')],
  { note: { text: 'Thuế Thành phố' } },
);
const birth = record('service:1.001193', [named('Đăng ký khai sinh'), named('1.001193', 'symbol')]);

describe('links of names to entries', () => {
  test('abbreviations and symbols lead to their entries, from wherever they are known', () => {
    const index = lines(collectIndex([homeAffairs, birth, term('snv', ['SNV', 'snv'], ['Sở Nội vụ'])], 'vi'));
    expect(index).toEqual([
      'Sở Nội vụ = agency:so-noi-vu',
      'Đăng ký khai sinh = service:1.001193',
      'SNV > agency:so-noi-vu',
      '1.001193 > service:1.001193',
    ]);
  });

  test('a former agency names its successor, and is not listed under the successor’s name', () => {
    expect(lines(collectIndex([homeAffairs, labour], 'vi'))).toEqual([
      'Sở Nội vụ = agency:so-noi-vu',
      'Sở Lao động = agency:so-lao-dong, agency:so-noi-vu',
      'SNV > agency:so-noi-vu',
    ]);
  });

  test('a current name of an agency is not listed as a former one', () => {
    const index = collectIndex([tax], 'vi');
    expect(lines(index)).toEqual([
      'Cục Thuế = agency:cuc-thue, Thuế Thành phố',
      'Chi cục Thuế khu vực II > agency:cuc-thue',
      'Thuế Thành phố > agency:cuc-thue',
    ]);
    expect(index.map((entry) => ('see' in entry ? entry.via : ''))).toEqual(['', 'former', 'later']);
  });

  test('an everyday word leads to its entry, or else to the glossary', () => {
    const words = [
      term('giay-khai-sanh', ['giấy khai sanh'], ['đăng ký khai sinh']),
      term('do', ['sổ đỏ'], ['giấy X']),
    ];
    const index = collectIndex([birth, ...words], 'vi');
    expect(lines(index).slice(1)).toEqual([
      '1.001193 > service:1.001193',
      'giấy khai sanh > service:1.001193',
      'sổ đỏ > term:do',
    ]);
    expect(index.at(-1)).toMatchObject({ see: [{ text: 'giấy X', ref: 'term:do' }] });
  });

  test('a word that means itself is a glossary entry', () => {
    expect(lines(collectIndex([term('deadline', ['deadline', 'due date'], ['Deadline'])], 'vi'))).toEqual([
      'deadline = term:deadline',
      'due date > term:deadline',
    ]);
  });

  test('a document is found by the symbol at the end of its description', () => {
    const letter = record('directive:659', [
      named('Công văn 659/UB'),
      named('659/UB', 'symbol'),
      named('S', 'subject'),
    ]);
    const index = lines(collectIndex([letter, term('659', ['chỉ thị 659'], ['Công văn số 659/UB'])], 'vi'));
    expect(index).toContain('chỉ thị 659 > directive:659');
    expect(index.join()).not.toContain('S >');
  });

  test('a name of several entries is one line', () => {
    const places = [
      record('unit:q', [named('Quận Tân Phú')]),
      record('ward:1', [named('Phường Tân Phú, Quận 7'), named('Phường Tân Phú')]),
    ];
    expect(lines(collectIndex(places, 'vi')).slice(2)).toEqual(['Tân Phú > unit:q, ward:1']);
  });

  test('the index of a translation includes Vietnamese names, marked as such; not vice versa', () => {
    const english = record('agency:so-noi-vu', [
      named('Department of Home Affairs'),
      named('Sở Nội vụ', 'language', 'vi'),
      named('SNV', 'abbreviation'),
    ]);
    expect(collectIndex([english], 'en').map(({ name }) => name)).toEqual([
      { text: 'Department of Home Affairs', via: 'name', lang: undefined },
      { text: 'Sở Nội vụ', lang: 'vi' },
      { text: 'SNV', lang: 'vi' },
    ]);
    expect(lines(collectIndex([homeAffairs], 'vi')).join()).not.toContain('Department');
  });
});

test.each([
  ['Phường Bến Nghé', 'Bến Nghé'],
  ['Thị trấn Tân Túc', 'Tân Túc'],
  ['Quận 1', undefined],
  ['Phường 5', undefined],
  ['Sở Nội vụ', undefined],
])('%s is called %s', (unit, proper) => {
  expect(properName(unit)).toBe(proper);
});

test('letters are in alphabetical order, other characters last, ignoring leading punctuation', () => {
  const names = ['Đài', '659', 'Ấp', '“Dân vận”', '1.001193', 'an'];
  const entries = names.map((text): IndexEntry => ({ name: { text }, ref: `term:${text}`, kind: 'term', now: [] }));
  expect([...byLetter(entries)].map(([letter, own]) => [letter, ...own.map(({ name }) => name.text)])).toEqual([
    [NUMBERS, '1.001193', '659'],
    ['A', 'an'],
    ['Â', 'Ấp'],
    ['D', '“Dân vận”'],
    ['Đ', 'Đài'],
  ]);
  expect([NUMBERS, 'Đ', 'A'].map(letterId)).toEqual(['0', 'dd', 'a']);
});

describe('sections of a long letter', () => {
  const headings = (names: readonly string[]): string[] =>
    sectionsOf(names, (name) => name).map(({ from, to, entries }) => `${from} – ${to} (${entries.length})`);
  const some = (count: number, name: string): string[] =>
    Array.from({ length: count }, (_, index) => `${name} ${String.fromCodePoint(97 + (index % 26))}${index}`).sort();

  test('a short list is one section', () => {
    expect(headings(some(50, 'Cấp'))).toHaveLength(1);
  });

  test('are cut where the distinguishing prefix is shortest', () => {
    const names = [...some(30, 'Cấp'), ...some(30, 'Chuyển'), ...some(30, 'Công')];
    expect(headings(names)).toEqual(['C – Câ (30)', 'Ch – Ch (30)', 'Cô – Công z (30)']);
  });

  test('contain every name in order, with headings that separate them', () => {
    const names = ['1', '2', '9', '10', '11', ...some(200, 'Phường')];
    const sections = sectionsOf(names, (name) => name);
    expect(sections.flatMap(({ entries }) => entries)).toEqual(names);
    expect(Math.max(...sections.map(({ entries }) => entries.length))).toBeLessThanOrEqual(50);
    expect(new Set(sections.map(({ from }) => from)).size).toBe(sections.length);
  });

  test('headings contain whole numbers', () => {
    const wards = Array.from({ length: 90 }, (_, index) => `Phường ${index + 1}`);
    const [first, second] = sectionsOf(wards, (name) => name);
    expect([first?.to, second?.from]).toEqual([first?.entries.at(-1), second?.entries[0]]);
  });

  test('headings do not end in a space, or in a tone within a word', () => {
    expect(headings([...some(30, 'Xã'), ...some(30, 'Xác')])).toEqual(['X – Xã z (30)', 'Xác – Xác z (30)']);
    expect(headings([...some(30, 'Bàn'), ...some(30, 'Bầu')])).toEqual(['B – Ba (30)', 'Bâ – Bầu z (30)']);
  });
});

describe('pages of a letter', () => {
  const title = (text: string): IndexEntry => ({ name: { text }, ref: 'service:1', kind: 'service', now: [] });
  const entries = (count: number, length: number): IndexEntry[] =>
    Array.from({ length: count }, (_, index) => title(`${String(index).padStart(4, '0')} ${'x'.repeat(length)}`));

  test('hold whole sections, every entry once, and no more than one scrolls through', () => {
    const all = entries(700, 100);
    const parts = partsOf(all);
    expect(parts.flatMap(({ sections }) => sections.flatMap((section) => section.entries))).toEqual(all);
    expect(parts.length).toBeGreaterThan(5);
    const sizes = parts.map(({ sections }) => sections.reduce((sum, section) => sum + section.entries.length, 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12_000 / 140);
    expect(parts.map(({ from, sections }) => from === sections[0]?.from)).not.toContain(false);
  });

  test('of longer names hold fewer; few entries are one page, none is none', () => {
    expect(partsOf(entries(200, 20)).length).toBeLessThan(partsOf(entries(200, 200)).length);
    expect(partsOf(entries(3, 20))).toHaveLength(1);
    expect(partsOf([])).toEqual([]);
  });
});
