import { must, type Portal } from '../../domain/portal.ts';
import { shownHost } from '../../domain/links/outgoing.ts';
import type { Session } from '../../domain/dialogues/session.ts';
import type { WindowCount } from '../../domain/dialogues/window-table.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatMoment } from './moments.ts';
import { say } from '../language/said.ts';
import type { Translate } from '../language/translate.ts';

/** Who holds a session, by name. */
export const hostNames = ({ hosts }: Session, portal: Portal, locale: Locale): string[] =>
  hosts.map(({ agency, name }) =>
    agency === undefined ? (name?.[locale] ?? '') : must(portal.agencies, agency).name[locale],
  );

/** How a session stands and when it is, in one line. */
export const sessionLine = (session: Session, locale: Locale, t: Translate): string =>
  `${t(`dialogue.standing.${session.standing}`)}: ${formatMoment(session.starts, session.ends, locale, t)}`;

/** How many windows stand in which state, in one line. */
export const windowCounts = (counts: readonly WindowCount[], t: Translate): string =>
  counts
    .map(({ state, count }) => t('dialogues.windows.count', { state: t(`dialogue.window.${state}`), count }))
    .join('; ');

/** A session as plain text, for programs that show no pages: one fact a line. */
export function sessionText(session: Session, portal: Portal, locale: Locale, t: Translate): string {
  const { chair, participants, registration, topics, note, states } = session;
  const line = (label: string, text: string | undefined): string[] => (text ? [`${label}: ${text}`] : []);
  const sources = [...new Set(states.flatMap((state) => state.sources))].map((id) => {
    const { url, citation, publisher } = must(portal.sources, id);
    return url ?? citation ?? publisher ?? id;
  });
  return [
    sessionLine(session, locale, t),
    ...line(t('dialogue.hosts'), hostNames(session, portal, locale).join('; ')),
    ...line(t('dialogue.chair'), chair && say(chair, locale).text),
    ...line(t('dialogue.participants'), participants && say(participants, locale).text),
    ...line(t('dialogue.registration'), registration && say(registration, locale).text),
    ...line(t('dialogue.topics'), topics.map((topic) => say(topic, locale).text).join('; ')),
    ...line(t('dialogue.note'), session.dated.note && say(session.dated.note, locale).text),
    ...(note ? [say(note, locale).text] : []),
    ...(session.dated.confidence === 'high' ? [] : [t(`confidence.${session.dated.confidence}`)]),
    ...line(
      t('dialogue.sources'),
      sources.map((source) => (URL.canParse(source) ? shownHost(source) : source)).join('; '),
    ),
    portal.settings.notice[locale],
  ].join('\n');
}
