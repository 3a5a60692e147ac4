import type { Agency, Field, Service } from '../entries/entry.ts';
import { must, type Portal } from '../portal.ts';

/** Who handled a field of work then and who handles it now, as the services of the field say. */
export interface FieldResponsibility {
  readonly field: Field;
  readonly then: readonly Agency[];
  readonly now: readonly Agency[];
  readonly services: number;
}

/** Field by field: who handled it in the theme's year and who does now. */
export function fieldResponsibilities(portal: Portal): FieldResponsibility[] {
  const byField = Map.groupBy(portal.services.values(), ({ field }) => field);
  const bodies = (services: readonly Service[], key: 'agencies_then' | 'agencies_now'): Agency[] =>
    [...new Set(services.flatMap((service) => service[key]))].map((id) => must(portal.agencies, id));
  return [...byField].map(([id, services]) => ({
    field: must(portal.fields, id),
    then: bodies(services, 'agencies_then'),
    now: bodies(services, 'agencies_now'),
    services: services.length,
  }));
}

/** The place that receives files for a body since some day, where the portal knows one. */
export const filingPlaceOf = (portal: Portal, agency: Agency) =>
  portal.settings.filing.find(({ agencies }) => agencies.includes(agency.id)) ??
  portal.settings.filing.find(({ kinds }) => kinds.includes(agency.kind));
