import { describe, expect, test } from 'vitest';
import { changeJson } from '../../src/domain/revisions/change-json.ts';
import { compareEntries, type EntryVersions, type Version } from '../../src/domain/revisions/entry-change.ts';
import { compareFields } from '../../src/domain/revisions/field-change.ts';
import { newestChanges } from '../../src/domain/revisions/history.ts';
import { labelOf } from '../../src/domain/revisions/label.ts';
import { changedWords, pathWords, valueWords } from '../../src/domain/revisions/value-words.ts';

test('keeps the newest changes and counts the rest', () => {
  const changes = ['a', 'b', 'c'].map((id) => ({ kind: 'added', collection: 'terms', id }) as never);
  const day = (date: string) => ({ date, updated: date, commits: [], changes });
  const { revisions, leftOut } = newestChanges([day('2000-01-02'), day('2000-01-01')], 4);
  expect(revisions.map((revision) => revision.changes.length)).toEqual([3, 1]);
  expect(leftOut).toBe(2);
  expect(newestChanges([day('2000-01-02'), day('2000-01-01')], 3)).toMatchObject({ leftOut: 3, revisions: [{}] });
});

describe('fields', () => {
  test.each([
    ['keys in another order', { a: 1, b: [1] }, { b: [1], a: 1 }, []],
    ['added', {}, { a: null }, [{ kind: 'added', path: ['a'], after: null }]],
    ['removed', { a: 1 }, {}, [{ kind: 'removed', path: ['a'], before: 1 }]],
    ['another type', { a: 1 }, { a: ['1'] }, [{ kind: 'changed', path: ['a'], before: 1, after: ['1'] }]],
    ['put into a list', [1, 2, 3], [1, 9, 2, 3], [{ kind: 'added', path: [1], after: 9 }]],
    ['taken from a list', ['a', 'a', 'b'], ['a', 'b'], [{ kind: 'removed', path: [1], before: 'a' }]],
    [
      'deep in a list',
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { a: 3 }],
      [{ kind: 'changed', path: [1, 'a'], before: 2, after: 3 }],
    ],
    [
      'items with ids, moved',
      [{ id: 'x', v: 1 }, { id: 'y' }],
      [{ id: 'y' }, { id: 'x', v: 2 }],
      [{ kind: 'changed', path: ['x', 'v'], before: 1, after: 2 }],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(compareFields(before, after)).toEqual(changes);
  });

  test.each([
    ['same values in another order of keys, deep', { a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }, []],
    ['a key of every object is no field', {}, { toString: 1 }, [{ kind: 'added', path: ['toString'], after: 1 }]],
    [
      'a value in the place of nothing',
      { a: null },
      { a: { b: 1 } },
      [{ kind: 'changed', path: ['a'], before: null, after: { b: 1 } }],
    ],
    ['a list in the place of fields', { a: {} }, { a: [] }, [{ kind: 'changed', path: ['a'], before: {}, after: [] }]],
    [
      'all of a list',
      ['a', 'b'],
      ['c'],
      [
        { kind: 'changed', path: [0], before: 'a', after: 'c' },
        { kind: 'removed', path: [1], before: 'b' },
      ],
    ],
    [
      'the end of a list',
      ['a'],
      ['a', 'b', 'c'],
      [
        { kind: 'added', path: [1], after: 'b' },
        { kind: 'added', path: [2], after: 'c' },
      ],
    ],
    [
      'items of which one has no id',
      [{ id: 'x' }, {}],
      [{}, { id: 'x' }],
      [
        { kind: 'removed', path: [0, 'id'], before: 'x' },
        { kind: 'added', path: [1, 'id'], after: 'x' },
      ],
    ],
    [
      'items of which two have one id',
      [{ id: 'x', v: 1 }],
      [
        { id: 'x', v: 1 },
        { id: 'x', v: 2 },
      ],
      [{ kind: 'added', path: [1], after: { id: 'x', v: 2 } }],
    ],
    [
      'items with ids, one new and one gone',
      [{ id: 'x' }],
      [{ id: 'y' }],
      [
        { kind: 'added', path: ['y'], after: { id: 'y' } },
        { kind: 'removed', path: ['x'], before: { id: 'x' } },
      ],
    ],
    ['an empty list filled', { a: [] }, { a: [{ id: 'x' }] }, [{ kind: 'added', path: ['a', 0], after: { id: 'x' } }]],
    [
      'what a list was that is no more',
      { a: 1, b: 2 },
      { b: 3 },
      [
        { kind: 'changed', path: ['b'], before: 2, after: 3 },
        { kind: 'removed', path: ['a'], before: 1 },
      ],
    ],
  ])('differ: %s', (_, before, after, changes) => {
    expect(compareFields(before, after)).toEqual(changes);
  });
});

