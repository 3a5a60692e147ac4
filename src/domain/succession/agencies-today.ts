import type { Agency, ChangeEvent } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import { answerFor, type Answer, type LivingBody } from './answer.ts';
import { bodiesNow, firstDay, today } from './directory.ts';
import { workToday, type WorkHolder } from './work-today.ts';

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
  /** Who has its work today: its successors, or where there are none, who took over some of it. */
  readonly work: readonly WorkHolder[];
}

/** The answer for every body from the first day of the theme's year to the day the content was checked, by id. */
export function agenciesToday(portal: Portal): AgencyToday[] {
  const since = new Map(bodiesNow(portal).map((body) => [body.agency.id, body.since]));
  const span = { from: firstDay(portal), on: today(portal) };
  return [...portal.agencies.keys()].sort().map((id) => {
    const answer = answerFor(portal, id, span);
    const { agency, state, bodies, chain, moved } = answer;
    return {
      agency,
      state,
      bodies: bodies.map((body) => ({ ...body, since: since.get(body.agency.id) })),
      steps: chain,
      moved,
      work: workToday(portal, answer, span),
    };
  });
}
