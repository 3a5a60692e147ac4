import '../../spelling.ts';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../../src/search/engine/explain.ts';
import { codeReading, formsOf, readingsOf } from '../../../../src/search/engine/readings.ts';
import type { SearchRecord } from '../../../../src/search/records/record.ts';
import type { Match } from '../../../../src/search/engine/match.ts';
import { parseQuery } from '../../../../src/search/terms/query.ts';
import { typed } from '../answering.ts';

describe('a code of a procedure', () => {
  const codes = (question: string) =>
    codeReading(parseQuery(question).words).map(({ words }) => words.map(({ key }) => key));

  test('is all that counts where a question names it among other words', () => {
    expect(codes('thủ tục 1.001193')).toEqual([['1', '001193']]);
    expect(codes('1.001193 khai sinh')).toEqual([['1', '001193']]);
    expect(codeReading(parseQuery('thủ tục 1.001193').words)[0]).toMatchObject({ weight: 0.99, substitutions: [] });
  });

  test('is no other reading alone, nor a number that is none', () => {
    for (const question of [
      '1.001193',
      'thủ tục 001193',
      '001193 thủ tục',
      'thủ tục 12.001193',
      'thủ tục 1.0011',
      'thủ tục',
    ])
      expect(codes(question), question).toEqual([]);
  });
});

describe('terms', () => {
  const term = (name: string, more: object = {}) => ({
    ref: `term:${name}`,
    names: [{ text: name, via: 'name' as const }],
    means: ['x'],
    ...more,
  });

  test('are known by their forms; what means nothing, and single letters, are none', () => {
    const forms = formsOf([
      term('KH&ĐT'),
      term('khđt'),
      term('X'),
      { ref: 'page:p', names: [{ text: 'Trang', via: 'name' }] },
    ]);
    expect([...forms.keys()]).toEqual(['khdt']);
    expect(forms.get('khdt')?.map(({ term: { ref } }) => ref)).toEqual(['term:KH&ĐT', 'term:khđt']);
  });

  test('of at most seven words are read', () => {
    const long = 'một hai ba bốn năm sáu bảy tám';
    const seven = long.split(' ').slice(0, 7).join(' ');
    const count = (own: string, question: string) =>
      readingsOf(parseQuery(question).words, formsOf([term(own)]), []).length;
    expect(count(seven, `xe ${seven}`)).toBe(2);
    expect(count(long, `xe ${long}`)).toBe(1);
  });
});

describe('the reasons for an answer', () => {
  const change = (word: string, read: string, how: 'repaired' | 'decoded') =>
    ({ word: { typed: word }, read, how }) as unknown as Match['changed'][number];
  type Named = Parameters<typeof explain>[0];
  const reasons = (changed: Match['changed'], via: Named['via'] = 'name', text = 'A', doubt?: string) =>
    explain({ via, text, doubt }, 'A', typed('x'), { changed } as Match);

  test('are what was read for what was typed, once for what was run together', () => {
    expect(
      reasons([change('sonoi', 'Sở', 'decoded'), change('sonoi', 'Nội', 'repaired'), change('vuu', 'vụ', 'repaired')]),
    ).toEqual([
      { kind: 'decoded', typed: 'sonoi', read: 'Sở Nội' },
      { kind: 'repaired', typed: 'vuu', read: 'vụ' },
    ]);
  });

  test('are another name, if it is another', () => {
    expect(reasons([], 'former', 'B')).toEqual([{ kind: 'former', read: 'B' }]);
    expect(reasons([], 'former', 'A')).toEqual([]);
    // What it says of its entry is told with its doubt.
    expect(reasons([], 'subject', 'B', 'chưa kiểm chứng')).toEqual([{ kind: 'subject', read: 'B (chưa kiểm chứng)' }]);
    expect(reasons([], 'name', 'B')).toEqual([]);
    expect(reasons([], 'passage', 'B')).toEqual([]);
  });
});

describe('a term with numbers', () => {
  const term = (note: object): SearchRecord => ({
    ref: 'term:muc',
    names: [{ text: 'mức 4', via: 'name' }],
    means: ['mức độ 3', 'mức độ 4', 'mức độ 3, 4'],
    isEveryday: true,
    ...note,
  });
  const read = (note: object, got: number) => {
    const [, reading] = readingsOf(parseQuery('mức 4').words, formsOf([term(note)]), []);
    const gotOf = reading?.words.map(() => got) ?? [];
    return (
      reading &&
      explain({ via: 'name', text: 'A' }, 'A', reading, { changed: [] as Match['changed'], gotOf } as unknown as Match)
    );
  };

  test('is read as the meaning that has the typed number, and as no other', () => {
    const readings = readingsOf(parseQuery('mức 4').words, formsOf([term({})]), []);
    expect(readings.flatMap(({ substitutions }) => substitutions.map((each) => each.read))).toEqual(['mức độ 4']);
  });

  test('is told in the reader’s language, else in that of its meaning, and only where it found something', () => {
    expect(read({ note: { text: 'level 4' } }, 1)).toEqual([{ kind: 'term', typed: 'mức 4', read: 'level 4' }]);
    const foreign = { kind: 'foreign', typed: 'mức 4', read: 'mức độ 4', lang: 'vi' };
    expect(read({ note: { text: 'mức độ 3', lang: 'vi' } }, 1)).toEqual([foreign]);
    expect(read({ note: { text: 'level 4' } }, 0)).toEqual([]);
  });
});
