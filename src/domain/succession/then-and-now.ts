import type { ChangeEvent, Service } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import { answerFor, type Answer, type Evidence } from './answer.ts';
import { firstDay, today } from './directory.ts';

/** Whom to ask today instead of former bodies, with the changes and the evidence. */
export interface ThenAndNow {
  /** One for each given body, in their order. */
  readonly answers: readonly Answer[];
  /** The changes along the way, oldest first. */
  readonly steps: readonly ChangeEvent[];
  /** The first evidence found that one of the current bodies is at work. */
  readonly evidence: Evidence | undefined;
}

export interface Subject {
  /** The service a text is about; only transfers of this service count. */
  readonly service?: Service | undefined;
  /** Whether a text is about the bodies themselves; then all transfers of their work count. */
  readonly ofBodies?: boolean | undefined;
}

/** The current successors of the bodies named in a text of the theme’s year. */
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
