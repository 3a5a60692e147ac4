import { getOrThrow, type Portal } from '../../domain/portal.ts';
import type { Session } from '../../domain/dialogues/session.ts';
import type { WindowCount } from '../../domain/dialogues/window-table.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { parseMoment } from '../../domain/dialogues/moment.ts';
import { sourceName } from '../names/source-name.ts';
import { formatMoment, formatShortMoment } from './moments.ts';
import { localize } from '../language/localize.ts';
import type { Translate } from '../language/translate.ts';

/** The names of a session's hosts. */
export const hostNames = ({ hosts }: Session, portal: Portal, locale: Locale): string[] =>
  hosts.map(({ agency, name }) =>
    agency === undefined ? (name?.[locale] ?? '') : getOrThrow(portal.agencies, agency).name[locale],
  );

/** The state and date of a session in one line. */
export const sessionLine = (session: Session, locale: Locale, t: Translate): string =>
  `${t(`dialogue.standing.${session.standing}`)}: ${formatMoment(session.starts, session.ends, locale, t)}`;

/**
 * The title of a session with its latest change, for programs that show little else: that it was cancelled, or moved and
 * from when, until it was held.
 */
export function titleWithChange(session: Session, locale: Locale, t: Translate): string {
  const { standing, movedFrom, starts } = session;
  const title = localize(session.title, locale).text;
  const from = movedFrom.at(-1);
  if (standing === 'cancelled') return t('calendar.marked', { mark: t('calendar.cancelled'), title });
  if (from === undefined || standing === 'held' || standing === 'outcome') return title;
  const date = formatShortMoment(from.starts, starts, locale);
  return t('calendar.marked', { mark: t('calendar.moved'), title: t('calendar.movedTitle', { title, date }) });
}

/** The number of windows by state, in one line. */
export const windowCounts = (counts: readonly WindowCount[], t: Translate): string =>
  counts
    .map(({ state, count }) => t('dialogues.windows.count', { state: t(`dialogue.window.${state}`), count }))
    .join('; ');

/** A session as plain text for calendar and feed programs, one fact per line. */
export function sessionText(session: Session, portal: Portal, locale: Locale, t: Translate): string {
  const { starts, ends, movedFrom, chair, participants, registration, topics, note, states } = session;
  const line = (label: string, text: string | undefined): string[] => (text ? [`${label}: ${text}`] : []);
  const sources = [...new Set(states.flatMap((state) => state.sources))].map(
    (id) => sourceName(portal, id, locale).text,
  );
  return [
    sessionLine(session, locale, t),
    ...line(
      t('dialogue.movedFrom'),
      movedFrom.map((date) => formatMoment(date.starts, date.ends, locale, t)).join('; '),
    ),
    ...(parseMoment(starts).time !== undefined && ends === undefined ? [t('dialogue.noEnd')] : []),
    ...line(t('dialogue.hosts'), hostNames(session, portal, locale).join('; ')),
    ...line(t('dialogue.chair'), chair && localize(chair, locale).text),
    ...line(t('dialogue.participants'), participants && localize(participants, locale).text),
    ...line(t('dialogue.registration'), registration && localize(registration, locale).text),
    ...line(t('dialogue.topics'), topics.map((topic) => localize(topic, locale).text).join('; ')),
    ...line(t('dialogue.note'), session.dated.note && localize(session.dated.note, locale).text),
    ...(note ? [localize(note, locale).text] : []),
    ...(session.dated.confidence === 'high' ? [] : [t(`confidence.${session.dated.confidence}`)]),
    ...line(t('dialogue.sources'), [...new Set(sources)].join('; ')),
    portal.settings.notice[locale],
  ].join('\n');
}
