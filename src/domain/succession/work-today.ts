import type { Agency, ChangeEvent, Commune, District } from '../entries/entry.ts';
import { dayOf } from '../lifelines/lifelines.ts';
import { communesIn } from '../places/succession.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { answerFor, type Answer, type Span } from './answer.ts';

/** How it is known that a body of today has work of another one. */
export const WORK_BASES = ['succession', 'transfer', 'services', 'territory'] as const;

/** Who today has work of a body: another body, or a unit of today on its territory. */
export type WorkHolder =
  | { readonly basis: 'succession'; readonly agency: Agency }
  /** A change moved some of the work. */
  | { readonly basis: 'transfer'; readonly agency: Agency; readonly change: ChangeEvent }
  /** Services named the one body then and name the other now: their ids, sorted. */
  | { readonly basis: 'services'; readonly agency: Agency; readonly services: readonly string[] }
  /** A unit that was formed, in whole or in part, from a district of the body. */
  | { readonly basis: 'territory'; readonly commune: Commune; readonly district: District };

/** The bodies that handle today the services of a body, by what each service says; those with most services first. */
function holdersByServices(portal: Portal, id: string): WorkHolder[] {
  const held = [...portal.services.values()].filter(({ agencies_then: then }) => then.includes(id));
  const byBody = Map.groupBy(
    held.flatMap((service) => service.agencies_now.map((agency) => ({ agency, service: service.id }))),
    ({ agency }) => agency,
  );
  return [...byBody]
    .filter(([agency]) => agency !== id)
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
    .map(([agency, pairs]) => ({
      basis: 'services',
      agency: getOrThrow(portal.agencies, agency),
      services: pairs.map(({ service }) => service).sort(),
    }));
}

/** The bodies that hold today what changes moved away from a body. */
const holdersByTransfer = (portal: Portal, moved: readonly ChangeEvent[], { on }: Span): WorkHolder[] =>
  moved.flatMap((change) =>
    change.results
      .flatMap((result) => answerFor(portal, result, { from: dayOf(change), on }).bodies)
      .map(({ agency }) => ({ basis: 'transfer', agency, change })),
  );

/** The units of today that were formed, in whole or in part, from a district; in the order of their codes. */
export const unitsOf = (portal: Portal, district: District): WorkHolder[] =>
  communesIn(portal, district).map((commune) => ({ basis: 'territory', commune, district }));

/** The units of today on the territory of a body; by district, then in the order of their codes. */
const unitsOfTerritory = (portal: Portal, id: string): WorkHolder[] =>
  [...portal.districts.values()]
    .filter(({ agency }) => agency === id)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((district) => unitsOf(portal, district));

/**
 * Who has the work of a body today: its successors; where it ended without one, those that took over some of its work by
 * changes and by what services say, and the units on its territory. Nothing is concluded beyond that: it may be empty.
 */
export function workToday(portal: Portal, { agency, bodies, moved }: Answer, span: Span): WorkHolder[] {
  if (bodies.length > 0) return bodies.map((body) => ({ basis: 'succession', agency: body.agency }));
  return [
    ...holdersByTransfer(portal, moved, span),
    ...holdersByServices(portal, agency.id),
    ...unitsOfTerritory(portal, agency.id),
  ];
}
