import { parsePartialDate } from '../dates/partial-date.ts';
import { instantOf } from '../dates/instant.ts';
import type { Dialogue } from '../entries/entry.ts';

const SECOND = 1_000;

/**
 * When each state of a session was told, as ISO instants, always later than the one before: subscribers only take a
 * state that is newer, and two may be told on one day, or the later one with a less precise date.
 */
export function toldAt({ states }: Pick<Dialogue, 'states'>): string[] {
  let last = -Infinity;
  return states.map(({ date }) => {
    last = Math.max(instantOf(parsePartialDate(date).first).valueOf(), last + SECOND);
    return `${new Date(last).toISOString().slice(0, 19)}Z`;
  });
}

/** When the newest state of a session was told. */
export const lastToldAt = (session: Pick<Dialogue, 'states'>): string => toldAt(session).at(-1) ?? '';
