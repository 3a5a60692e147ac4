import type { ChangeEvent, Service } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import { answerFor, type Answer, type Evidence } from './answer.ts';
import { firstDay, today } from './directory.ts';

/** Whom to ask today instead of bodies of then, how that came about, and what shows it. */
export interface ThenAndNow {
  /** One for each body asked about, in their order. */
  readonly answers: readonly Answer[];
  /** The changes on the way, oldest first. */
  readonly steps: readonly ChangeEvent[];
  /** The first evidence found that one of the bodies of today is at work. */
  readonly evidence: Evidence | undefined;
}

export interface Subject {
  /** The service a text is about: only its own work can have moved. */
  readonly service?: Service | undefined;
  /** Whether a text is about the bodies themselves, so that all work that left them belongs to it. */
  readonly ofBodies?: boolean | undefined;
}

/** What became, until today, of the bodies that a text of the theme’s year speaks of. */
export function thenAndNow(portal: Portal, ids: readonly string[], { service, ofBodies = false }: Subject): ThenAndNow {
  const span = { from: firstDay(portal), on: today(portal) };
  const answers = ids.map((id) => answerFor(portal, id, span, service));
  return {
    answers,
    steps: portal.changeEvents.filter((change) =>
      answers.some(({ chain, moved }) => chain.includes(change) || (ofBodies && moved.includes(change))),
    ),
    evidence: answers.flatMap(({ bodies }) => bodies.flatMap((body) => body.evidence ?? [])).at(0),
  };
}
