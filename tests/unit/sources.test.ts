import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/entries/entry.ts';
import { shelvesOf } from '../../src/domain/links/shelves.ts';
import { publisherOf } from '../../src/i18n/names/source-name.ts';
import { languageOfAddress } from '../../src/schema/site/source-checks.ts';

const source = (id: string, fields: Partial<Source>): Source => ({
  id,
  kind: 'press',
  language: 'vi',
  read: '1999',
  ...fields,
});
const shelves = (...sources: Source[]) =>
  shelvesOf(sources, publisherOf).map(({ kind, size, publishers, others }) => ({
    kind,
    size,
    publishers: publishers.map(({ name, sources: list }) => [name, ...list.map(({ id }) => id)].join(' ')),
    others: others.map(({ id }) => id),
  }));

test('sources stand by kind, a publisher of many in a group of its own, newest first', () => {
  const dated = ['1999', '1999-03', '2000-01-02'].map((date, at) => source(`b-${at}`, { publisher: 'Báo B', date }));
  expect(
    shelves(
      source('z', { publisher: 'Báo Z' }),
      ...dated,
      source('b-undated', { publisher: 'Báo B' }),
      source('host', { url: 'https://www.a.example/1' }),
      source('text', { kind: 'law', citation: 'Công báo số 1' }),
    ),
  ).toEqual([
    { kind: 'law', size: 1, publishers: [], others: ['text'] },
    { kind: 'press', size: 6, publishers: ['Báo B b-2 b-1 b-0 b-undated'], others: ['host', 'z'] },
  ]);
});

test.each([
  ['https://en.a.example/1', 'en'],
  ['https://a.example/en/1', 'en'],
  ['https://a.example/d6/vi-VN/1', 'vi'],
  // Words that only contain a code, and addresses that name two languages, say nothing for sure.
  ['https://viet.example/tin/envi.html', undefined],
  ['https://en.a.example/vi/1', undefined],
  ['https://a.example/1?lang=en', undefined],
])('the language of %s', (url, language) => {
  expect(languageOfAddress(url)).toBe(language);
});
