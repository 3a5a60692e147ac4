import type { AgencyKind } from '../../schema/bodies/agency.ts';
import type { PortalRecords } from '../entries/records.ts';

/** Kinds of bodies of which a city has one, and which take no files themselves: a service centre does it for them. */
export const NOT_AT_DESKS: readonly AgencyKind[] = ['people-committee', 'department', 'board'];

/** The bodies that one goes to once for the whole city: those kinds, and who has a desk that serves all units. */
export const cityBodies = ({ agencies, desks }: Pick<PortalRecords, 'agencies' | 'desks'>): ReadonlySet<string> =>
  new Set([
    ...[...agencies].filter(([, { kind }]) => NOT_AT_DESKS.includes(kind)).map(([id]) => id),
    ...[...desks.values()].filter(({ commune }) => commune === undefined).map(({ agency }) => agency),
  ]);
