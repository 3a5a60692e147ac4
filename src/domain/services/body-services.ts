import type { Locale } from '../../schema/fields/languages.ts';
import type { Service } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
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
