import type { DeskKind } from '../../schema/bodies/desk.ts';
import type { GuideStep } from '../../schema/guides/guide.ts';
import type { Guide, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { besideLocalDesks, filedWith, isOnlineOnly, localDesks } from '../services/local-desks.ts';

/** Where a step is done: online alone, a desk of one’s own unit, bodies (several are alternatives), or somewhere else. */
export type StepDesk =
  | { readonly kind: 'own'; readonly desk: DeskKind }
  | { readonly kind: 'bodies'; readonly ids: readonly string[] }
  | { readonly kind: 'online' | 'elsewhere' };

/** The procedure of a step, where it is one. */
export const serviceOf = (portal: Portal, { service }: Pick<GuideStep, 'service'>): Service | undefined =>
  service === undefined ? undefined : getOrThrow(portal.services, service);

/** Where a step is done: who receives the files, else who handles them; one’s own unit where it has a desk for them. */
export function deskOf(portal: Portal, step: Pick<GuideStep, 'service'>): StepDesk {
  const service = serviceOf(portal, step);
  if (service === undefined) return { kind: 'elsewhere' };
  if (isOnlineOnly(service)) return { kind: 'online' };
  const [desk] = localDesks(portal, service);
  if (desk !== undefined) return { kind: 'own', desk };
  return { kind: 'bodies', ids: filedWith(service) };
}

/** The same for the same desk, and no other. */
export const deskKey = (desk: StepDesk): string =>
  [desk.kind, ...(desk.kind === 'own' ? [desk.desk] : desk.kind === 'bodies' ? desk.ids : [])].join(' ');

/** The bodies that take the files of a step too, where a desk of one’s own unit does. */
export function besideOwnDesk(portal: Portal, step: Pick<GuideStep, 'service'>): string[] {
  const service = serviceOf(portal, step);
  return service && deskOf(portal, step).kind === 'own' ? besideLocalDesks(portal, service) : [];
}

/** The kinds of desks of one’s own unit that a guide leads to, in the order of its steps. */
export const ownDesks = (portal: Portal, { steps }: Pick<Guide, 'steps'>): DeskKind[] => [
  ...new Set(
    steps.flatMap((step) => {
      const desk = deskOf(portal, step);
      return desk.kind === 'own' ? [desk.desk] : [];
    }),
  ),
];
