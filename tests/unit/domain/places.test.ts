import { beforeEach, describe, expect, test } from 'vitest';
import { parseRegistry, tombstonesOf } from '../../../src/domain/entries/registry.ts';
import { addressOf } from '../../../src/domain/entries/address.ts';
import { isIdOfSymbol } from '../../../src/domain/entries/document-id.ts';
import { publicRefs, unregisteredRefs } from '../../../src/domain/entries/records.ts';
import { verificationCommands } from '../../../src/domain/entries/verification.ts';
import { communeGroups, districtsByName, tileWords, wardsByName } from '../../../src/domain/places/lists.ts';
import { communesIn, communesOf, wardPath, wardsIn, wardsOf } from '../../../src/domain/places/succession.ts';
import { oldestFirst } from '../../../src/domain/dates/oldest-first.ts';
import { getOrThrow, type Portal } from '../../../src/domain/portal.ts';
import { smallPortal, smallRecords } from './small-portal.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const ward = (name: string, district: string, more: object = {}) => ({ name: { vi: name }, district, ...more });
const commune = (name: string, formed: [code: string, part: string][], more: object = {}) => ({
  name: { vi: name },
  formed_from: formed.map(([code, part]) => ({ code, part })),
  ...more,
});

let portal: Portal;
beforeEach(() => {
  portal = smallPortal({
    districts: {
      'quan-10': { name: { vi: 'Quận 10' } },
      'quan-2': { name: { vi: 'Quận 2' } },
      'thu-duc': { name: { vi: 'Thành phố Thủ Đức' } },
      'cu-chi': { name: { vi: 'Huyện Củ Chi' } },
    },
    wards: {
      '1': ward('Phường 10', 'quan-10'),
      '2': ward('Phường 2', 'quan-10'),
      '3': ward('Phường An Khánh', 'thu-duc', {
        step: {
          became: [
            { code: '90', part: 'full' },
            { code: '91', part: 'partial' },
          ],
        },
      }),
      '4': ward('Xã An Nhơn', 'cu-chi'),
      '5': ward('Phường An Khánh', 'quan-2'),
    },
    communes: {
      '50': commune('Phường Hòa Hưng', [
        ['1', 'full'],
        ['2', 'partial'],
      ]),
      '51': commune('Phường Vườn Lài', [
        ['2', 'partial'],
        ['90', 'full'],
        ['91', 'full'],
      ]),
      '49': commune('Xã An Bình', [['2', 'partial']], { from_province: { vi: 'Bình Dương' } }),
      '52': commune('Phường Bà Rịa', [], { from_province: { vi: 'Bà Rịa' } }),
    },
  });
});
const wardOf = (id: string) => getOrThrow(portal.wards, id);

describe('a ward of then', () => {
  const told = (id: string) => communesOf(portal, wardOf(id)).map(({ commune: { id: own }, part }) => [own, part]);

  test('went into communes of today, all of it or a part, in the order of their codes', () => {
    expect(told('1')).toEqual([['50', 'full']]);
    expect(told('2')).toEqual([
      ['49', 'partial'],
      ['50', 'partial'],
      ['51', 'partial'],
    ]);
    expect(told('4')).toEqual([]);
  });

  test('through a step in between is whole only if every piece is', () => {
    expect(told('3')).toEqual([['51', 'partial']]);
    const one = smallPortal({
      wards: { w: ward('W', 'd', { step: { became: [{ code: '90', part: 'full' }] } }) },
      communes: { c: commune('C', [['90', 'full']]), other: commune('O', [['w', 'full']]) },
    });
    expect(communesOf(one, getOrThrow(one.wards, 'w')).map(({ commune: { id }, part }) => [id, part])).toEqual([
      ['c', 'full'],
    ]);
  });

  test('is found from its commune and its district, and has an address of its year', () => {
    expect(wardsOf(portal, getOrThrow(portal.communes, '51')).map(({ ward: { id }, part }) => [id, part])).toEqual([
      ['2', 'partial'],
      ['3', 'partial'],
    ]);
    expect(ids(wardsIn(portal, getOrThrow(portal.districts, 'quan-10')))).toEqual(['2', '1']);
    expect(ids(communesIn(portal, getOrThrow(portal.districts, 'quan-10')))).toEqual(['49', '50', '51']);
    expect(wardPath(portal, wardOf('1'))).toBe('2021-1');
  });
});

