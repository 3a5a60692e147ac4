import { COLLECTION_NAMES, type CollectionName } from '../../../src/schema/fields/collection-names.ts';
import type { PortalRecords } from '../../../src/domain/entries/records.ts';
import type { Service } from '../../../src/domain/entries/entry.ts';
import { buildPortal, type Portal } from '../../../src/domain/portal.ts';

/** Entries of some collections by id, each with the fields a test is about. */
export type Some = Partial<Record<CollectionName, Readonly<Record<string, object>>>> & {
  readonly markdown?: Readonly<Record<string, string>>;
  readonly registry?: string;
};

/** What an entry of a collection says where a test does not. */
const PLAIN: Partial<Record<CollectionName, object>> = {
  portal: { theme: '2021', checked: '2026-06-30', directory_dates: [], filing: [], current: [] },
  themes: { year: 2021, directive: 'cv' },
  directives: { symbol: 'CV', issued: '2021-02-26', issuer: { vi: 'Ủy ban' }, theme: '2021', tasks: [], relations: [] },
  timeline: { rankings: [] },
  texts: { language: 'vi', translations: [] },
  documents: { symbol: null, issued: null, issuer: {}, subject: { vi: 'Về việc' }, type: 'quyet-dinh', relations: [] },
  agencies: { kind: 'department', members: [], confirmed: [], contacts: [] },
  changes: { name: undefined, kind: 'merged', originals: [], results: [], fields: [], services: [] },
  services: {
    agencies_then: [],
    agencies_now: [],
    life_events: [],
    audience: 'both',
    field: 'f',
    methods: [],
    tiers: [],
    procedure: { name: 'x', audience: 'both', tiers: ['province'], url: 'https://x.example', ways: [], steps: [] },
  },
  fields: { source_names: [] },
  levels: { kind: 'service', levels: [], as_of: null },
  communes: { formed_from: [] },
  desks: { kind: 'service-centre', address: '1 Đường A', as_of: '2025-06', quote: '1 Đường A' },
  dialogues: { name: undefined, hosts: [], relates: [], sectors: [], states: [] },
  obligations: { directive: 'cv', task: 'nv-01', every: 'quarter', checks: [] },
};
const SOURCED = { sources: ['s'], confidence: 'high' };
const named = (id: string) => ({ name: { vi: id, en: id } });

/** The records of a portal that has these entries and nothing else but a theme and a directive. */
export function smallRecords({ markdown = {}, registry = '', ...some }: Some): PortalRecords {
  const given: Some = { portal: { portal: {} }, themes: { 2021: {} }, directives: { cv: {} }, ...some };
  const records: Record<string, unknown> = { markdown: new Map(Object.entries(markdown)), registry };
  for (const name of COLLECTION_NAMES) {
    records[name] = new Map(
      Object.entries(given[name] ?? {}).map(([id, fields]) => [
        id,
        { ...named(id), ...SOURCED, ...PLAIN[name], ...fields },
      ]),
    );
  }
  return records as unknown as PortalRecords;
}

/** A portal with these entries, as pages get it. Its services are as the test gives them, not concluded from a source. */
export function smallPortal(some: Some): Portal {
  const { services, ...rest } = some;
  const given = smallRecords({ services: services ?? {} }).services as unknown as ReadonlyMap<string, object>;
  return {
    ...buildPortal(smallRecords(rest)),
    services: new Map([...given].map(([id, service]) => [id, { ...service, id } as Service])),
  };
}
