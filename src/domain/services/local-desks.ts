import type { DeskKind } from '../../schema/bodies/desk.ts';
import type { LifeEvent, Service } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { filingPlaceOf } from './responsibility.ts';

/** The kinds of desks that bodies have in every current unit, by body. */
const kindsByBody = oncePerObject(
  ({ desks }: Portal): ReadonlyMap<string, readonly DeskKind[]> =>
    new Map(
      [
        ...Map.groupBy(
          [...desks.values()].filter(({ commune }) => commune !== undefined),
          ({ agency }) => agency,
        ),
      ].map(([agency, own]) => [agency, [...new Set(own.map(({ kind }) => kind))]]),
    ),
);

/** The desks of a body in one’s own unit: its own, or those of the body that takes files for it. */
function kindsOf(portal: Portal, agency: string): readonly DeskKind[] {
  const own = kindsByBody(portal).get(agency);
  if (own) return own;
  const others = filingPlaceOf(portal, agency)?.agencies ?? [];
  return others.flatMap((other) => kindsByBody(portal).get(other) ?? []);
}

/** Whether a service is filed online and nowhere else, as far as its source names ways. */
export const isOnlineOnly = ({ methods }: Pick<Service, 'methods'>): boolean =>
  methods.length > 0 && methods.every(({ channel }) => channel === 'online');

type Filed = Pick<Service, 'receives' | 'agencies_now'>;

/** The bodies that take the files of a service, or that handle it where nothing is known of who takes them. */
export const filedWith = ({ receives, agencies_now: now }: Filed): readonly string[] =>
  receives && receives.agencies.length > 0 ? receives.agencies : now;

/**
 * The kinds of desks of one’s own ward, commune or special zone at which a service is filed; none where it is filed
 * elsewhere. Points for identity cards are told on the page of the unit only.
 */
export function localDesks(portal: Portal, service: Filed): DeskKind[] {
  const kinds = filedWith(service).flatMap((agency) => kindsOf(portal, agency));
  return [...new Set(kinds)].filter((kind) => kind !== 'identity-card');
}

/** The bodies at which a service may be filed too, beside the desks of one’s own unit. */
export const besideLocalDesks = (portal: Portal, service: Filed): string[] =>
  filedWith(service).filter((agency) => kindsOf(portal, agency).every((kind) => kind === 'identity-card'));

/** Services filed in one’s own unit that belong to an event of life; without an event: all others. */
export interface LocalServices {
  readonly event: LifeEvent | undefined;
  readonly services: readonly Service[];
}

/** What is filed in one’s own unit, by event of life, those with most services first. A service stands once. */
export const localServices = oncePerObject((portal: Portal): readonly LocalServices[] => {
  const local = [...portal.services.values()].filter((service) => localDesks(portal, service).length > 0);
  const groups = [...Map.groupBy(local, ({ life_events: [first = ''] }) => first)];
  return groups
    .map(([id, services]) => ({ event: id === '' ? undefined : getOrThrow(portal.lifeEvents, id), services }))
    .sort(
      (a, b) => Number(a.event === undefined) - Number(b.event === undefined) || b.services.length - a.services.length,
    );
});
