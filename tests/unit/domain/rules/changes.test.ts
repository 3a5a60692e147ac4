import { describe, expect, test } from 'vitest';
import { checkChanges } from '../../../../src/domain/rules/subjects/changes.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { told } from './told.ts';

describe('a change', () => {
  const one = (change: object, more: Some = {}) =>
    told(
      checkChanges(
        smallRecords({
          agencies: { a: {}, b: {}, c: {}, d: {} },
          changes: { x: { date: '2023-01-01', others: [], ...change } },
          ...more,
        }),
      ),
    );
  const of = (kind: string, originals: string[], results: string[], more: object = {}) => ({
    kind,
    originals,
    results,
    ...more,
  });

  test.each<[object, string[]]>([
    [of('merged', ['a', 'b'], ['c']), []],
    [of('merged', ['a'], ['c'], { others: ['Ngoài'] }), []],
    [of('merged', ['a'], ['c']), ['change-originals at x.originals']],
    [of('merged', ['a', 'b'], ['c', 'd']), ['change-results at x.results']],
    [of('split', ['a'], ['b', 'c']), []],
    [of('split', ['a', 'b'], ['c', 'd']), ['change-originals at x.originals']],
    [of('split', ['a'], ['b']), ['change-results at x.results']],
    [of('renamed', ['a'], ['a'], { name: { vi: 'Mới' } }), []],
    [of('renamed', ['a'], ['a']), ['change-name at x.results']],
    [of('renamed', ['a'], ['b']), []],
    [of('ended', ['a'], []), []],
    [of('ended', ['a'], ['a']), ['change-goes-on at x.results']],
    [of('ended', ['a'], ['b']), ['change-results at x.results']],
    [of('founded', [], ['b']), []],
    [of('founded', ['a'], ['b']), ['change-originals at x.originals']],
    [of('transferred-function', ['a'], ['b'], { function: { vi: 'Việc' } }), []],
    [of('transferred-function', ['a'], ['b']), ['change-function at x.kind']],
    [of('replaced', ['a'], ['b'], { fields: ['f'] }), ['change-bound at x.fields']],
    [of('replaced', ['a'], ['b'], { services: ['1'] }), ['change-bound at x.services']],
    [of('replaced', ['a'], ['b'], { no_service: true }), ['change-bound at x.no_service']],
  ])('%j', (change, problems) => {
    expect(one(change)).toEqual(problems);
  });

  const moved = (more: object = {}) => of('transferred-function', ['a'], ['b'], { function: { vi: 'Việc' }, ...more });
  const service = (then: string[], now: string[], field = 'f') => ({ agencies_then: then, agencies_now: now, field });

  test.each<[string, object, Record<string, object>, string[]]>([
    ['says which services of its body moved', moved(), { s: service(['a'], ['b']) }, ['change-unbound at x.kind']],
    ['need not where its body had none', moved(), { s: service(['c'], ['c']) }, []],
    ['moves what is with another body today', moved({ fields: ['f'] }), { s: service(['a'], ['b']) }, []],
    [
      'does not move what stayed',
      moved({ fields: ['g', 'f'] }),
      { s: service(['a'], ['a']) },
      ['change-stayed at x.fields.1'],
    ],
    [
      'does not move, by its code, what stayed',
      moved({ services: ['s'] }),
      { s: service(['a'], ['a']) },
      ['change-stayed at x.services.0'],
    ],
    [
      'does not move what was elsewhere',
      moved({ services: ['s'] }),
      { s: service(['c'], ['b']) },
      ['change-elsewhere at x.services.0'],
    ],
    ['may move what nobody knows where it was', moved({ services: ['s'] }), { s: service([], ['b']) }, []],
    [
      'that moves none names none',
      moved({ no_service: true, fields: ['f'] }),
      { s: service(['a'], ['a']) },
      ['change-none at x.no_service'],
    ],
    ['may move none', moved({ no_service: true }), { s: service(['a'], ['a']) }, []],
  ])('of work %s', (_, change, services, problems) => {
    expect(one(change, { services })).toEqual(problems);
  });

  test('fits in the lives of its bodies', () => {
    const chain = (second: object) =>
      told(
        checkChanges(
          smallRecords({
            agencies: { a: {}, b: {}, c: {} },
            changes: {
              x: { date: '2023-01-01', others: [], ...of('replaced', ['a'], ['b']) },
              y: { date: '2024-01-01', others: [], ...second },
            },
          }),
        ),
      );
    expect(chain(of('replaced', ['b'], ['c']))).toEqual([]);
    expect(chain(of('replaced', ['a'], ['c']))).toEqual(['change-gone at y.originals.0']);
    expect(chain(of('re-established', ['b'], ['b', 'a']))).toEqual([]);
    expect(chain(of('re-established', ['b'], ['b', 'c']))).toContain('change-not-back at y.results.1');
    expect(chain(of('replaced', ['c'], ['b']))).toEqual(['change-alive at y.results.0']);
  });
});
