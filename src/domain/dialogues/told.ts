import { parsePartialDate } from '../dates/partial-date.ts';
import { instantOf } from '../dates/instant.ts';
import type { SessionState, SessionStateRecord } from '../../schema/dialogues/dialogue.ts';
import type { Dialogue } from '../entries/entry.ts';
import { parseMoment } from './moment.ts';

const SECOND = 1_000;

/** States that are told before the session. */
const AHEAD: readonly SessionState[] = ['expected', 'announced', 'rescheduled'];

/**
 * The day by which a state was told. Where its source gives a month only, the first of it would be a claim that it was
 * told by then; it was by its last day, and by today, and what announces a session, by the last day of that.
 */
function toldBy({ date, state, starts }: SessionStateRecord, today: string): string {
  const { precision, last } = parsePartialDate(date);
  if (precision === 'day') return last;
  const bounds = [last, today, ...(AHEAD.includes(state) && starts !== undefined ? [parseMoment(starts).last] : [])];
  return bounds.sort()[0] ?? last;
}

/**
 * When each state of a session was told at the latest, as ISO instants, always later than the one before: subscribers
 * only take a state that is newer, and two may be told on one day, or the later one with a less precise date. `today`
 * is an ISO day.
 */
export function toldAt({ states }: Pick<Dialogue, 'states'>, today: string): string[] {
  let last = -Infinity;
  return states.map((state) => {
    last = Math.max(instantOf(toldBy(state, today)).valueOf(), last + SECOND);
    return `${new Date(last).toISOString().slice(0, 19)}Z`;
  });
}
