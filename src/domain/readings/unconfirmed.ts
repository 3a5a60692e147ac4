import { OFFICIAL } from '../../schema/fields/languages.ts';
import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { ServiceRecord } from '../../schema/services/service.ts';
import type { Service } from '../entries/entry.ts';
import type { PortalRecords } from '../entries/records.ts';
import { listName, MOST_NEEDED } from '../services/catalogue.ts';
import { SIDES, type PlacedReading } from '../resolve/body-readings.ts';
import { fieldNames, readAllBodies, resolveServices } from '../resolve/resolve.ts';

/** What may be our reading, in the order it is listed: bodies, services without a body, fields, names. */
export const READING_KINDS = ['body', 'unread', 'field', 'name'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** A reading of ours that nobody has confirmed, where it stands, and how much hangs on it. */
export interface Unconfirmed {
  readonly kind: ReadingKind;
  readonly collection: CollectionName;
  readonly id: string;
  /** The field to write once it is confirmed or made; for a service that no row reads, none. */
  readonly path: readonly (string | number)[];
  /** What it is a reading of: a service or a field, or the words of the editor on a row. */
  readonly of: Translatable;
  /** What it says: ids of bodies, names of a field in sources, what our fields of a service say. */
  readonly says: readonly string[];
  readonly confidence?: Confidence;
  /** How many services it holds for, and how many of these many people need. */
  readonly services: number;
  readonly needed: number;
}

const counts = (services: readonly Service[]): Pick<Unconfirmed, 'services' | 'needed'> => ({
  services: services.length,
  needed: services.filter(({ relevance }) => relevance === MOST_NEEDED).length,
});

/** The services of each row of readings, by what it answers for them. */
function servicesOfRows(records: PortalRecords, services: readonly Service[]): Map<PlacedReading, Set<Service>> {
  const { rows, byCode } = readAllBodies(records);
  const answered = new Map(rows.map((row) => [row, new Set<Service>()]));
  for (const service of services) {
    for (const row of SIDES.flatMap((side) => byCode.get(service.id)?.[side]?.row ?? []))
      answered.get(row)?.add(service);
  }
  return answered;
}

const saysOf = (row: PlacedReading): string[] =>
  SIDES.flatMap((side) => (row[side] === undefined ? [] : [`${side}: ${row[side].join(', ') || '[]'}`]));

/** Rows that are not sure and answer some service. */
const bodies = (records: PortalRecords, services: readonly Service[]): Unconfirmed[] =>
  [...servicesOfRows(records, services)]
    .filter(([row, own]) => own.size > 0 && row.confidence !== 'high' && row.confirmed === undefined)
    .map(([row, own]) => ({
      kind: 'body',
      collection: 'readings',
      id: row.file,
      path: ['rows', row.index, 'confirmed'],
      of: { [OFFICIAL]: row.reason },
      says: saysOf(row),
      confidence: row.confidence,
      ...counts([...own]),
    }));

/** Services of which no row says who handles them. */
const unread = (services: readonly Service[]): Unconfirmed[] =>
  services
    .filter(({ agencies_now: now }) => now.length === 0)
    .map((service) => ({
      kind: 'unread',
      collection: 'services',
      id: service.id,
      path: [],
      of: listName(service),
      says: [service.procedure.carried_out_by, service.procedure.competent].flatMap((words) => words ?? []),
      ...counts([service]),
    }));

/** Fields to which names of sources are mapped. */
const fields = (records: PortalRecords, services: readonly Service[]): Unconfirmed[] =>
  [...records.fields]
    .filter(([, { source_names: names, confirmed }]) => names.length > 0 && confirmed === undefined)
    .map(([id, { name, source_names: names }]) => ({
      kind: 'field',
      collection: 'fields',
      id,
      path: ['confirmed'],
      of: name,
      says: names,
      ...counts(services.filter(({ field }) => field === id)),
    }));

/** The fields of a service that hold readings of ours, each with what it says. */
function ownReadings(record: ServiceRecord, mapped: string | undefined): string[] {
  const { name, short_name: short, asks, life_events: events, field } = record;
  const said = (what: string, words: readonly string[]): string[] =>
    words.length === 0 ? [] : [`${what} “${words.join(', ')}”`];
  return [
    ...Object.entries(name).flatMap(([language, text]) => said(`name.${language}`, text === undefined ? [] : [text])),
    ...Object.entries(short ?? {}).flatMap(([language, text]) => said(`short_name.${language}`, [text])),
    ...said('asks', asks),
    ...said('life_events', events),
    ...(field === mapped ? [] : said('field', field === undefined ? [] : [field])),
  ];
}

const names = (records: PortalRecords, services: readonly Service[]): Unconfirmed[] => {
  const mapped = fieldNames(records);
  return services.flatMap((service): Unconfirmed[] => {
    const record = records.services.get(service.id);
    if (!record || record.names_confirmed !== undefined) return [];
    const says = ownReadings(record, mapped.get(service.procedure.field ?? ''));
    if (says.length === 0) return [];
    const place = { collection: 'services', id: service.id, path: ['names_confirmed'] } as const;
    return [{ kind: 'name', ...place, of: { [OFFICIAL]: service.source_name }, says, ...counts([service]) }];
  });
};

const mostNeededFirst = (a: Unconfirmed, b: Unconfirmed): number =>
  READING_KINDS.indexOf(a.kind) - READING_KINDS.indexOf(b.kind) || b.needed - a.needed || b.services - a.services;

/**
 * Readings of ours that nobody has confirmed, kind by kind; in each those on which most services hang that many people
 * need, then those on which most services hang. Names of services that fewer people need follow by how many do.
 */
export function unconfirmedReadings(records: PortalRecords): Unconfirmed[] {
  const services = [...resolveServices(records).values()].sort((a, b) => b.relevance - a.relevance);
  return [
    ...bodies(records, services),
    ...unread(services),
    ...fields(records, services),
    ...names(records, services),
  ].sort(mostNeededFirst);
}
