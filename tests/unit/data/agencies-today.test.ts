import { expect, test } from 'vitest';
import { agenciesToday } from '../../../src/domain/succession/agencies-today.ts';
import { nameToday } from '../../../src/domain/succession/directory.ts';
import { agencyTodayRow, agencyTodaySchema } from '../../../src/publish/data/rows/agency-today.ts';
import { smallPortal } from '../domain/small-portal.ts';

const names = (agencies: string[], confidence: string) => ({ agencies, confidence });
const reading = {
  older: { checked: '2026-05-01', handles: names(['named'], 'high') },
  newer: {
    checked: '2026-06-20',
    sources: ['crawl'],
    decides: names(['guessed'], 'medium'),
    receives: names(['named', 'confirmed'], 'high'),
  },
  field: { checked: '2026-06-20', agencies_now: ['guessed'] },
};

const portal = smallPortal({
  agencies: {
    old: {},
    other: {},
    merged: {},
    quiet: {},
    gone: {},
    area: {},
    units: {},
    writing: {},
    named: { confirmed: [{ date: '2025-07-01', sources: ['s'], confidence: 'high' }] },
    guessed: {},
    confirmed: { confirmed: [{ date: '2026-06-20', sources: ['press'], confidence: 'high' }] },
    part: {},
    whole: {},
    handed: {},
  },
  districts: { q1: { agency: 'area' } },
  wards: { w1: { district: 'q1' }, w2: { district: 'q1' } },
  communes: { c1: { formed_from: [{ code: 'w1', name: 'w1', part: 'full' }] } },
  services: { s1: { agencies_then: ['area'], agencies_now: ['units'] }, ...reading },
  documents: {
    plan: { issued: '2025-09-26', issuer_agency: 'writing' },
    before: { issued: '2019-04-16', issuer_agency: 'quiet' },
    heard: { issued: '2025-09-26', issuer_agency: 'quiet', confidence: 'low' },
  },
  changes: {
    union: { kind: 'merged', date: '2025-03-01', originals: ['old', 'other'], results: ['merged'] },
    end: { kind: 'ended', date: '2025', originals: ['gone'] },
    reform: { kind: 'ended', date: '2025-07-01', originals: ['area'] },
    handover: { kind: 'transferred-function', date: '2025-01-05', originals: ['handed'], results: ['part'] },
    close: { kind: 'ended', date: '2025-04-01', originals: ['handed'] },
    later: { kind: 'merged', date: '2025-08-01', originals: ['part'], results: ['whole'] },
  },
});
const rows = new Map(
  agenciesToday(portal).map((answer) => [
    answer.agency.id,
    agencyTodayRow(answer, '2026-06-30', (id) => nameToday(portal, id)),
  ]),
);

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
    work: [{ agency: 'merged', name: { vi: 'merged', en: 'merged' }, basis: 'succession' }],
  });
});

test('what ended leads to those who have its work: by transfer, by services, by territory; each says how it is known', () => {
  expect(rows.get('area')).toMatchObject({
    state: 'ended',
    bodies: [],
    work: [
      { agency: 'units', basis: 'services', services: ['s1'] },
      { commune: 'c1', name: { vi: 'c1', en: 'c1' }, basis: 'territory', district: 'q1' },
    ],
  });
  expect(rows.get('handed')).toMatchObject({
    moved: [{ change: 'handover', to: ['part'] }],
    work: [{ agency: 'whole', basis: 'transfer', change: 'handover' }],
  });
});

test('a document shows the body that issued it at work, if it is of the time and sure enough', () => {
  expect(rows.get('writing')).toMatchObject({ state: 'lives', seen: '2025-09-26' });
  expect(rows.get('quiet')).toMatchObject({ state: 'unverified' });
});

test('procedures show a body at work on the day they were read, if their words name it; a kind of body, so not surely', () => {
  expect(rows.get('named')).toMatchObject({
    state: 'lives',
    seen: '2026-06-20',
    confidence: 'medium',
    bodies: [{ sources: ['crawl'] }],
  });
  expect(rows.get('guessed')).toMatchObject({ state: 'unverified' });
  expect(rows.get('confirmed')).toMatchObject({ confidence: 'high', bodies: [{ sources: ['press'] }] });
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
