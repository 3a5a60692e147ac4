import type { CalendarEntry } from './source.ts';
import type { Obligation } from '../../domain/entries/entry.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { QuarterWindow } from '../../domain/dialogues/obligations.ts';
import { isOfDay, parseMoment } from '../../domain/dialogues/moment.ts';
import { isAhead, type Session } from '../../domain/dialogues/session.ts';
import { noticeUid, sessionUid, windowUid } from '../../domain/dialogues/uid.ts';
import { instantOf } from '../../domain/dates/instant.ts';

/** The localized texts of a calendar entry. */
export type EntryWords = Pick<
  CalendarEntry,
  'summary' | 'description' | 'location' | 'url' | 'categories' | 'language'
>;

/** Whether the date of a session is a day stated by a source, rather than a month, a quarter or an inference. */
const isDaySure = ({ dated, starts }: Session): boolean => dated.confidence === 'high' && isOfDay(starts);

const statusOf = (session: Session): CalendarEntry['status'] => {
  if (session.standing === 'cancelled') return 'CANCELLED';
  // What was announced and of which no source says that it was held is not confirmed by anybody.
  if (session.standing === 'unreported') return 'TENTATIVE';
  return session.current.state !== 'expected' && isDaySure(session) ? 'CONFIRMED' : 'TENTATIVE';
};

/** Start and end: a time, or whole days; months and quarters span all their days. */
function spanOf({ starts, ends }: Session): Pick<CalendarEntry, 'starts' | 'ends'> {
  const from = parseMoment(starts);
  if (from.time !== undefined) return { starts, ends };
  return { starts: from.first, ends: parseMoment(ends ?? starts).last };
}

/**
 * Converts a session to a calendar entry. It blocks time only if it is upcoming and its time is known; each state is a
 * new version of the same entry. Its stamp is the day by which that state was told (see told.ts); when the entry was first
 * made nobody recorded, so it does not say.
 */
export const sessionEntry = (session: Session, domain: string, words: EntryWords): CalendarEntry => ({
  ...words,
  ...spanOf(session),
  uid: sessionUid(session, domain),
  status: statusOf(session),
  isTransparent: !(isAhead(session) && parseMoment(session.starts).precision === 'time'),
  sequence: session.states.length - 1,
  modified: session.lastTold,
  color: session.standing === 'cancelled' ? 'gray' : statusOf(session) === 'CONFIRMED' ? 'teal' : 'darkgoldenrod',
});

/** For how long the news of a cancellation is told at least. */
const NEWS = 30 * 24 * 60 * 60_000;

/**
 * The last day on which a calendar tells that a session was cancelled: its day, but at least a month after the news.
 * Undefined for a session that is not cancelled.
 */
export function noticeUntil(session: Session): string | undefined {
  if (session.standing !== 'cancelled') return undefined;
  const told = new Date(instantOf(session.lastTold).valueOf() + NEWS).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const { last } = parseMoment(session.ends ?? session.starts);
  return told > last ? told : last;
}

/**
 * The news that a session was cancelled as an entry of its own, because programs drop entries with that state, and a
 * session that vanishes without a word is taken for a fault. It takes whole days and blocks none of them.
 */
export const noticeEntry = (
  entry: CalendarEntry,
  session: Session,
  words: Pick<CalendarEntry, 'summary' | 'description'>,
): CalendarEntry => ({
  ...entry,
  ...words,
  uid: noticeUid(entry.uid),
  starts: parseMoment(session.starts).first,
  ends: parseMoment(session.ends ?? session.starts).last,
  status: 'CONFIRMED',
  isTransparent: true,
  sequence: 0,
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
  const known = [
    ...(check ? [[parsePartialDate(check.date).last, checked].sort()[0] ?? checked] : []),
    ...sessions.map((session) => session.lastTold),
  ].sort();
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
