import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { suggestLists } from '../../../src/search/suggest/build-lists.ts';
import type { FirstList, SuggestList } from '../../../src/search/suggest/lists.ts';

const record = (ref: string, title: string, rest: Partial<SearchRecord> = {}, asks: readonly string[] = []) => ({
  ref,
  names: [{ text: title, via: 'name' as const }, ...asks.map((text) => ({ text, via: 'ask' as const }))],
  ...rest,
});

async function listsOf(records: readonly SearchRecord[]) {
  const files = await suggestLists(records, {
    addressOf: (ref) => (ref === 'service:nowhere' ? undefined : `/${ref}/`),
    kindWord: (kind) => (kind === 'term' ? undefined : `kind ${kind}`),
  });
  const all = [...files].map(
    ([name, bytes]) => [name, JSON.parse(new TextDecoder().decode(bytes)) as unknown] as const,
  );
  const first = all[0]?.[1] as FirstList;
  const under = (letter: string): string[] | undefined =>
    (new Map(all).get(first.lists[letter] ?? '') as SuggestList | undefined)?.entries.map(([label]) => label);
  return { first, under, names: all.map(([name]) => name) };
}

/** Entries enough that a word of one of them is not common. */
const others = Array.from({ length: 30 }, (_, at) =>
  record(`agency:a${at}`, `${String.fromCodePoint(97 + (at % 20))}${at} cục`, { relevance: 1 }),
);

test('entries are suggested that have an address and a kind with a word', async () => {
  const { first } = await listsOf([
    record('service:birth', 'Khai sinh'),
    record('service:nowhere', 'Khai tử'),
    record('term:t', 'hộ khẩu'),
    record('agency:so', 'Sở Nội vụ'),
  ]);
  expect(first.entries.map(([label]) => label)).toEqual(['Khai sinh', 'Sở Nội vụ']);
  expect(first.kinds).toEqual(['kind service', 'kind agency']);
  expect(first.entries.map(([, address, kind]) => [address, kind])).toEqual([
    ['/service:birth/', 0],
    ['/agency:so/', 1],
  ]);
});

test('the first list has what most people need; a letter has all, the most needed first', async () => {
  const { first, under } = await listsOf([
    ...others,
    record('service:rare', 'Khoan giếng', { relevance: 1 }),
    record('service:often', 'Khai sinh', { relevance: 3 }),
    record('service:some', 'Khuyến mại', { relevance: 2 }),
  ]);
  expect(first.entries.map(([label]) => label)).toEqual(['Khai sinh']);
  expect(under('k')?.filter((label) => !/\d/u.test(label))).toEqual(['Khai sinh', 'Khuyến mại', 'Khoan giếng']);
});

test('a word that many entries have makes no list, unless a name begins with it', async () => {
  const { first, under } = await listsOf([...others, record('service:birth', 'Giấy khai sinh cục')]);
  expect(first.common).toEqual(['cuc']);
  expect(under('k')).toContain('Giấy khai sinh cục');
  expect(under('g')).toContain('Giấy khai sinh cục');
  expect(under('c') ?? []).not.toContain('Giấy khai sinh cục');
});

test('what people type stands under its letters only, and only in the language of the title', async () => {
  const asked = record('service:home', 'Đăng ký thường trú', {}, ['nhập hộ khẩu']);
  const { under, first } = await listsOf([
    ...others,
    { ...asked, names: [...asked.names, { text: 'household register', via: 'ask' as const, lang: 'en' }] },
  ]);
  expect(under('n')).toContain('Đăng ký thường trú');
  expect(under('r') ?? []).not.toContain('Đăng ký thường trú');
  expect(first.entries.find(([label]) => label === 'Đăng ký thường trú')?.slice(3)).toEqual(['nhập hộ khẩu']);
});

test('a list stays short, and names of files change with what they hold', async () => {
  const long = Array.from({ length: 400 }, (_, at) => record(`service:s${at}`, `Zinc ${'kẽm '.repeat(40)}${at}`));
  const { first, names } = await listsOf(long);
  expect(JSON.stringify(first.entries).length).toBeLessThan(45_000);
  expect(first.entries.length).toBeGreaterThan(100);
  expect(names).toEqual((await listsOf(long)).names);
  expect(names).not.toEqual((await listsOf(long.slice(1))).names);
});
