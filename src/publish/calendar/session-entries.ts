import type { CalendarEntry } from './source.ts';
import type { Obligation } from '../../domain/entries/entry.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { QuarterWindow } from '../../domain/dialogues/obligations.ts';
import { isOfDay, parseMoment } from '../../domain/dialogues/moment.ts';
import { isAhead, type Session } from '../../domain/dialogues/session.ts';
import { sessionUid, windowUid } from '../../domain/dialogues/uid.ts';

/** The texts of an entry, in the reader's language. */
export type EntryWords = Pick<
  CalendarEntry,
  'summary' | 'description' | 'location' | 'url' | 'categories' | 'language'
>;

/** Whether the day a session is entered under is one that a source gives, and not a month, a quarter or a reading. */
const isDaySure = ({ dated, starts }: Session): boolean => dated.confidence === 'high' && isOfDay(starts);

const statusOf = (session: Session): CalendarEntry['status'] => {
  if (session.standing === 'cancelled') return 'CANCELLED';
  return session.current.state !== 'expected' && isDaySure(session) ? 'CONFIRMED' : 'TENTATIVE';
};

/** First days of its states; the newest may bear a vaguer date than the one before it. */
const daysOf = ({ states }: Session): string[] => states.map(({ date }) => parsePartialDate(date).first).sort();

/** The day something about a session last changed, and the day it was first spoken of. */
export const modifiedOn = (session: Session): string => daysOf(session).at(-1) ?? '';

/** From when to when: a time, or whole days; a month or a quarter spans all its days. */
function spanOf({ starts, ends }: Session): Pick<CalendarEntry, 'starts' | 'ends'> {
  const from = parseMoment(starts);
  if (from.time !== undefined) return { starts, ends };
  return { starts: from.first, ends: parseMoment(ends ?? starts).last };
}

/**
 * A session as a calendar entry. It blocks time only while it is to come and its hour is known; each state is a new
 * version of the same entry.
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
 * A quarter in which a duty asks for a dialogue, as an entry that nobody takes for a date: all its days, transparent and
 * tentative. `of` tells those of several bodies apart; `checked` is the day the content was checked.
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
