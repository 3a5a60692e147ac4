import type { CalendarEntry } from './source.ts';
import type { Obligation } from '../../domain/entries/entry.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { QuarterWindow } from '../../domain/dialogues/obligations.ts';
import { isOfDay, parseMoment } from '../../domain/dialogues/moment.ts';
import { isAhead, type Session } from '../../domain/dialogues/session.ts';
import { sessionUid, windowUid } from '../../domain/dialogues/uid.ts';

/** The localized texts of a calendar entry. */
export type EntryWords = Pick<
  CalendarEntry,
  'summary' | 'description' | 'location' | 'url' | 'categories' | 'language'
>;

/** Whether the date of a session is a day stated by a source, rather than a month, a quarter or an inference. */
const isDaySure = ({ dated, starts }: Session): boolean => dated.confidence === 'high' && isOfDay(starts);

const statusOf = (session: Session): CalendarEntry['status'] => {
  if (session.standing === 'cancelled') return 'CANCELLED';
  return session.current.state !== 'expected' && isDaySure(session) ? 'CONFIRMED' : 'TENTATIVE';
};

/** First days of its states, sorted: the latest state may have a less precise date than the one before it. */
const daysOf = ({ states }: Session): string[] => states.map(({ date }) => parsePartialDate(date).first).sort();

/** Day of the latest change of a session, and of its first mention. */
export const modifiedOn = (session: Session): string => daysOf(session).at(-1) ?? '';

/** Start and end: a time, or whole days; months and quarters span all their days. */
function spanOf({ starts, ends }: Session): Pick<CalendarEntry, 'starts' | 'ends'> {
  const from = parseMoment(starts);
  if (from.time !== undefined) return { starts, ends };
  return { starts: from.first, ends: parseMoment(ends ?? starts).last };
}

/**
 * Converts a session to a calendar entry. It blocks time only if it is upcoming and its time is known; each state is a
 * new version of the same entry.
 */
export const sessionEntry = (session: Session, domain: string, words: EntryWords): CalendarEntry => ({
  ...words,
  ...spanOf(session),
  uid: sessionUid(session, domain),
  status: statusOf(session),
  isTransparent: !(isAhead(session) && parseMoment(session.starts).precision === 'time'),
  sequence: session.states.length - 1,
  modified: modifiedOn(session),
  created: daysOf(session)[0],
  color: session.standing === 'cancelled' ? 'gray' : statusOf(session) === 'CONFIRMED' ? 'teal' : 'darkgoldenrod',
});

/**
 * Converts a quarter of a duty to a calendar entry that does not look like an appointment: it spans all days and is
 * transparent and tentative. `of` distinguishes bodies; `checked` is the day the content was checked.
 */
export function windowEntry(
  obligation: Obligation,
  { quarter, check, sessions }: Pick<QuarterWindow, 'quarter' | 'check' | 'sessions'>,
  { domain, of, checked }: { domain: string; of?: string | undefined; checked: string },
  words: EntryWords,
): CalendarEntry {
  const { first, last } = parsePartialDate(quarter);
  const known = [...(check ? [parsePartialDate(check.date).first] : []), ...sessions.map(modifiedOn)].sort();
  return {
    ...words,
    uid: windowUid(of === undefined ? obligation.id : `${obligation.id}-${of}`, quarter, domain),
    starts: first,
    ends: last,
    status: 'TENTATIVE',
    isTransparent: true,
    sequence: known.length,
    modified: known.at(-1) ?? parsePartialDate(checked).first,
    color: 'silver',
  };
}
