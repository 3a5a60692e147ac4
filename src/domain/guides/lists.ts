import type { Guide } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** The guides one of whose steps is a service. */
export const guidesOfService = ({ guides }: Pick<Portal, 'guides'>, service: string): Guide[] =>
  [...guides.values()].filter(({ steps }) => steps.some((step) => step.service === service));

/** The guides of an event in life or business. */
export const guidesOfEvent = ({ guides }: Pick<Portal, 'guides'>, event: string): Guide[] =>
  [...guides.values()].filter(({ life_events: events }) => events.includes(event));
