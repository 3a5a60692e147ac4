import { describe, expect, test } from 'vitest';
import { changeJson } from '../../../src/domain/revisions/change-json.ts';
import { compareEntries, type EntryVersions, type Version } from '../../../src/domain/revisions/entry-change.ts';
import { newestChanges } from '../../../src/domain/revisions/history.ts';

test('keeps the newest changes and counts the rest', () => {
  const changes = ['a', 'b', 'c'].map((id) => ({ kind: 'added', collection: 'terms', id }) as never);
  const day = (date: string) => ({ date, updated: date, commits: [], changes });
  const { revisions, leftOut } = newestChanges([day('2000-01-02'), day('2000-01-01')], 4);
  expect(revisions.map((revision) => revision.changes.length)).toEqual([3, 1]);
  expect(leftOut).toBe(2);
  expect(newestChanges([day('2000-01-02'), day('2000-01-01')], 3)).toMatchObject({ leftOut: 3, revisions: [{}] });
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
      technical: true,
      fields: [{ kind: 'removed', path: ['short_name'], before: cay.short_name, technical: true }],
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
