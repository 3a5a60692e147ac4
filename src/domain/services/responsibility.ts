import type { Agency, FieldOfWork, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';

/** Who handled a field of work then and who handles it now, as the services of the field say; those with most first. */
export interface FieldResponsibility {
  readonly field: FieldOfWork;
  readonly then: readonly Agency[];
  readonly now: readonly Agency[];
  readonly services: number;
}

/** The bodies that services name, those that most of them name first. */
function bodiesOf(portal: Portal, services: readonly Service[], key: 'agencies_then' | 'agencies_now'): Agency[] {
  const named = Map.groupBy(
    services.flatMap((service) => service[key]),
    (id) => id,
  );
  return [...named].sort(([, a], [, b]) => b.length - a.length).map(([id]) => getOrThrow(portal.agencies, id));
}

/** Field by field: who handled it in the theme's year and who does now. */
export function fieldResponsibilities(portal: Portal): FieldResponsibility[] {
  const byField = Map.groupBy(portal.services.values(), ({ field }) => field);
  return [...byField].map(([id, services]) => ({
    field: getOrThrow(portal.fields, id),
    then: bodiesOf(portal, services, 'agencies_then'),
    now: bodiesOf(portal, services, 'agencies_now'),
    services: services.length,
  }));
}

/** The place that currently receives files for a body, if known. */
export const filingPlaceOf = ({ settings, agencies }: Portal, id: string) =>
  settings.filing.find((place) => place.agencies.includes(id)) ??
  settings.filing.find(({ kinds }) => kinds.includes(getOrThrow(agencies, id).kind));

/** A body that takes files, and the place with a known address where it takes them now. */
export interface Filed {
  readonly id: string;
  readonly place: ReturnType<typeof filingPlaceOf>;
  /** Whether the body is the place itself, and not one whose files the place takes. */
  readonly isPlace: boolean;
  /** Whether the address is to be told here: once for each place, at the place itself where that is named too. */
  readonly isFirst: boolean;
}

/** Bodies with the places that take their files, so that an address stands once, at whom it belongs to. */
export function filedAt(portal: Portal, ids: readonly string[]): Filed[] {
  const all = ids.map((id) => {
    const known = filingPlaceOf(portal, id);
    const place = known?.address === undefined ? undefined : known;
    return { id, place, isPlace: place?.agencies.includes(id) === true };
  });
  return all.map((one) => {
    const same = all.filter(({ place }) => place !== undefined && place === one.place);
    return { ...one, isFirst: one === (same.find(({ isPlace }) => isPlace) ?? same[0]) };
  });
}

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
