import { describe, expect, test } from 'vitest';
import { unconfirmedReadings, type Unconfirmed } from '../../../src/domain/readings/unconfirmed.ts';
import { smallRecords, type Some } from './small-portal.ts';

const service = (more: object = {}, procedure: object = {}): object => ({
  name: {},
  asks: [],
  life_events: [],
  relevance: 1,
  agencies_now: undefined,
  field: undefined,
  names_confirmed: '2026-01',
  procedure: {
    name: 'Khai sinh',
    audience: 'both',
    tiers: [],
    ways: [],
    steps: [],
    sources: [],
    confidence: 'high',
    url: 'https://x.example',
    read: '2026',
    ...procedure,
  },
  ...more,
});
const row = (codes: string[], more: object = {}): object => ({
  when: { codes },
  reason: 'words',
  confidence: 'medium',
  handles: ['so'],
  ...more,
});
const unconfirmed = (some: Some, kind?: Unconfirmed['kind']): readonly Unconfirmed[] =>
  unconfirmedReadings(smallRecords(some)).filter((each) => kind === undefined || each.kind === kind);

describe('readings that nobody has confirmed', () => {
  test('are of the bodies of services, where they are not sure and answer some', () => {
    const found = unconfirmed(
      {
        services: { 1: service({ relevance: 3 }), 2: service(), 3: service() },
        readings: {
          b: { rows: [row(['3'], { confidence: 'high' }), row(['9']), row(['2'], { confirmed: '2026' })] },
          a: { rows: [row(['1', '2'], { decides: [], receives: ['x', 'y'] })] },
        },
      },
      'body',
    );
    expect(found).toEqual([
      {
        kind: 'body',
        collection: 'readings',
        id: 'a',
        path: ['rows', 0, 'confirmed'],
        of: { vi: 'words' },
        says: ['decides: []', 'handles: so', 'receives: x, y'],
        confidence: 'medium',
        services: 2,
        needed: 1,
      },
    ]);
  });

  test('count a service for every row that answers a side of it, once', () => {
    const found = unconfirmed(
      {
        services: { 1: service() },
        readings: {
          a: { rows: [row(['1'], { receives: ['x'] }), row(['1'], { decides: ['y'], confidence: 'low' }), row(['1'])] },
        },
      },
      'body',
    );
    expect(found.map(({ path, services }) => [path[1], services])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  test('are services of which none says who handles them, with the words of their source', () => {
    const found = unconfirmed(
      {
        services: {
          1: service({ relevance: 3, short_name: { vi: 'Ngắn' } }, { carried_out_by: 'Ủy ban', competent: 'Sở' }),
          2: service(),
          3: service({ agencies_now: ['so'] }),
        },
      },
      'unread',
    );
    expect(found).toEqual([
      {
        kind: 'unread',
        collection: 'services',
        id: '1',
        path: [],
        of: { vi: 'Ngắn' },
        says: ['Ủy ban', 'Sở'],
        services: 1,
        needed: 1,
      },
      expect.objectContaining({ id: '2', says: [], of: { vi: 'Khai sinh' }, needed: 0 }),
    ]);
  });

  test('are names of sources that a field stands for', () => {
    const found = unconfirmed(
      {
        fields: {
          dat: { name: { vi: 'Đất' }, source_names: ['Đất đai', 'Nhà đất'] },
          thue: { source_names: [] },
          xe: { source_names: ['Xe'], confirmed: '2026' },
        },
        services: {
          1: service({ field: 'dat' }),
          2: service({}, { field: 'Nhà đất' }),
          3: service({}, { field: 'Xe' }),
        },
      },
      'field',
    );
    expect(found).toEqual([
      {
        kind: 'field',
        collection: 'fields',
        id: 'dat',
        path: ['confirmed'],
        of: { vi: 'Đất' },
        says: ['Đất đai', 'Nhà đất'],
        services: 2,
        needed: 0,
      },
    ]);
  });

  test('are names, asks, events and the field of a service, where they are ours', () => {
    const own = { names_confirmed: undefined };
    const found = unconfirmed(
      {
        fields: { dat: { source_names: ['Đất đai'] } },
        services: {
          1: service({
            ...own,
            name: { en: 'Birth' },
            short_name: { vi: 'Sinh', en: 'Birth' },
            asks: ['làm giấy', 'cho bé'],
            life_events: ['sinh'],
            field: 'khac',
          }),
          2: service(own),
          3: service({ asks: ['x'] }),
          4: service({ ...own, field: 'dat' }, { field: 'Đất đai' }),
        },
      },
      'name',
    );
    expect(found).toEqual([
      {
        kind: 'name',
        collection: 'services',
        id: '1',
        path: ['names_confirmed'],
        of: { vi: 'Khai sinh' },
        says: [
          'name.en “Birth”',
          'short_name.vi “Sinh”',
          'short_name.en “Birth”',
          'asks “làm giấy, cho bé”',
          'life_events “sinh”',
          'field “khac”',
        ],
        services: 1,
        needed: 0,
      },
    ]);
  });

  test('are told kind by kind, those first on which most hangs that many people need', () => {
    const services = Object.fromEntries(
      [3, 1, 3, 2, 1, 1].map((relevance, at) => [
        `s${at}`,
        service({ relevance, asks: ['x'], names_confirmed: undefined }),
      ]),
    );
    const found = unconfirmed({
      services,
      readings: { a: { rows: [row(['s1', 's4', 's5']), row(['s0']), row(['s2', 's3'])] } },
      fields: { f: { source_names: ['x'] } },
    });
    expect(found.map(({ kind, id, path }) => (kind === 'body' ? path[1] : `${kind} ${id}`))).toEqual([
      2,
      1,
      0,
      'field f',
      'name s0',
      'name s2',
      'name s3',
      'name s1',
      'name s4',
      'name s5',
    ]);
  });
});
