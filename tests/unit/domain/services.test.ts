import { beforeEach, describe, expect, test } from 'vitest';
import { contradicts } from '../../../src/domain/services/applicants.ts';
import {
  audienceValues,
  facetPath,
  facetValues,
  levelsOf,
  listName,
  type Facet,
} from '../../../src/domain/services/catalogue.ts';
import {
  comparableTotals,
  countOf,
  countWithoutLevel,
  hasSourcedRules,
  levelLists,
  levelSteps,
} from '../../../src/domain/services/levels.ts';
import {
  commonLocalBodies,
  fieldResponsibilities,
  filingPlaceOf,
  formerServices,
} from '../../../src/domain/services/responsibility.ts';
import { retiredSystems } from '../../../src/domain/services/retired-systems.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
let portal: Portal;
beforeEach(() => {
  portal = smallPortal({
    portal: {
      portal: {
        filing: [
          { kinds: ['collective'], agencies: [], place: { vi: 'Trung tâm' } },
          { kinds: ['department'], agencies: ['xa'], place: { vi: 'Bộ phận một cửa' } },
        ],
      },
    },
    fields: { dat: { name: { vi: 'Đất đai' } }, thue: { name: { vi: 'Thuế' } } },
    'life-events': { sinh: { name: { vi: 'Sinh con' } } },
    agencies: { so: { name: { vi: 'Sở' } }, xa: { kind: 'collective' }, moi: {} },
    services: {
      '1': {
        field: 'dat',
        agencies_then: ['so'],
        agencies_now: ['so', 'moi'],
        audience: 'citizen',
        online_now: 'x',
        life_events: ['sinh'],
      },
      '2': { field: 'thue', agencies_then: ['so', 'xa'], agencies_now: ['moi'], audience: 'business' },
      '3': { field: 'thue', agencies_then: [], agencies_now: ['xa'], audience: 'both', short_name: { vi: 'Ngắn' } },
    },
    levels: {
      a: { service: '1', levels: [3], as_of: '2021-12-31' },
      b: { service: '1', levels: [4, 3], as_of: '2020' },
      c: { service: '2', levels: [4], as_of: '2022-01-01' },
      d: { service: '2', levels: [4], kind: 'target' },
      e: { service: '2', levels: [] },
      f: { service: '3', levels: [2], as_of: null },
      g: { service: '3', levels: [], kind: 'list', as_of: '2019' },
    },
    'level-totals': {
      t1: { kind: 'count', scope: 'city', as_of: '2021-06', total: 9, level_3: 1 },
      t2: { kind: 'count', scope: 'national', as_of: '2021-01' },
      t3: { kind: 'target', scope: 'city', as_of: '2020-01' },
      t4: { kind: 'count', scope: 'city', as_of: '2020-06', level_3: 2, level_4: 5 },
    },
    'level-steps': {
      l2: { order: 2, era: 'ladder', sources: ['x'], rules: [{ sources: ['x', 'y'] }] },
      l1: { order: 1, era: 'ladder', sources: ['x', 'z'], rules: [{ sources: ['x'] }] },
      n: { order: 3, era: 'after', sources: [], rules: [] },
    },
    systems: { cu: { closed: '2022-01-01', replaced_by: 'moi' }, moi: {}, bo: { closed: '2021' } },
  });
});

describe('the catalogue', () => {
  const told = (facet: Facet) =>
    facetValues(portal, facet).map(({ id, name, services }) => [id, name?.vi, ids(services)]);

  test.each<[Facet, unknown[]]>([
    [
      'doi-tuong',
      [
        ['doanh-nghiep', undefined, ['2', '3']],
        ['nguoi-dan', undefined, ['1', '3']],
      ],
    ],
    ['su-kien', [['sinh', 'Sinh con', ['1']]]],
    [
      'linh-vuc',
      [
        ['thue', 'Thuế', ['2', '3']],
        ['dat', 'Đất đai', ['1']],
      ],
    ],
    [
      'co-quan',
      [
        ['moi', 'moi', ['1', '2']],
        ['so', 'Sở', ['1', '2']],
        ['xa', 'xa', ['2', '3']],
      ],
    ],
    [
      'muc-do',
      [
        ['2', undefined, ['3']],
        ['3', undefined, ['1']],
        ['4', undefined, ['1']],
        ['chua-ghi-nhan', undefined, ['2']],
      ],
    ],
    [
      'truc-tuyen',
      [
        ['khong', undefined, ['2', '3']],
        ['co', undefined, ['1']],
      ],
    ],
  ])('by %s has the values with most services first', (facet, values) => {
    expect(told(facet)).toEqual(values);
  });

  test('takes levels only from what was said of a service by the end of the year', () => {
    expect(['1', '2', '3'].map((id) => ids(levelsOf(portal, id)))).toEqual([['a', 'b'], [], ['f']]);
    expect(countWithoutLevel(portal)).toBe(1);
  });

  test('has addresses whose first page has no number, and short names', () => {
    expect([facetPath({ facet: 'linh-vuc', id: 'dat' }), facetPath({ facet: 'linh-vuc', id: 'dat' }, 2)]).toEqual([
      'linh-vuc/dat',
      'linh-vuc/dat/2',
    ]);
    const [one, , three] = [...portal.services.values()];
    expect([one && listName(one), three && listName(three)]).toEqual([{ vi: '1', en: '1' }, { vi: 'Ngắn' }]);
    expect(three && audienceValues(three)).toEqual(['nguoi-dan', 'doanh-nghiep']);
  });
});

