import { expect, test } from 'vitest';
import type { EntryChange } from '../../src/domain/revisions/entry-change.ts';
import { changeName, valueLanguage } from '../../src/i18n/words/revisions.ts';

/** A source that was added, labelled by its title. */
const source = (title: string): EntryChange => ({
  kind: 'added',
  collection: 'sources',
  id: 'bao-vi-du',
  ref: 'source:bao-vi-du',
  label: { vi: title },
  fields: [],
  unreadable: [],
});

test('a changed source is labelled in its own language', () => {
  const english = source('The town plants two rows of trees in every street');
  expect(changeName(english, 'vi')).toEqual({ text: english.label?.vi, lang: 'en' });
  expect(changeName(english, 'en')).toEqual({ text: english.label?.vi });
  const vietnamese = source('Thị xã trồng hai hàng cây trên mỗi phố');
  expect(changeName(vietnamese, 'vi')).toEqual({ text: vietnamese.label?.vi });
  expect(changeName(vietnamese, 'en')).toEqual({ text: vietnamese.label?.vi, lang: 'vi' });
  expect(changeName(source('PCI 2021'), 'vi')).toEqual({ text: 'PCI 2021' });
});

test('the values of its fields are in that language too; lists of ids are in none', () => {
  const citation = { path: ['citation'], kind: 'changed' } as never;
  const words = 'Handbook of trees, article 95268 (address incomplete)';
  expect(valueLanguage(source('x'), citation, words, 'vi')).toBe('en');
  expect(valueLanguage(source('x'), citation, words, 'en')).toBeUndefined();
  const other = { ...source('x'), collection: 'documents' } as EntryChange;
  expect(valueLanguage(other, citation, 'one, two, three, four, five, six', 'vi')).toBeUndefined();
});
