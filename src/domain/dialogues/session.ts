import type { SessionState, SessionStateRecord } from '../../schema/dialogues/dialogue.ts';
import type { Dialogue, Obligation } from '../entries/entry.ts';
import { parseMoment, quarterOf } from './moment.ts';

/** How a session stands: its last state, or `unreported` where its day has passed and no source says it was held. */
export type Standing = SessionState | 'unreported';

/** States that say when the session is. */
export const DATED_STATES: readonly SessionState[] = ['expected', 'announced', 'rescheduled', 'held'];

/** When a session is, as the newest of its states that says so has it. */
export const momentOf = ({ states }: Pick<Dialogue, 'states'>): string | undefined =>
  states.findLast(({ starts }) => starts !== undefined)?.starts;

/** Whether a session may answer to a task, by our reading. */
export const mayAnswer = (
  { relates }: Pick<Dialogue, 'relates'>,
  { directive, task }: Pick<Obligation, 'directive' | 'task'>,
): boolean => relates.some((each) => each.directive === directive && each.task === task);

/** A session with what follows from its life. */
export interface Session extends Dialogue {
  readonly standing: Standing;
  /** Its newest state. */
  readonly current: SessionStateRecord;
  /** The state that says when it is: the newest one with a date. */
  readonly dated: SessionStateRecord & { readonly starts: string };
  /** When it is or was, `2021-03-19T08:30+07:00`, `2021-03-19`, `2021-03` or `2021-Q1`. */
  readonly starts: string;
  readonly ends?: string;
  /** The quarter it lies in, such as `2021-Q4`. */
  readonly inQuarter: string;
  /** Ids of the hosts that have a page. */
  readonly agencies: readonly string[];
}

/** The day after which a session without a report counts as unreported. */
const lastDay = ({ starts, ends }: { starts: string; ends?: string | undefined }): string =>
  parseMoment(ends ?? starts).last;

/** What follows from the life of a session that passed every check. Today is an ISO day. */
export function sessionOf(dialogue: Dialogue, today: string): Session {
  const current = dialogue.states.at(-1);
  const dated = dialogue.states.findLast((state) => state.starts !== undefined);
  if (current === undefined || dated?.starts === undefined) {
    throw new Error(`“${dialogue.id}” passed validation without a date`);
  }
  const { starts, ends } = dated;
  const waits = current.state === 'expected' || current.state === 'announced' || current.state === 'rescheduled';
  return {
    ...dialogue,
    standing: waits && lastDay({ starts, ends }) < today ? 'unreported' : current.state,
    current,
    dated: { ...dated, starts },
    starts,
    ...(ends === undefined ? {} : { ends }),
    inQuarter: quarterOf(starts),
    agencies: dialogue.hosts.flatMap(({ agency }) => (agency === undefined ? [] : [agency])),
  };
}

/** Whether a session was held, with or without a published outcome. */
export const wasHeld = ({ states }: Dialogue): boolean => states.some(({ state }) => state === 'held');

/** Whether people can still plan for a session: it is to come and not cancelled. */
export const isAhead = ({ standing }: Session): boolean =>
  standing === 'expected' || standing === 'announced' || standing === 'rescheduled';
