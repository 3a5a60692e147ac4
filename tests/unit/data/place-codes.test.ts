import { expect, test } from 'vitest';
import {
  communeItem,
  communeItemSchema,
  wardItem,
  wardItemSchema,
  wardTodayRows,
  wardTodaySchema,
} from '../../../src/publish/data/rows/place-codes.ts';
import { getOrThrow } from '../../../src/domain/portal.ts';
import { smallPortal } from '../domain/small-portal.ts';

const named = (vi: string) => ({ vi, en: vi });
// A ward of 2021 kept its unit; another was merged in 2025 into a unit that got the code of a third.
const portal = smallPortal({
  districts: { q1: { agency: 'a' } },
  wards: {
    '00001': { name: named('Phường 1'), kind: 'phuong', district: 'q1' },
    '00002': {
      name: named('Phường 2'),
      kind: 'phuong',
      district: 'q1',
      step: { date: '2025-01-01', document: 'd', became: [{ code: '00003', name: 'Phường Mới', part: 'full' }] },
    },
    '00003': {
      name: named('Phường 3'),
      kind: 'phuong',
      district: 'q1',
      step: { date: '2025-01-01', document: 'd', became: [{ code: '00003', name: 'Phường Mới', part: 'full' }] },
    },
  },
  communes: {
    '00001': {
      name: named('Phường Lớn'),
      kind: 'phuong',
      since: '2025-07-01',
      document: 'd',
      formed_from: [
        { code: '00001', name: 'Phường 1', part: 'full' },
        { code: '00003', name: 'Phường Mới', part: 'partial' },
      ],
    },
  },
});
const { id: _, ...commune } = getOrThrow(portal.communes, '00001');
const { id: _ward, ...ward } = getOrThrow(portal.wards, '00002');

test('every code has a day, and only a unit that stayed the same leads to the ward of its code', () => {
  const item = communeItem(portal, commune);
  expect(item).toMatchObject({ code_on: '2025-07-01' });
  expect(item.formed_from).toEqual([
    { code: '00001', name: 'Phường 1', part: 'full', code_on: '2025-06-30', ward: '00001' },
    { code: '00003', name: 'Phường Mới', part: 'partial', code_on: '2025-06-30' },
  ]);
  expect(communeItemSchema.safeParse(item).error).toBeUndefined();
  const former = wardItem(ward, '2021-01-01');
  expect(former).toMatchObject({ code_on: '2021-01-01', step: { became: [{ code: '00003', code_on: '2025-01-01' }] } });
  expect(wardItemSchema.safeParse(former).error).toBeUndefined();
});

test('wards of the theme’s year lead to the units of today, through what they were between', () => {
  const rows = wardTodayRows(portal);
  expect(rows.map(({ id, ward: from, commune: to, part }) => [id, from, to, part])).toEqual([
    ['00001#00001', '00001', '00001', 'full'],
    ['00002#00001', '00002', '00001', 'partial'],
    ['00003#00001', '00003', '00001', 'partial'],
  ]);
  expect(rows[0]).toMatchObject({ ward_on: '2021-01-01', commune_on: '2025-07-01', district: 'q1' });
  for (const row of rows) expect(wardTodaySchema.safeParse(row).error).toBeUndefined();
});
