import type { Agency, FieldOfWork, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';

/** Bodies that handled a field of work in the theme's year and that handle it today, according to its services. */
export interface FieldResponsibility {
  readonly field: FieldOfWork;
  readonly then: readonly Agency[];
  readonly now: readonly Agency[];
  readonly services: number;
}

/** Responsibilities by field of work, in the theme's year and today. */
export function fieldResponsibilities(portal: Portal): FieldResponsibility[] {
  const byField = Map.groupBy(portal.services.values(), ({ field }) => field);
  const bodies = (services: readonly Service[], key: 'agencies_then' | 'agencies_now'): Agency[] =>
    [...new Set(services.flatMap((service) => service[key]))].map((id) => getOrThrow(portal.agencies, id));
  return [...byField].map(([id, services]) => ({
    field: getOrThrow(portal.fields, id),
    then: bodies(services, 'agencies_then'),
    now: bodies(services, 'agencies_now'),
    services: services.length,
  }));
}

/** The place that currently receives files for a body, if known. */
export const filingPlaceOf = ({ settings, agencies }: Portal, id: string) =>
  settings.filing.find((place) => place.agencies.includes(id)) ??
  settings.filing.find(({ kinds }) => kinds.includes(getOrThrow(agencies, id).kind));

/** The services a body handled in the theme's year, and the ids of the bodies that handle them today. */
export interface FormerServices {
  readonly agency: Agency;
  readonly services: readonly Service[];
  readonly now: readonly string[];
}

/** Former services of the given bodies; bodies without any are omitted. */
export const formerServices = (portal: Portal, ids: readonly string[]): FormerServices[] =>
  ids.flatMap((id) => {
    const services = [...portal.services.values()].filter(({ agencies_then: then }) => then.includes(id));
    const now = [...new Set(services.flatMap(({ agencies_now: bodies }) => bodies))];
    return services.length > 0 ? [{ agency: getOrThrow(portal.agencies, id), services, now }] : [];
  });

/** Collective local bodies that handled services everywhere, such as the committees of all wards. */
export const commonLocalBodies = (portal: Portal): string[] =>
  [...new Set([...portal.services.values()].flatMap(({ agencies_then: then }) => then))].filter(
    (id) => getOrThrow(portal.agencies, id).kind === 'collective',
  );
