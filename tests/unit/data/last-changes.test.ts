import { expect, test } from 'vitest';
import type { EntryChange } from '../../../src/domain/revisions/entry-change.ts';
import type { History } from '../../../src/domain/revisions/history.ts';
import { changedOn } from '../../../src/publish/data/shape/changed-on.ts';
import { modifiedOn, RELEASES } from '../../../src/publish/data/shape/releases.ts';
import { lastModified } from '../../../src/publish/site-map/last-modified.ts';
import { smallRecords } from '../domain/small-portal.ts';

const changed = (collection: EntryChange['collection'], id: string, field: string): EntryChange => ({
  kind: 'changed',
  collection,
  id,
  ref: undefined,
  label: undefined,
  unreadable: [],
  fields: [{ kind: 'changed', path: [field], before: 'before it', after: 'after it' }],
});
const day = (date: string, ...changes: EntryChange[]) => ({ date, updated: date, commits: [], changes });
/** `asks` steers the search: readers see nothing of it, but it is published as data. */
const history: History = {
  state: 'whole',
  revisions: [
    day('2026-07-09', changed('services', '1.000001', 'asks')),
    day('2026-07-08', changed('agencies', 'a', 'name'), changed('services', '1.000002', 'short_name')),
    day('2026-07-01', changed('services', '1.000001', 'short_name'), changed('districts', 'q', 'name')),
  ],
};
const records = smallRecords({
  agencies: { a: {}, b: {} },
  services: { '1.000001': { procedure: { read: '2026-05-01' } } },
});
const agency = (id: string) => ({ route: 'agency', id }) as const;
const service = { route: 'service', id: '1.000001' } as const;

test('a page changed when its entry last did in what readers see; a page of no entry with the content as a whole', () => {
  const dayOf = lastModified(records, history);
  expect(dayOf(agency('a'))).toBe('2026-07-08');
  expect(dayOf(service)).toBe('2026-07-01');
  expect(dayOf({ route: 'dataset', id: 'wards-today' })).toBe('2026-07-08');
  expect(dayOf({ route: 'home' })).toBe('2026-07-08');
});

test('without history, a page changed when the content says that it was checked', () => {
  const dayOf = lastModified(records);
  expect(dayOf(agency('a'))).toBe('2026-06-30');
  expect(dayOf({ route: 'dataset', id: 'wards-today' })).toBe('2026-06-30');
});

test('a dataset changed with the files it follows from, and its side tables with it', () => {
  expect(changedOn(history, 'districts')).toBe('2026-07-01');
  expect(changedOn(history, 'agencies-members')).toBe('2026-07-08');
  expect(changedOn(history, 'service-papers')).toBe('2026-07-09');
  expect(changedOn(history, 'desks')).toBeUndefined();
  for (const name of [undefined, 'agencies-today', 'agencies-today-work', 'matrix-659', 'changes', 'changed-entries'])
    expect(changedOn(history, name), name).toBe('2026-07-09');
  expect(changedOn({ state: 'none' }, 'districts')).toBeUndefined();
});

test('it is as new as its form, the last check and the last change, whichever is newest', () => {
  const newest = RELEASES[0]?.date ?? '';
  expect(modifiedOn(undefined, '2000-01-01', '2000-01-02')).toBe(newest);
  expect(modifiedOn(undefined, '2000-01-01', '2999-01-02')).toBe('2999-01-02');
  expect(modifiedOn(undefined, '2999-01-03', '2999-01-02')).toBe('2999-01-03');
});
