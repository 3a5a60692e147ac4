import { describe, expect, test } from 'vitest';
import { glossaryGroups } from '../../../src/domain/az/glossary.ts';
import { leastSure } from '../../../src/domain/resolve/least-sure.ts';
import { resolveServices } from '../../../src/domain/resolve/resolve.ts';
import { entryPaths } from '../../../src/domain/routes/entry-paths.ts';
import { claimsOfToday } from '../../../src/domain/claims/today.ts';
import { smallPortal, smallRecords, type Some } from './small-portal.ts';

const change = (kind: string, date: string, originals: string[], results: string[], more: object = {}): object => ({
  kind,
  date,
  originals,
  results,
  ...more,
});
/** The one service of records, as everyone sees it. */
const resolved = (some: Some, own: object = {}, procedure: object = {}) => {
  const [service] = resolveServices(
    smallRecords({
      agencies: { a: {}, b: {}, c: {} },
      services: {
        s: {
          name: {},
          agencies_then: [],
          agencies_now: ['b'],
          asks: [],
          field: 'f',
          procedure: {
            name: 'Khai sinh',
            audience: 'both',
            tiers: ['commune', 'province'],
            ways: [],
            steps: [],
            sources: ['s'],
            confidence: 'high',
            url: 'https://x.example',
            read: '2026-06',
            ...procedure,
          },
          ...own,
        },
      },
      ...some,
    }),
  ).values();
  return service ?? expect.fail('a service');
};
const then = (changes: Record<string, object>, own: object = {}, more: Some = {}): unknown[] => {
  const { agencies_then: bodies, then_missing: missing } = resolved(
    { changes, directives: { cv: { tasks: [{ id: 'nv-01', assignees: ['b'] }] } }, ...more },
    own,
  );
  return missing === undefined ? [...bodies] : [...bodies, missing];
};

describe('who handled a service in the theme’s year', () => {
  test('is whom its file names, or why nobody is named', () => {
    expect(then({}, { agencies_then: ['a', 'c'] })).toEqual(['a', 'c']);
    expect(then({}, { then_missing: 'new' })).toEqual(['new']);
  });

  test('is the one body that succession leads back to', () => {
    expect(then({})).toEqual(['b']);
    expect(then({ 1: change('replaced', '2023-01-01', ['a'], ['b']) })).toEqual(['a']);
    expect(
      then({ 1: change('replaced', '2023-01-01', ['a'], ['c']), 2: change('replaced', '2025-01-01', ['c'], ['b']) }),
    ).toEqual(['a']);
    // What changed in that year or before led to whom there was then.
    expect(then({ 1: change('replaced', '2020-12-31', ['a'], ['b']) })).toEqual(['b']);
    expect(then({ 1: change('replaced', '2023-01-01', ['a'], ['c']) })).toEqual(['b']);
  });

  test('is unknown where several came together, the body was not there, or its work moved', () => {
    const unknown = then({ 1: change('merged', '2023-01-01', ['a', 'c'], ['b']) });
    expect(unknown).not.toContain('a');
    expect(unknown).toHaveLength(1);
    expect(then({ 1: change('replaced', '2021-05-01', ['a'], ['b']) })).toEqual(unknown);
    expect(then({ 1: change('replaced', '2023-01-01', ['gone'], ['b']) })).toEqual(unknown);
    // Nothing is known of the history of a body that neither changed nor has tasks.
    expect(then({}, {}, { directives: { cv: {} } })).toEqual(unknown);
    expect(then({}, { agencies_now: ['a', 'b'] })).toEqual(unknown);
    expect(then({}, { agencies_now: [] })).toEqual(unknown);
    const moved = (more: object) => then({ 1: change('transferred-function', '2023-01-01', ['a'], ['b'], more) });
    expect(moved({ fields: ['f'], services: [] })).toEqual(unknown);
    expect(moved({ fields: [], services: ['s'] })).toEqual(unknown);
    expect(moved({ fields: ['other'], services: [] })).toEqual(['b']);
  });
});

