import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import type { LifeEvent, Service } from '../entries/entry.ts';
import { letterOf, sortByName } from '../lists/alphabet.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { facetValues, MOST_NEEDED, type Facet, type FacetValue } from './catalogue.ts';
import { inListOrder } from './list-order.ts';

/** How many services stand at hand under an event of life. */
const AT_HAND = 2;

/** An event in life or business, with services that many people need then. */
export interface EventChoice extends FacetValue {
  readonly atHand: readonly Service[];
}

const nameLength = ({ name, short_name: short }: Service): number => (short ?? name)[OFFICIAL].length;

/**
 * The events of people, or of businesses, those with most services first. At hand are services that many people need:
 * those with the shortest names, because a plain case is called less than its variants. None stands under two events.
 */
export function eventChoices(portal: Portal, audience: LifeEvent['audience']): EventChoice[] {
  const shown = new Set<Service>();
  return facetValues(portal, 'su-kien')
    .filter(({ id }) => getOrThrow(portal.lifeEvents, id).audience === audience)
    .map((value) => {
      const atHand = inListOrder(value.services, OFFICIAL)
        .filter((service) => service.relevance === MOST_NEEDED && !shown.has(service))
        .sort((a, b) => nameLength(a) - nameLength(b))
        .slice(0, AT_HAND);
      for (const service of atHand) shown.add(service);
      return { ...value, atHand };
    });
}

/** Values of a facet by their names, in dictionary order. */
export const valuesByName = (portal: Portal, facet: Facet, locale: Locale): FacetValue[] =>
  sortByName(facetValues(portal, facet), ({ name, id }) => name?.[locale] ?? id);

/** Values of a facet under the letters their names begin with, in dictionary order. */
export const valuesByLetter = (portal: Portal, facet: Facet, locale: Locale): [string, FacetValue[]][] => [
  ...Map.groupBy(valuesByName(portal, facet, locale), ({ name, id }) => letterOf(name?.[locale] ?? id)),
];
