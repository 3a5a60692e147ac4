import type { Locale } from '../../schema/fields/languages.ts';
import type { Service } from '../entries/entry.ts';
import { oncePerWord, oncePerObject } from '../lists/once.ts';
import type { Portal } from '../portal.ts';
import { shownName } from './list-order.ts';

/** What a service is called in lists, and what tells it apart where lists call another one the same. */
export interface DistinctName {
  readonly text: string;
  readonly apart?: Pick<Service, 'id' | 'tiers'>;
}

/** Names are the same when only their capitals differ. */
const keyOf = (service: Service, locale: Locale): string => shownName(service, locale).toLowerCase();

/** The names that several services of a portal bear in a language. */
const sharedNames = oncePerObject((portal: Portal) =>
  oncePerWord((locale: Locale): ReadonlySet<string> => {
    const bearers = Map.groupBy(portal.services.values(), (service) => keyOf(service, locale));
    return new Set([...bearers].filter(([, services]) => services.length > 1).map(([name]) => name));
  }),
);

/** The name of a service in lists of a language: two that are called the same are told apart by code and tiers. */
export function distinctName(portal: Portal, service: Service, locale: Locale): DistinctName {
  const text = shownName(service, locale);
  const isShared = sharedNames(portal)(locale).has(keyOf(service, locale));
  return isShared ? { text, apart: service } : { text };
}
