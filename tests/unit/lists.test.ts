import { describe, expect, test } from 'vitest';
import { glossaryGroups } from '../../src/domain/az/glossary.ts';
import { dutiesIn } from '../../src/domain/dialogues/window-table.ts';
import { documentTypes } from '../../src/domain/documents/by-type.ts';
import { assignmentsOf, byInvolvement } from '../../src/domain/documents/responsibility.ts';
import type { Agency, Commune, District, Service, System } from '../../src/domain/entries/entry.ts';
import { communeGroups, districtsByName, tileWords, wardsByName } from '../../src/domain/places/lists.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { commonLocalBodies, filingPlaceOf, formerServices } from '../../src/domain/services/responsibility.ts';
import { retiredSystems } from '../../src/domain/services/retired-systems.ts';
import { agencyLists, byKind } from '../../src/domain/succession/by-kind.ts';
import { nameToday } from '../../src/domain/succession/directory.ts';
import { thenAndNow } from '../../src/domain/succession/then-and-now.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');
const named = (vi: string, over: object = {}): never => ({ id: vi, name: { vi, en: vi }, ...over }) as never;
const mapOf = <T extends { id: string }>(...items: T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

describe('places', () => {
  test('are found by their name without kind', () => {
    const wards = mapOf<never>(
      named('Xã An Phú', { district: 'b' }),
      named('Phường Bến Nghé', { district: 'a' }),
      named('Phường An Khánh', { district: 'a' }),
    );
    expect(wardsByName({ ...portal, wards }).map(({ name }) => name.vi)).toEqual([
      'Phường An Khánh',
      'Xã An Phú',
      'Phường Bến Nghé',
    ]);
  });

  test('wards of the same name are sorted by district, numerically', () => {
    const wards = mapOf<never>(
      named('Phường 10', { id: '1', district: 'a' }),
      named('Phường 2', { id: '2', district: 'b' }),
      named('Phường 2', { id: '3', district: 'a' }),
    );
    expect(wardsByName({ ...portal, wards }).map(({ id }) => id)).toEqual(['3', '2', '1']);
    const districts = mapOf<District>(named('Quận 10'), named('Quận 2'));
    expect(districtsByName({ ...portal, districts }).map(({ id }) => id)).toEqual(['Quận 2', 'Quận 10']);
  });

  test('of today are grouped by former province, the city’s own first', () => {
    const from = { from_province: { vi: 'Tỉnh Bình Dương', en: 'Bình Dương Province' } };
    const communes = mapOf<Commune>(named('Phường Dĩ An', from), named('Xã Củ Chi'), named('Phường An Phú', from));
    const groups = (of: Portal): [string | undefined, string[]][] =>
      communeGroups(of).map(({ province, communes: own }) => [province?.vi, own.map(({ id }) => id)]);
    expect(groups({ ...portal, communes })).toEqual([
      [undefined, ['Xã Củ Chi']],
      ['Tỉnh Bình Dương', ['Phường An Phú', 'Phường Dĩ An']],
    ]);
    expect(groups({ ...portal, communes: new Map() })).toEqual([]);
    expect(communeGroups(portal).flatMap((group) => group.communes)).toHaveLength(portal.communes.size);
  });

  test.each([
    ['Quận 1', ['Quận', '1']],
    ['Quận Gò Vấp', ['Gò', 'Vấp']],
    ['Thành phố Thủ Đức', ['Thủ', 'Đức']],
  ])('%s is short on a narrow tile', (vi, words) => {
    expect(tileWords(named(vi))).toEqual(words);
  });
});

describe('bodies', () => {
  const agencies = mapOf<Agency>(
    named('Sở Y tế', { kind: 'department' }),
    named('Ban Dân tộc', { kind: 'board' }),
    named('Sở An toàn', { kind: 'department', founded: { date: `${portal.theme.year + 1}` } }),
    named('Đài Tiếng nói', { kind: 'board' }),
  );
  const lists = agencyLists({ ...portal, agencies }, 'vi');

  test('are grouped by kind in a fixed order; those founded after the theme’s year are separate', () => {
    expect(lists.kinds.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([
      ['department', ['Sở Y tế']],
      ['board', ['Ban Dân tộc', 'Đài Tiếng nói']],
    ]);
    expect(lists.later.map(({ id }) => id)).toEqual(['Sở An toàn']);
  });

  test('known from today alone stand apart by kind: whether the year of the theme had them, no source says', () => {
    const customs = named('Hải quan', { kind: 'vertical', today_only: true });
    const own = agencyLists({ ...portal, agencies: mapOf<Agency>(...agencies.values(), customs) }, 'vi');
    expect(own.kinds).toEqual(lists.kinds);
    expect(own.today.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([['vertical', ['Hải quan']]]);
    expect(lists.today).toEqual([]);
  });

  test('stand all together by letter', () => {
    expect(lists.letters.map(({ letter, agencies: own }) => [letter, own.map(({ id }) => id)])).toEqual([
      ['B', ['Ban Dân tộc']],
      ['Đ', ['Đài Tiếng nói']],
      ['S', ['Sở An toàn', 'Sở Y tế']],
    ]);
  });

  test('are grouped by the agency of an item', () => {
    const listed = [...agencies.values()].map((agency) => ({ agency }));
    expect(byKind(listed, ({ agency }) => agency).map(({ items }) => items.length)).toEqual([2, 2]);
  });

  test('have the name given by their latest change up to today', () => {
    const renamed = (date: string, vi: string): never =>
      ({ id: vi, kind: 'renamed', date, results: ['Sở Y tế'], originals: ['Sở Y tế'], name: { vi, en: vi } }) as never;
    const on = (...changes: never[]): string => nameToday({ ...portal, agencies, changeEvents: changes }, 'Sở Y tế').vi;
    expect(on()).toBe('Sở Y tế');
    expect(on(renamed('2001', 'Trước'), renamed('2002', 'Nay'), renamed('2999', 'Sau'))).toBe('Nay');
  });
});

test('documents of a type are sorted newest first, undated last, without omissions', () => {
  const documents = mapOf<never>(
    { id: 'old', type: 'nghi-dinh', issued: '2015' } as never,
    { id: 'none', type: 'nghi-dinh', issued: null } as never,
    { id: 'new', type: 'nghi-dinh', issued: '2020-01-02' } as never,
  );
  expect(documentTypes({ ...portal, documents }).map((one) => one.documents.map(({ id }) => id))).toEqual([
    ['new', 'old', 'none'],
  ]);
  expect(documentTypes(portal).flatMap((one) => one.documents)).toHaveLength(portal.documents.size);
});

test('the glossary contains every term once, by kind', () => {
  const groups = glossaryGroups(portal);
  expect(groups.flatMap(({ terms }) => terms)).toHaveLength(portal.terms.size);
  expect(groups.map(({ id }) => id)).toEqual(['abbreviations', 'everyday', 'english']);
  for (const { id, terms } of groups) {
    expect(new Set(terms.map(({ kind, language }) => (kind === 'abbreviation' ? kind : language))).size, id).toBe(1);
  }
  expect(glossaryGroups({ ...portal, terms: new Map() })).toEqual([]);
});

test('tasks of a body are sorted by involvement, closest first', () => {
  for (const id of portal.agencies.keys()) {
    const assignments = assignmentsOf(portal, id);
    const groups = byInvolvement(assignments);
    expect(groups.flatMap(({ own }) => own)).toHaveLength(assignments.length);
    expect(groups.map(({ involvement }) => involvement)).toEqual(
      ['named', 'member', 'coordination'].filter((way) => assignments.some(({ involvement }) => involvement === way)),
    );
    for (const { own, first } of groups) expect(own[0]).toBe(first);
  }
});

describe('services', () => {
  const service = (id: string, then: string[], now: string[]): Service =>
    ({ id, agencies_then: then, agencies_now: now }) as Service;
  const agencies = mapOf<Agency>(named('a', { kind: 'department' }), named('all', { kind: 'collective' }));
  const services = mapOf(service('1', ['a'], ['x']), service('2', ['a', 'all'], ['x', 'y']));
  const scratch: Portal = { ...portal, agencies, services };

  test('of a former body lead to the current bodies, each once', () => {
    expect(formerServices(scratch, ['a', 'none'])).toMatchObject([
      { agency: { id: 'a' }, services: [{ id: '1' }, { id: '2' }], now: ['x', 'y'] },
    ]);
  });

  test('of all places are those of collective bodies', () => {
    expect(commonLocalBodies(scratch)).toEqual(['all']);
  });

  test('are filed at the place of the body, else at that of its kind', () => {
    const filing = [
      { agencies: [], kinds: ['department'], place: 'kind' },
      { agencies: ['a'], kinds: [], place: 'named' },
    ];
    const at = (places: object[], id: string) =>
      filingPlaceOf({ ...scratch, settings: { ...portal.settings, filing: places as never } }, id)?.place;
    expect(at(filing, 'a')).toBe('named');
    expect(at(filing.slice(0, 1), 'a')).toBe('kind');
    expect(at(filing, 'all')).toBeUndefined();
  });
});

test('closed systems name their replacement, if known', () => {
  const systems = mapOf(
    { id: 'open' } as System,
    { id: 'old', closed: '2022', replaced_by: 'open' } as System,
    { id: 'gone', closed: '2023' } as System,
  );
  expect(
    retiredSystems({ ...portal, systems }).map(({ system, closed, next }) => [system.id, closed, next?.id]),
  ).toEqual([
    ['old', '2022', 'open'],
    ['gone', '2023', undefined],
  ]);
});

test('the duties of a quarter are those that cover it, with counts of their windows', () => {
  const { year } = portal.theme;
  const duties = dutiesIn(portal, `${year}-Q2`);
  expect(duties.length).toBeGreaterThan(0);
  for (const { obligation, bodies, counts } of duties) {
    expect(obligation.every).toBe('quarter');
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(bodies);
  }
  expect(dutiesIn(portal, `${year + 1}-Q2`)).toEqual([]);
});

test('a text about a body itself includes all transfers of its work; other texts only its successors', () => {
  const moved = [...portal.agencies.keys()].filter((id) => {
    const [own, about] = [thenAndNow(portal, [id], { ofBodies: true }), thenAndNow(portal, [id], {})];
    expect(own.steps).toEqual(expect.arrayContaining([...about.steps]));
    expect(about.steps).toEqual(portal.changeEvents.filter((change) => about.answers[0]?.chain.includes(change)));
    return own.steps.length > about.steps.length;
  });
  expect(moved.length).toBeGreaterThan(0);
});