describe('levels', () => {
  test('are recorded, online without one, or aims, oldest first', () => {
    const { recorded, online, aims } = levelLists(portal);
    expect([ids(recorded), ids(online), ids(aims)]).toEqual([['b', 'a', 'c', 'd', 'f'], ['e'], ['g', 'd']]);
  });

  test('have steps of each era, lowest first, whose rules may name all sources', () => {
    expect(ids(levelSteps(portal, 'ladder' as never))).toEqual(['l1', 'l2']);
    expect(portal.levelSteps.map(hasSourcedRules)).toEqual([false, true, true]);
  });

  test('are counted in the city, in all or by level', () => {
    expect(ids(comparableTotals(portal))).toEqual(['t4', 't1']);
    expect(comparableTotals(portal).map(countOf)).toEqual([7, 9]);
    expect(countOf({ level_4: 5 } as never)).toBe(5);
    expect(countOf({ level_3: 5 } as never)).toBe(5);
  });
});

describe('who handles what', () => {
  test('is told field by field, each body once', () => {
    expect(
      fieldResponsibilities(portal).map(({ field, then, now, services }) => [field.id, ids(then), ids(now), services]),
    ).toEqual([
      ['dat', ['so'], ['so', 'moi'], 1],
      ['thue', ['so', 'xa'], ['moi', 'xa'], 2],
    ]);
  });

  test('is told of the services that bodies had', () => {
    expect(
      formerServices(portal, ['so', 'moi', 'xa']).map(({ agency, services, now }) => [agency.id, ids(services), now]),
    ).toEqual([
      ['so', ['1', '2'], ['so', 'moi']],
      ['xa', ['2'], ['moi']],
    ]);
    expect(commonLocalBodies(portal)).toEqual(['xa']);
  });

  test('is where files are taken: for the body itself, else for its kind', () => {
    expect(['xa', 'so'].map((id) => filingPlaceOf(portal, id)?.place.vi)).toEqual([
      'Bộ phận một cửa',
      'Bộ phận một cửa',
    ]);
    const other = smallPortal({
      portal: {
        portal: {
          filing: [
            { kinds: ['collective'], agencies: [], place: { vi: 'A' } },
            { kinds: [], agencies: ['b'], place: { vi: 'B' } },
          ],
        },
      },
      agencies: { a: { kind: 'collective' }, b: { kind: 'collective' }, c: {} },
    });
    expect(['a', 'b', 'c'].map((id) => filingPlaceOf(other, id)?.place.vi)).toEqual(['A', 'B', undefined]);
  });

  test('is not told by systems that were closed; what took their place is', () => {
    expect(retiredSystems(portal).map(({ system, closed, next }) => [system.id, closed, next?.id])).toEqual([
      ['cu', '2022-01-01', 'moi'],
      ['bo', '2021', undefined],
    ]);
  });
});

describe('whom a service is for', () => {
  test.each([
    ['citizen', 'Doanh nghiệp', true],
    ['citizen', 'Công dân Việt Nam; Doanh nghiệp', false],
    ['citizen', 'Công dân', false],
    ['business', 'Người nước ngoài', true],
    ['business', 'Tổ chức', false],
    ['business', 'Cán bộ, công chức (trừ doanh nghiệp)', true],
    ['citizen', 'Tổ chức (không bao gồm công dân)', true],
    ['business', 'HỢP TÁC XÃ', false],
    ['both', 'Doanh nghiệp', false],
    ['citizen', undefined, false],
    ['business', undefined, false],
  ] as const)('said to be for %s, its source naming “%s”: contradicts %s', (audience, applicants, expected) => {
    expect(contradicts({ audience, applicants })).toBe(expected);
  });
});
