import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Service } from '../entries/entry.ts';
import { sortByName } from '../lists/alphabet.ts';
import { oncePerWord, oncePerObject } from '../lists/once.ts';
import { listName } from './catalogue.ts';

/** What a list calls a service in a language: the official words where there are no others. */
export const shownName = (service: Service, locale: Locale): string =>
  listName(service)[locale] ?? listName(service)[OFFICIAL];

const ordered = oncePerObject((services: readonly Service[]) =>
  oncePerWord((locale: Locale) =>
    sortByName(services, (service) => shownName(service, locale)).sort((a, b) => b.relevance - a.relevance),
  ),
);

/**
 * Services in the order of lists: those that many people need first, then by the names that the list shows. A list is
 * put in order once for each language, whichever of its pages asks.
 */
export const inListOrder = (services: readonly Service[], locale: Locale): readonly Service[] =>
  ordered(services)(locale);

/** Services that are needed about as much, of a list in its order. */
export interface NeedGroup {
  readonly relevance: Service['relevance'];
  readonly services: readonly Service[];
}

/** A list in its order, cut where services become less needed. */
export const needGroups = (services: readonly Service[]): NeedGroup[] =>
  [...Map.groupBy(services, ({ relevance }) => relevance)].map(([relevance, group]) => ({
    relevance,
    services: group,
  }));
