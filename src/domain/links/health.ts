import type { LinkState, Observation } from '../../schema/site/link-ledger.ts';
import { parsePartialDate } from '../dates/partial-date.ts';

/** What readers are told of a link. doubtful: one check failed; broken: checks on two days failed. */
export const LINK_HEALTHS = ['unchecked', 'ok', 'moved', 'blocked', 'doubtful', 'broken'] as const;
export type LinkHealth = (typeof LINK_HEALTHS)[number];

/** After how many days a check is too old to vouch for a link. */
const STALE_DAYS = 90;
const FAILED: readonly LinkState[] = ['missing', 'error', 'unreachable'];
const DAY = 24 * 60 * 60 * 1000;

export interface LinkReport {
  readonly health: LinkHealth;
  /** The newest observation, if there is any. */
  readonly last: Observation | undefined;
  /** Whether the newest observation is too old. */
  readonly isStale: boolean;
}

/** What the observations of one link (oldest first) say of it on a day. One failed check breaks nothing. */
export function reportOn(observations: readonly Observation[], newestDay: string): LinkReport {
  const last = observations.at(-1);
  if (!last) return { health: 'unchecked', last, isStale: false };
  const age = (Date.parse(newestDay) - Date.parse(parsePartialDate(last.date).last)) / DAY;
  const isStale = age > STALE_DAYS;
  if (!FAILED.includes(last.state)) return { health: last.state as LinkHealth, last, isStale };
  const lastGood = observations.findLastIndex(({ state }) => !FAILED.includes(state));
  const failedDays = new Set(observations.slice(lastGood + 1).map(({ date }) => date));
  return { health: failedDays.size > 1 ? 'broken' : 'doubtful', last, isStale };
}