describe('entries', () => {
  const version = (data: unknown, hash = JSON.stringify(data)): Version => ({ hash, data: () => data });
  const cay = { short_name: { vi: 'Phòng Cây', en: 'Trees' } };
  const entry = (
    id: string,
    before?: unknown,
    after?: unknown,
    collection: EntryVersions['collection'] = 'agencies',
  ) => ({
    collection,
    id,
    before: before === undefined ? undefined : version(before),
    after: after === undefined ? undefined : version(after),
  });
  const told = (...args: Parameters<typeof compareEntries>) =>
    compareEntries(...args).map(({ kind, ref, from, successor }) => [kind, ref, from ?? successor]);

  test('that changed are told field by field, by the name they bear now', () => {
    expect(compareEntries([entry('cay', cay, { short_name: { vi: 'Phòng Hoa' } })], [])).toEqual([
      {
        kind: 'changed',
        collection: 'agencies',
        id: 'cay',
        ref: 'agency:cay',
        label: { vi: 'Phòng Hoa' },
        fields: [
          { kind: 'changed', path: ['short_name', 'vi'], before: 'Phòng Cây', after: 'Phòng Hoa' },
          { kind: 'removed', path: ['short_name', 'en'], before: 'Trees' },
        ],
        unreadable: [],
      },
    ]);
  });

  test('that are only written differently did not change', () => {
    const same: EntryVersions = {
      collection: 'agencies',
      id: 'cay',
      before: version(cay, 'a'),
      after: version(cay, 'b'),
    };
    expect(compareEntries([same], [])).toEqual([]);
  });

  test.each([
    ['before', undefined, cay],
    ['after', cay, undefined],
  ] as const)('that cannot be read as they were %s are told without their fields', (which, before, after) => {
    const one: EntryVersions = { collection: 'agencies', id: 'cay', before: version(before), after: version(after) };
    expect(compareEntries([one], [])).toMatchObject([
      { kind: 'changed', label: cay.short_name, fields: [], unreadable: [which] },
    ]);
    const gone: EntryVersions = { collection: 'agencies', id: 'cay', before: version(before, 'a') };
    expect(compareEntries([gone], [])).toMatchObject([
      { kind: 'removed', unreadable: which === 'before' ? ['before'] : [] },
    ]);
  });

  test('that came or went are told once, with what took their place', () => {
    const tombstones = [{ ref: 'agency:cu', on: '2000-01-01', successor: 'programme:p' }];
    expect(
      told(
        [entry('moi', undefined, cay), entry('cu', { name: { vi: 'Cũ' } }), entry('het', { name: 'x' })],
        tombstones,
      ),
    ).toEqual([
      ['removed', 'agency:cu', 'programme:p'],
      ['removed', 'agency:het', undefined],
      ['added', 'agency:moi', undefined],
    ]);
  });

  test('that are new are named by what they say today', () => {
    const current = (collection: string, id: string) =>
      `${collection}/${id}` === 'agencies/a' ? { name: { vi: 'Nay' } } : undefined;
    const changes = compareEntries([entry('a', undefined, cay), entry('b', undefined, cay)], [], current);
    expect(changes.map(({ label, fields }) => [label, fields])).toEqual([
      [{ vi: 'Nay' }, []],
      [cay.short_name, []],
    ]);
  });

  test('have moved where a tombstone says so, or one new file is the same to the byte', () => {
    const tombstone = { ref: 'agency:a', on: '2000-01-01', successor: 'agency:b' };
    expect(told([entry('a', cay), entry('b', undefined, { ...cay, x: 1 })], [tombstone])).toEqual([
      ['moved', 'agency:b', 'a'],
    ]);
    expect(told([entry('a', cay), entry('b', undefined, cay)], [])).toEqual([['moved', 'agency:b', 'a']]);
    expect(compareEntries([entry('a', cay), entry('b', undefined, { ...cay, x: 1 })], [tombstone])).toMatchObject([
      { fields: [{ kind: 'added', path: ['x'] }], label: cay.short_name },
    ]);
  });

  test('have not moved where several could be meant, or the same stands in another collection', () => {
    expect(told([entry('a', cay), entry('b', undefined, cay), entry('c', undefined, cay)], [])).toEqual([
      ['removed', 'agency:a', undefined],
      ['added', 'agency:b', undefined],
      ['added', 'agency:c', undefined],
    ]);
    expect(told([entry('a', cay), entry('a', undefined, cay, 'programmes')], [])).toEqual([
      ['removed', 'agency:a', undefined],
      ['added', 'programme:a', undefined],
    ]);
    const elsewhere = { ref: 'agency:a', on: '2000-01-01', successor: 'agency:z' };
    expect(told([entry('a', cay), entry('b', undefined, cay)], [elsewhere])).toEqual([
      ['removed', 'agency:a', 'agency:z'],
      ['added', 'agency:b', undefined],
    ]);
  });

  test('without a public reference are told by their file', () => {
    const [added] = compareEntries([entry('dat-dai', undefined, { name: { vi: 'Đất' } }, 'fields')], []);
    expect(added && changeJson(added)).toEqual({
      kind: 'added',
      collection: 'fields',
      id: 'dat-dai',
      label: { vi: 'Đất' },
    });
    const successor = { ref: 'agency:a', on: '2000-01-01', successor: 'agency:b' };
    expect(told([entry('a', { name: 'x' }, undefined, 'fields')], [successor])).toEqual([
      ['removed', undefined, undefined],
    ]);
  });

  test('as programs get them say only what there is to say', () => {
    const [changed] = compareEntries([entry('a', cay, {})], []);
    expect(changed && changeJson(changed)).toEqual({
      kind: 'changed',
      collection: 'agencies',
      id: 'a',
      ref: 'agency:a',
      fields: [{ kind: 'removed', path: ['short_name'], before: cay.short_name }],
    });
    const [moved] = compareEntries([entry('a', cay), entry('b', undefined, cay)], []);
    expect(moved && changeJson(moved)).toEqual({
      kind: 'moved',
      collection: 'agencies',
      id: 'b',
      ref: 'agency:b',
      from: 'a',
      label: cay.short_name,
    });
    const gone: EntryVersions = { collection: 'agencies', id: 'c', before: version(undefined) };
    const [removed] = compareEntries([gone], [{ ref: 'agency:c', on: '2000-01-01', successor: 'agency:a' }]);
    expect(removed && changeJson(removed)).toEqual({
      kind: 'removed',
      collection: 'agencies',
      id: 'c',
      ref: 'agency:c',
      successor: 'agency:a',
      unreadable: ['before'],
    });
  });
});

