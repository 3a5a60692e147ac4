import { expect, test } from 'vitest';
import { agenciesToday } from '../../../src/domain/succession/agencies-today.ts';
import { agencyTodayRow, agencyTodaySchema } from '../../../src/publish/data/rows/agency-today.ts';
import { smallPortal } from '../domain/small-portal.ts';

const portal = smallPortal({
  agencies: { old: {}, other: {}, merged: {}, quiet: {}, gone: {} },
  changes: {
    union: { kind: 'merged', date: '2025-03-01', originals: ['old', 'other'], results: ['merged'] },
    end: { kind: 'ended', date: '2025', originals: ['gone'] },
  },
});
const rows = new Map(agenciesToday(portal).map((answer) => [answer.agency.id, agencyTodayRow(answer, '2026-06-30')]));

test('a body that was merged leads to the one of today, with its evidence and its steps', () => {
  expect(rows.get('old')).toEqual({
    name: { vi: 'old', en: 'old' },
    on: '2026-06-30',
    state: 'lives',
    today: 'merged',
    today_name: { vi: 'merged', en: 'merged' },
    since: '2025-03-01',
    seen: '2025-03-01',
    confidence: 'high',
    bodies: [
      {
        agency: 'merged',
        name: { vi: 'merged', en: 'merged' },
        since: '2025-03-01',
        seen: '2025-03-01',
        confidence: 'high',
        sources: ['s'],
      },
    ],
    steps: [{ change: 'union', date: '2025-03-01', kind: 'merged' }],
    moved: [],
  });
});

test('without evidence it is unverified, without a successor ended; nothing is invented', () => {
  expect(rows.get('quiet')).toMatchObject({ state: 'unverified', today: 'quiet' });
  expect(rows.get('quiet')).not.toHaveProperty('seen');
  expect(rows.get('gone')).toMatchObject({ state: 'ended', bodies: [] });
  expect(rows.get('gone')).not.toHaveProperty('today');
});

test('every row is what the schema says', () => {
  for (const row of rows.values()) expect(agencyTodaySchema.safeParse(row).error).toBeUndefined();
});
