import { describe, expect, test } from 'vitest';
import { fromColumns, toColumns } from '../../../src/search/names/columns.ts';
import {
  callerOf,
  decodeRecords,
  encodeRecords,
  withBodies,
  type CallAgency,
  wordsOfBodies,
} from '../../../src/search/names/records-file.ts';
import { inLanguage, type FetchedRecord } from '../../../src/search/names/shared-record.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';

const agency = (id: string, title: string, today?: string): SearchRecord => ({
  ref: `agency:${id}`,
  names: [{ text: title, via: 'name' }],
  ...(today !== undefined && { today }),
});
const call: CallAgency = (id) =>
  callerOf(
    new Map(
      [agency('a', 'Sở A'), agency('b', 'Sở B', 'Sở B và C'), agency('c', 'Sở C', 'Sở B và C')].map((each) => [
        each.ref,
        each,
      ]),
    ),
  )(id);
const name = { text: 'Đăng ký khai sinh', via: 'name' } as const;

test('rows come back from columns as they were, with what each of them lacks', () => {
  const rows = [{ a: 1, b: 'x' }, { a: undefined, c: [1] }, {}, { b: '', c: false }];
  const columns = toColumns(rows);
  expect(columns).toEqual({ rows: 4, fields: { a: [1, 0, 0, 0], b: ['x', 0, 0, ''], c: [0, [1], 0, false] } });
  expect(fromColumns(columns)).toEqual([{ a: 1, b: 'x' }, { c: [1] }, {}, { b: '', c: false }]);
  expect(fromColumns(toColumns([]))).toEqual([]);
});

describe('an agency', () => {
  test('is called by its title, and today by its name of today if that is another', () => {
    expect(['a', 'b', 'gone'].map(call)).toEqual([
      { title: 'Sở A', today: 'Sở A' },
      { title: 'Sở B', today: 'Sở B và C' },
      { title: 'gone', today: 'gone' },
    ]);
  });
});

describe('what is said of the bodies of a record', () => {
  test('names whom to ask now by what they are called today, and before by what they were', () => {
    expect(wordsOfBodies({ now: ['a', 'b'], then: ['b', 'c'] }, call)).toEqual({
      agencies: ['a', 'b', 'c'],
      note: { text: 'Sở A; Sở B và C' },
      then: 'Sở B; Sở C',
    });
  });

  test('is nothing where there are none', () => {
    expect(wordsOfBodies({ now: [], then: ['a'] }, call)).toEqual({ agencies: ['a'], then: 'Sở A' });
    expect(wordsOfBodies({ now: ['a'], then: [] }, call)).toEqual({ agencies: ['a'], note: { text: 'Sở A' } });
    const record: SearchRecord = { ref: 'service:1', names: [name] };
    expect(withBodies(record, call)).toBe(record);
    expect(withBodies({ ...record, bodies: { now: ['a'], then: [] } }, call)).toMatchObject({
      ref: 'service:1',
      note: { text: 'Sở A' },
    });
  });
});

describe('what is said of a body', () => {
  const bodyOf = (...now: string[]): SearchRecord =>
    withBodies({ ref: 'agency:a', names: [name], bodies: { now, then: [] } }, call);

  test('that is no more leads to each of those that do its work today', () => {
    expect(bodyOf('b', 'c')).toMatchObject({
      agencies: ['a'],
      note: { text: 'Sở B và C; Sở B và C' },
      heirs: [
        { ref: 'agency:b', name: 'Sở B và C' },
        { ref: 'agency:c', name: 'Sở B và C' },
      ],
    });
  });

  test('that is still there, or ended without another, leads nowhere', () => {
    expect(bodyOf('a')).toMatchObject({ agencies: ['a'], note: { text: 'Sở A' } });
    expect(bodyOf('a')).not.toHaveProperty('heirs');
    expect(bodyOf()).not.toHaveProperty('heirs');
  });
});

describe('records that travel', () => {
  const travelled = (...records: SearchRecord[]): SearchRecord[] => decodeRecords(encodeRecords('b', records));

  test('come back with their names, each its own', () => {
    const records: SearchRecord[] = [
      { ref: 'agency:x', names: [name, { text: 'KS', via: 'abbreviation' }], year: 2021 },
      { ref: 'page:y', names: [] },
      { ref: 'service:1.2', names: [name, { text: '1.2', via: 'symbol' }], note: { text: 'Lời' } },
    ];
    expect(travelled(...records)).toEqual(records);
  });

  test('do not say what follows from the bodies they name', () => {
    const said = withBodies({ ref: 'agency:x', names: [name], bodies: { now: ['a'], then: ['b'] } }, call);
    const [back] = travelled(said);
    expect(back).toEqual({ ref: 'agency:x', names: [name], bodies: { now: ['a'], then: ['b'] }, note: undefined });
    expect(back && withBodies(back, call)).toEqual(said);
    expect(JSON.stringify(encodeRecords('b', [said]))).not.toContain('Sở');
  });

  test('do not say what a term means twice, but do say what else is said of it', () => {
    const term: SearchRecord = { ref: 'term:ks', names: [{ text: 'KS', via: 'name' }], means: ['Khai sinh', 'Khác'] };
    const note = { text: 'Khai sinh; Khác', lang: 'vi' };
    expect(travelled(term)).toEqual([{ ...term, note }]);
    expect(JSON.stringify(encodeRecords('b', [{ ...term, note }]))).not.toContain('; ');
    const other = { ...term, note: { text: 'Năm 2021' } };
    expect(travelled(other)).toEqual([other]);
    expect(travelled({ ref: 'page:p', names: [name] })).toEqual([{ ref: 'page:p', names: [name], note: undefined }]);
  });
});

describe('a record for readers of every language', () => {
  const english = { text: 'Birth registration', via: 'name', lang: 'en' } as const;
  const record: FetchedRecord = {
    ref: 'service:1',
    names: [
      { ...name, lang: 'vi' },
      { text: 'giấy khai sinh', via: 'ask', lang: 'vi' },
      english,
      { text: 'a baby', via: 'ask', lang: 'en' },
      { text: '1', via: 'symbol' },
    ],
    said: { vi: { apart: 'trong nước' }, en: { linkState: 'open' } },
    bodies: { now: ['a'], then: [] },
  };

  test('has the names of its reader first, and the others as those of another language', () => {
    const own = inLanguage(record, 'vi', call);
    expect(own).toMatchObject({ ref: 'service:1', apart: 'trong nước', note: { text: 'Sở A' } });
    expect(own.names).toEqual([
      name,
      { text: 'giấy khai sinh', via: 'ask' },
      { text: '1', via: 'symbol' },
      { ...english, via: 'language' },
      { text: 'a baby', via: 'ask', lang: 'en' },
    ]);
    expect(own).not.toHaveProperty('said');
    const other = inLanguage(record, 'en', call);
    expect(other.names[0]).toEqual({ text: 'Birth registration', via: 'name' });
    expect(other).toMatchObject({ linkState: 'open' });
    expect(other).not.toHaveProperty('apart');
  });

  test('without a name in the language of its reader is called by that of another', () => {
    const { names } = inLanguage({ ...record, names: record.names.filter((each) => each !== english) }, 'en', call);
    expect(names).toEqual([
      { ...name, lang: 'vi' },
      { text: 'giấy khai sinh', via: 'ask', lang: 'vi' },
      { text: 'a baby', via: 'ask' },
      { text: '1', via: 'symbol' },
    ]);
  });
});
