import type { LinkState, Observation } from '../../schema/site/link-ledger.ts';
import { parsePartialDate } from '../dates/partial-date.ts';

/** Link states shown to readers. doubtful: one check failed; broken: checks on two days failed. */
export const LINK_HEALTHS = ['unchecked', 'ok', 'moved', 'blocked', 'doubtful', 'broken'] as const;
export type LinkHealth = (typeof LINK_HEALTHS)[number];

/** Age in days after which a check no longer counts. */
const STALE_DAYS = 90;
const FAILED: readonly LinkState[] = ['missing', 'error', 'unreachable'];
const DAY = 24 * 60 * 60 * 1000;

export interface LinkReport {
  readonly health: LinkHealth;
  /** The latest observation, if any. */
  readonly last: Observation | undefined;
  /** Whether the latest observation is too old. */
  readonly isStale: boolean;
}

/**
 * Summarises the observations of one link (oldest first) as of a day. A single failed check does not make a link
 * broken.
 */
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