describe('what an entry calls itself', () => {
  test.each([
    [{ name: { vi: 'Tên', en: 'Name' }, short_name: { vi: 'Ngắn' } }, { vi: 'Ngắn' }],
    [{ short_name: '', name: 'Tên' }, { vi: 'Tên' }],
    [{ means: ['cây xanh', 'cây'] }, { vi: 'cây xanh' }],
    [{ name: { vi: 'Tên', fr: 'Nom', en: 7 } }, { vi: 'Tên' }],
    [{ name: { en: 'Name' }, title: 'Tiêu đề' }, { vi: 'Tiêu đề' }],
    [{ name: null, url: 'https://a.example/' }, { vi: 'https://a.example/' }],
    [{ id: 'x' }, undefined],
    [null, undefined],
    ['words', undefined],
  ])('%j is %j', (data, label) => {
    expect(labelOf(data)).toEqual(label);
  });
});

describe('values as people read them', () => {
  test.each([
    ['  hai\n dòng ', 40, 'hai dòng'],
    [{ a: 1 }, 40, '{"a":1}'],
    ['chín chữ c', 10, 'chín chữ c'],
    ['chín chữ cái', 10, 'chín chữ …'],
    ['👩👩👩', 2, '👩…'],
  ])('%j in %d letters is “%s”', (value, longest, words) => {
    expect(valueWords(value, longest)).toBe(words);
  });

  test('places in lists are counted from 1', () => {
    expect(pathWords(['tasks', 0, 'quote'])).toBe('tasks › 1 › quote');
    expect(pathWords([])).toBe('');
  });

  test('long values are shown from shortly before they differ', () => {
    const long = 'một hai ba '.repeat(40);
    const [before, after] = changedWords(`${long}bốn`, `${long}năm`, 80);
    expect(before).toMatch(/^….{10,60}bốn$/u);
    expect(after).toMatch(/^….{10,60}năm$/u);
    expect(changedWords('a', 'b', 80)).toEqual(['a', 'b']);
  });

  test('short values, and those that differ at once, are shown from their beginning', () => {
    const end = ' và những chữ nữa'.repeat(6);
    expect(changedWords(`a${end}`, `b${end}`, 30)).toEqual([
      `a${end}`.slice(0, 29) + '…',
      `b${end}`.slice(0, 29) + '…',
    ]);
    const same = 'x'.repeat(60);
    expect(changedWords(`${same} a`, `${same} b`, 80)).toEqual([`${same} a`, `${same} b`]);
    expect(changedWords(same, `${same} thêm`, 50)).toEqual([`…${'x'.repeat(40)}`, `…${'x'.repeat(40)} thêm`]);
  });
});
