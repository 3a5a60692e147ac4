import { describe, expect, test } from 'vitest';
import { queryOf, templateName, templateOf, type Asked } from '../../../src/search/export/query.ts';
import { askedOf } from '../../../src/search/cluster/question.ts';

/** Mustache as the engine reads the template: sections of one level, and values escaped for JSON. */
function rendered(values: Asked): unknown {
  const known = values as unknown as Readonly<Record<string, string | undefined>>;
  const text = templateOf()
    .replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/gu, (_, name: string, own: string) => (known[name] ? own : ''))
    .replace(/\{\{\^(\w+)\}\}(.*?)\{\{\/\1\}\}/gu, (_, name: string, own: string) => (known[name] ? '' : own))
    .replace(/\{\{(\w+)\}\}/gu, (_, name: string) => JSON.stringify(known[name] ?? '').slice(1, -1));
  return JSON.parse(text);
}

const EVERY = { match_all: {} };
const isIn = (field: string, value: string) => ({ term: { [field]: { value } } });

describe('the stored template', () => {
  test.each<[string, Asked, unknown[]]>([
    ['words', { typed: 'sổ đỏ', read: 'so do' }, [EVERY]],
    ['what a year has', { typed: 'a', read: 'b', year: '2021' }, [isIn('year', '2021'), EVERY]],
    [
      'a partition, further on',
      { typed: 'a', read: 'b', year: '2021', issuer: 'so-y-te', from: '10' },
      [isIn('year', '2021'), isIn('issuer', 'so-y-te'), EVERY],
    ],
  ])('asks for %s as the query does', (_, asked, filter) => {
    expect(rendered(asked)).toEqual(queryOf(asked, filter));
  });

  test('holds values only where a text stands, so that a page can ask nothing else', () => {
    const typed = '"}},{"match_all":{}},{"x":"\\\\';
    const body = rendered({ typed, read: typed, year: typed, issuer: typed, from: typed });
    const texts: string[] = [];
    JSON.stringify(body, (_, value: unknown) => {
      if (typeof value === 'string' && value.includes('match_all')) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(8);
    expect(new Set(texts)).toEqual(new Set([typed]));
    // Outside quotation marks stands no value.
    expect(templateOf().replaceAll(/"(?:[^"\\\\]|\\\\.)*"/gu, '')).not.toMatch(/\{\{\w/u);
  });

  test('has the name of its alias and of its version', () => {
    expect(templateName('passages')).toBe('passages-v1');
  });
});

describe('a question', () => {
  test.each([
    ['thaamr quyeenf', 'tham quyen'],
    ['tham1 quyen62 cua3', 'tham quyen cua'],
    ['Thẩm quyền của', 'tham quyen cua'],
    ['ky thuat', 'ki thuat'],
    ['khoa hoc.', 'khoa hoc'],
  ])('%j is read as %j', (typed, read) => {
    expect(askedOf(typed)).toEqual({ typed, read });
  });

  test('without words asks nothing', () => {
    expect(askedOf(' – ')).toBeUndefined();
  });

  test('names its partition and its place as texts', () => {
    expect(askedOf('a b', { year: 2021, issuer: 'so-y-te', from: 10 })).toMatchObject({
      year: '2021',
      issuer: 'so-y-te',
      from: '10',
    });
  });
});
