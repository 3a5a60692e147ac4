import type { Agency, ChangeEvent } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import { answerFor, type Answer, type LivingBody } from './answer.ts';
import { bodiesNow, firstDay, today } from './directory.ts';

/** A body to ask today, with its first day; undefined if it existed before all records, or no source says. */
interface BodyNow extends LivingBody {
  readonly since: string | undefined;
}

/** Whom to ask today about the work of a body, and how that is known. */
export interface AgencyToday {
  readonly agency: Agency;
  readonly state: Answer['state'];
  readonly bodies: readonly BodyNow[];
  /** The changes that led there, oldest first. */
  readonly steps: readonly ChangeEvent[];
  /** Work that other bodies took over along the way, oldest first. */
  readonly moved: readonly ChangeEvent[];
}

/** The answer for every body from the first day of the theme's year to the day the content was checked, by id. */
export function agenciesToday(portal: Portal): AgencyToday[] {
  const since = new Map(bodiesNow(portal).map((body) => [body.agency.id, body.since]));
  const span = { from: firstDay(portal), on: today(portal) };
  return [...portal.agencies.keys()].sort().map((id) => {
    const { agency, state, bodies, chain, moved } = answerFor(portal, id, span);
    return {
      agency,
      state,
      bodies: bodies.map((body) => ({ ...body, since: since.get(body.agency.id) })),
      steps: chain,
      moved,
    };
  });
}
