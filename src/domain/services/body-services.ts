import type { Locale } from '../../schema/fields/languages.ts';
import type { LifeEvent, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { facetValues } from './catalogue.ts';
import { inListOrder } from './list-order.ts';

/** What a body has to do with services today. */
export interface BodyServices {
  /** Those it handles, in the order of lists. */
  readonly handles: readonly Service[];
  /** Those it decides while another body handles them. */
  readonly decides: readonly Service[];
  /** Those it receives files for, while another body handles them. */
  readonly receives: readonly Service[];
}

/** The services of a body by what it does in them. */
export function bodyServices(portal: Portal, id: string, locale: Locale): BodyServices {
  const services = [...portal.services.values()];
  const isHandled = ({ agencies_now: now }: Service): boolean => now.includes(id);
  const others = services.filter((service) => !isHandled(service));
  return {
    handles: inListOrder(services.filter(isHandled), locale),
    decides: others.filter(({ decides }) => decides?.agencies.includes(id)),
    receives: others.filter(({ receives }) => receives?.agencies.includes(id)),
  };
}

/** How many services of an event in life or business a body handled in the theme’s year, and handles now. */
export interface EventCount {
  readonly event: LifeEvent;
  readonly then: number;
  readonly now: number;
  /** Who handles today what it handled then, where it handles nothing of the event any more. */
  readonly others: readonly string[];
}

/** The services of a body by event, then and now, those with most services first; events without any are left out. */
export function servicesByEvent(portal: Portal, id: string): EventCount[] {
  return facetValues(portal, 'su-kien')
    .map(({ id: event, services }) => {
      const then = services.filter(({ agencies_then: bodies }) => bodies.includes(id));
      const now = services.filter(({ agencies_now: bodies }) => bodies.includes(id)).length;
      return {
        event: getOrThrow(portal.lifeEvents, event),
        then: then.length,
        now,
        others: now > 0 ? [] : [...new Set(then.flatMap(({ agencies_now: bodies }) => bodies))],
      };
    })
    .filter(({ then, now }) => then + now > 0)
    .toSorted((a, b) => Math.max(b.then, b.now) - Math.max(a.then, a.now));
}
