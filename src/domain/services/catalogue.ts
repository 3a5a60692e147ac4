import type { Localized, Translatable } from '../../schema/fields/localized.ts';
import type { LevelRecord, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { parsePartialDate } from '../dates/partial-date.ts';

/** Facets of the catalogue, as named in addresses. */
export const FACETS = ['doi-tuong', 'su-kien', 'linh-vuc', 'co-quan', 'muc-do', 'truc-tuyen'] as const;
export type Facet = (typeof FACETS)[number];

/** A facet value: its label (a name, or a key of the interface) and its services. */
export interface FacetValue {
  readonly facet: Facet;
  readonly id: string;
  readonly name?: Localized;
  readonly services: readonly Service[];
}

/** Services per page. */
export const PAGE_SIZE = 60;

/** The levels that sources give a service for the theme's year or before; targets and lists are excluded. */
export const levelsOf = (portal: Portal, serviceId: string): LevelRecord[] =>
  [...portal.levels.values()].filter(
    ({ service, kind, levels, as_of }) =>
      service === serviceId &&
      kind === 'service' &&
      levels.length > 0 &&
      (as_of === null || parsePartialDate(as_of).year <= portal.theme.year),
  );

/** The values of a service for a facet. */
function valuesOf(portal: Portal, service: Service, facet: Facet): string[] {
  switch (facet) {
    case 'doi-tuong':
      return audienceValues(service);
    case 'su-kien':
      return service.life_events;
    case 'linh-vuc':
      return [service.field];
    case 'co-quan':
      return [...new Set([...service.agencies_then, ...service.agencies_now])];
    case 'muc-do': {
      const levels = new Set(levelsOf(portal, service.id).flatMap((record) => record.levels));
      return levels.size > 0 ? [...levels].map(String) : ['chua-ghi-nhan'];
    }
    case 'truc-tuyen':
      return [service.online_now ? 'co' : 'khong'];
  }
}

const AUDIENCES = {
  citizen: ['nguoi-dan'],
  business: ['doanh-nghiep'],
  both: ['nguoi-dan', 'doanh-nghiep'],
} as const;

/** The audiences of a service, as facet values. */
export const audienceValues = ({ audience }: Service): string[] => [...AUDIENCES[audience]];

const nameOf = (portal: Portal, facet: Facet, id: string): Localized | undefined => {
  if (facet === 'linh-vuc') return getOrThrow(portal.fields, id).name;
  if (facet === 'su-kien') return getOrThrow(portal.lifeEvents, id).name;
  return facet === 'co-quan' ? getOrThrow(portal.agencies, id).name : undefined;
};

/** All values of a facet that occur, those with the most services first. */
export function facetValues(portal: Portal, facet: Facet): FacetValue[] {
  const groups = new Map<string, Service[]>();
  for (const service of portal.services.values()) {
    for (const id of valuesOf(portal, service, facet)) groups.set(id, [...(groups.get(id) ?? []), service]);
  }
  return [...groups]
    .map(([id, services]) => {
      const name = nameOf(portal, facet, id);
      return { facet, id, services, ...(name ? { name } : {}) };
    })
    .sort((a, b) => b.services.length - a.services.length || a.id.localeCompare(b.id));
}

/** Address part of a page of a value; the first page has no number. */
export const facetPath = ({ facet, id }: Pick<FacetValue, 'facet' | 'id'>, number = 1): string =>
  number === 1 ? `${facet}/${id}` : `${facet}/${id}/${number}`;

/** The name of a service in lists. */
export const listName = ({ name, short_name }: Service): Translatable => short_name ?? name;