describe('a service as everyone sees it', () => {
  test('has what its source says, and nothing that it does not', () => {
    const plain = resolved({});
    for (const key of ['applicants', 'decision', 'not_seen_since', 'decides', 'handles', 'receives'])
      expect(plain, key).not.toHaveProperty(key);
    expect(plain).toMatchObject({
      id: 's',
      name: { vi: 'Khai sinh' },
      source_name: 'Khai sinh',
      field: 'f',
      tiers: ['commune', 'province'],
      online_now: false,
      checked: '2026-06',
    });
    expect(
      resolved(
        {},
        {},
        { applicants: 'Công dân', decision: '1/QĐ', not_seen_since: '2026-07', ways: [{ channel: 'online' }] },
      ),
    ).toMatchObject({ applicants: 'Công dân', decision: '1/QĐ', not_seen_since: '2026-07', online_now: true });
  });

  const row = (more: object): object => ({ when: {}, reason: 'words', confidence: 'high', ...more });

  test('has the bodies that readings answer, file after file, where its own file names none', () => {
    const own = { agencies_now: undefined };
    const readings = {
      b: { rows: [row({ handles: ['c'], receives: ['c'], decides: ['c'] })] },
      a: { rows: [row({ handles: ['a'], confidence: 'medium' })] },
    };
    expect(resolved({ readings }, own)).toMatchObject({
      agencies_now: ['a'],
      mapping_confidence: 'medium',
      handles: { agencies: ['a'], confidence: 'medium', reason: 'words' },
      receives: { agencies: ['c'] },
      decides: { agencies: ['c'] },
    });
    expect(resolved({ readings }).agencies_now).toEqual(['b']);
    expect(resolved({ readings: { a: { rows: [row({ decides: ['c'] })] } } }, own).agencies_now).toEqual(['c']);
    expect(resolved({}, own)).toMatchObject({ agencies_now: [], mapping_confidence: 'low' });
    expect(resolved({}, { mapping_confidence: 'high' }).mapping_confidence).toBe('high');
    expect(resolved({ readings }, { ...own, mapping_confidence: 'low' }).mapping_confidence).toBe('low');
  });

  test('does not belong to tiers that a reading takes from it', () => {
    const rows = [row({ handles: ['a'] }), row({ not_tiers: ['commune'] }), row({ not_tiers: ['province'] })];
    expect(resolved({ readings: { a: { rows } } }).tiers).toEqual(['province']);
  });

  test('is of the field its file names, else of the first that claims the name its source uses', () => {
    const fields = { x: { source_names: ['Hộ tịch'] }, y: { source_names: ['Hộ tịch', 'Khác'] } };
    expect(resolved({ fields }, { field: undefined }, { field: 'Hộ tịch' }).field).toBe('x');
    expect(resolved({ fields }, { field: undefined }, { field: 'Khác' }).field).toBe('y');
    expect(resolved({ fields }, {}, { field: 'Khác' }).field).toBe('f');
  });

  test('is no surer than the weakest of what it rests on', () => {
    expect(leastSure(['high', 'low', 'medium'])).toBe('low');
    expect(leastSure(['high', 'medium'])).toBe('medium');
    expect(leastSure(['high'])).toBe('high');
    expect(leastSure([])).toBe('low');
  });
});

test('a desk is told by its unit, else by its body, as it was last looked at; of neither none', () => {
  const found = claimsOfToday(
    smallRecords({
      communes: { sg: { name: { vi: 'Sài Gòn' } } },
      agencies: { a: { name: { vi: 'Sở' } } },
      desks: {
        1: { agency: 'a', commune: 'sg', as_of: '2025-06', checked: '2026-01' },
        2: { agency: 'a', commune: 'gone', as_of: '2025-06' },
        3: { agency: 'a', as_of: '2025-06' },
        4: { agency: 'gone', as_of: '2025-06' },
      },
    }),
  );
  expect(found.filter(({ kind }) => kind === 'desk')).toMatchObject([
    { id: '1', of: { vi: 'Sài Gòn' }, path: ['checked'], checked: '2026-01' },
    { id: '2', of: { vi: 'Sở' }, path: ['as_of'], checked: '2025-06' },
    { id: '3', of: { vi: 'Sở' }, path: ['as_of'], checked: '2025-06' },
  ]);
});

test('the glossary has its terms by kind and language, in the order of their first forms', () => {
  const term = (kind: string, form: string, language = 'vi'): object => ({ kind, forms: [form], language });
  const portal = smallPortal({
    terms: {
      a: term('everyday', 'sổ đỏ'),
      b: term('abbreviation', 'UBND'),
      c: term('everyday', 'red book', 'en'),
      d: term('everyday', 'giấy tờ'),
      e: term('abbreviation', 'CCCD', 'en'),
    },
  });
  expect(glossaryGroups(portal).map(({ id, terms }) => [id, terms.map((each) => each.id)])).toEqual([
    ['abbreviations', ['e', 'b']],
    ['everyday', ['d', 'a']],
    ['english', ['c']],
  ]);
  expect(glossaryGroups(smallPortal({ terms: { a: term('everyday', 'x') } })).map(({ id }) => id)).toEqual([
    'everyday',
  ]);
});

test('pages of entries are those there are, and those there were, once', () => {
  const portal = smallPortal({
    agencies: { a: {}, b: {} },
    registry: 'agency:a\nagency:b\nagency:gone removed 2022-01-01\nterm:gone removed 2022-01-01\n',
  });
  const paths = entryPaths(portal, { agency: portal.agencies, document: portal.documents });
  expect(paths).toEqual(
    ['a', 'b', ...portal.tombstones.flatMap(({ ref }) => (ref === 'agency:gone' ? ['gone'] : []))].map((id) => ({
      params: { id },
    })),
  );
});