describe('lists of places', () => {
  test('are by name, numbers in their order, without what kind of place it is', () => {
    expect(ids(districtsByName(portal))).toEqual(['cu-chi', 'quan-2', 'quan-10', 'thu-duc']);
    expect(wardsByName(portal).map(({ name, district }) => [name.vi, district])).toEqual([
      ['Phường 2', 'quan-10'],
      ['Phường 10', 'quan-10'],
      ['Phường An Khánh', 'quan-2'],
      ['Phường An Khánh', 'thu-duc'],
      ['Xã An Nhơn', 'cu-chi'],
    ]);
  });

  test('of communes have the city’s own first, then those of each province', () => {
    expect(communeGroups(portal).map(({ province, communes }) => [province?.vi, ids(communes)])).toEqual([
      [undefined, ['50', '51']],
      ['Bình Dương', ['49']],
      ['Bà Rịa', ['52']],
    ]);
    expect(
      communeGroups(smallPortal({ communes: { a: commune('A', [], { from_province: { vi: 'X' } }) } })),
    ).toHaveLength(1);
    expect(communeGroups(smallPortal({}))).toEqual([]);
  });

  test.each([
    ['Quận 1', ['Quận', '1']],
    ['Quận Bình Thạnh', ['Bình', 'Thạnh']],
    ['Thành phố Thủ Đức', ['Thủ', 'Đức']],
    ['Huyện Củ Chi', ['Củ', 'Chi']],
  ])('call %s %j where there is no room', (name, words) => {
    expect(tileWords({ name: { vi: name, en: name } })).toEqual(words);
  });
});

describe('ids', () => {
  test('of a registry are read line by line, with what cannot be read', () => {
    const { lines, unreadable } = parseRegistry(
      '# ids\nagency:a\n\ntask:x#nv-01\nagency:b removed 2026-11-23 see agency:a\nagency:c removed 2026-11-23\nAgency:d\nagency:e removed\n',
    );
    expect(lines.map(({ line, ref }) => [line, ref])).toEqual([
      [2, 'agency:a'],
      [4, 'task:x#nv-01'],
      [5, 'agency:b'],
      [6, 'agency:c'],
    ]);
    expect(unreadable).toEqual([
      { line: 7, text: 'Agency:d' },
      { line: 8, text: 'agency:e removed' },
    ]);
    expect(tombstonesOf(lines)).toEqual([
      { ref: 'agency:b', on: '2026-11-23', successor: 'agency:a' },
      { ref: 'agency:c', on: '2026-11-23', successor: undefined },
    ]);
  });

  test('that readers are given are public ones, tasks after their directive, pages once', () => {
    const records = smallRecords({
      directives: { cv: { tasks: [{ id: 'nv-01' }, { id: 'nv-02' }] }, ab: { tasks: [] } },
      agencies: { b: {}, a: {} },
      fields: { f: {} },
      pages: { 'p.vi': {}, 'p.en': {} },
      registry: 'agency:a\ntheme:2021\n',
    });
    expect(publicRefs(records)).toEqual([
      'theme:2021',
      'directive:ab',
      'directive:cv',
      'task:cv#nv-01',
      'task:cv#nv-02',
      'agency:a',
      'agency:b',
      'page:p',
    ]);
    expect(unregisteredRefs(records)).toEqual(
      publicRefs(records).filter((ref) => !['agency:a', 'theme:2021'].includes(ref)),
    );
  });

  test.each([
    ['33-2021-nd-cp', true],
    ['33-2021-nd-cp-2022', true],
    ['33-2021-nd-cp-2022-bo-y-te', true],
    ['33-2021-nd-cp-22', false],
    ['x-33-2021-nd-cp', false],
    ['33-2021-nd-cp-2022-', false],
    ['33-2021-nd', false],
  ])('of the document 33/2021/NĐ-CP may be %s: %s', (id, may) => {
    expect(isIdOfSymbol(id, '33/2021/NĐ-CP')).toBe(may);
  });

  test('have an address by their kind, or one of their own', () => {
    const patterns = { agency: '/co-quan/{id}/', task: '/van-ban/{id}/#{task}', 'page:about': '/gioi-thieu/' };
    expect(['agency:a', 'task:cv#nv-01', 'page:about', 'page:other'].map((ref) => addressOf(ref, patterns))).toEqual([
      '/co-quan/a/',
      '/van-ban/cv/#nv-01',
      '/gioi-thieu/',
      undefined,
    ]);
  });
});

test('dated entries stand in the order of their dates, those of one day by id', () => {
  const dated = [
    { id: 'b', date: '2021-03' },
    { id: 'c', date: '2021-03-01' },
    { id: 'a', date: '2021-03' },
    { id: 'd', date: '2020' },
  ];
  expect(ids(oldestFirst(dated))[0]).toBe('d');
  expect(ids(oldestFirst(dated)).filter((id) => id === 'a' || id === 'b')).toEqual(['a', 'b']);
  expect(() => getOrThrow(new Map<string, string>(), 'x')).toThrow('“x” passed validation');
});

test('commands verify a site with its own origin and day', () => {
  const commands = verificationCommands({
    sources: { of: ['src', 'package.json'] },
    origin: 'https://a.example',
    today: '2026-06-30',
  } as never);
  expect(commands).toEqual({
    whole: 'sha256sum --quiet -c SHA256SUMS',
    same: 'npm ci\nPORTAL_URL=https://a.example PORTAL_TODAY=2026-06-30 npm run build\ncurl -sf https://a.example/SHA256SUMS | (cd dist && sha256sum --quiet -c)',
    fingerprint: expect.stringMatching(/^find src package\.json [^\n]+\ncd content && find \* [^\n]+$/u) as unknown,
  });
});
