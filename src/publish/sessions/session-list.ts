import { createHash } from 'node:crypto';
import { oncePerObject, oncePerWord } from '../../domain/lists/once.ts';
import { sortByName } from '../../domain/lists/alphabet.ts';
import { evidenceOf } from '../../domain/dialogues/evidence.ts';
import { quarterLists } from '../../domain/dialogues/listing.ts';
import { sessionHosts, sessions, sessionSectors, type SessionGroup } from '../../domain/dialogues/schedule.ts';
import { wasHeld, type Session, type Standing } from '../../domain/dialogues/session.ts';
import {
  encodeSessionList,
  type FacetOption,
  type ListedSession,
  type PublishedSessions,
  type SessionList,
} from '../../domain/dialogues/session-list.ts';
import type { Portal } from '../../domain/portal.ts';
import { DIALOGUE_AUDIENCES, SESSION_STATES } from '../../schema/dialogues/dialogue.ts';
import type { Localized } from '../../schema/fields/localized.ts';
import { byLocale, type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../../i18n/language/dates.ts';
import { formatMoment } from '../../i18n/words/moments.ts';
import { hostNames } from '../../i18n/words/session-words.ts';
import { localize } from '../../i18n/language/localize.ts';
import { translator, type Translate } from '../../i18n/language/translate.ts';
import { folderUrl } from '../../i18n/addresses/urls.ts';

const STANDINGS: readonly Standing[] = [...SESSION_STATES, 'unreported'];
const FILE = byLocale((locale) => (locale === OFFICIAL ? 'phien.json' : 'sessions.json'));

/** The address of the session list file of a language. */
export const sessionListUrl = (locale: Locale): string => `${folderUrl({ route: 'dialogues' }, locale)}${FILE[locale]}`;

/** The states a session is listed under; one with a published outcome is also listed under held. */
const standingsOf = (session: Session): Standing[] =>
  session.standing === 'outcome' && wasHeld(session) ? ['outcome', 'held'] : [session.standing];

const listed = (portal: Portal, session: Session, locale: Locale, t: Translate): ListedSession => {
  const { text, lang } = localize(session.title, locale);
  return {
    id: session.id,
    title: text,
    ...(lang && { lang }),
    when: formatMoment(session.starts, session.ends, locale, t),
    hosts: hostNames(session, portal, locale),
    confidence: evidenceOf(session).confidence,
    values: {
      sector: session.sectors,
      agency: [...new Set(session.agencies)],
      audience: session.audiences,
      quarter: [session.inQuarter.toLowerCase()],
      standing: standingsOf(session),
    },
  };
};

/** Quarters with a session or a duty, newest first. */
const quarterOptions = (portal: Portal, locale: Locale): FacetOption[] =>
  quarterLists(portal)
    .toReversed()
    .map(({ id }) => ({ id: id.toLowerCase(), name: formatShortDate(id, locale) }));

const named = (groups: readonly SessionGroup<{ readonly name: Localized }>[], locale: Locale): FacetOption[] =>
  sortByName(
    groups.map(({ id, of }) => ({ id, name: of.name[locale] })),
    ({ name }) => name,
  );

/** The sessions of a language for the filter, with all filter options. */
export function sessionList(portal: Portal, locale: Locale): SessionList {
  const t = translator(locale);
  const all = sessions(portal).toReversed();
  const audiences = new Set(all.flatMap((session) => session.audiences));
  const standings = new Set(all.flatMap(standingsOf));
  return {
    options: {
      sector: named(sessionSectors(portal), locale),
      agency: named(sessionHosts(portal), locale),
      audience: DIALOGUE_AUDIENCES.filter((id) => audiences.has(id)).map((id) => ({
        id,
        name: t(`dialogue.audience.${id}`),
      })),
      quarter: quarterOptions(portal, locale),
      standing: STANDINGS.filter((id) => standings.has(id)).map((id) => ({ id, name: t(`dialogue.standing.${id}`) })),
    },
    sessions: all.map((session) => listed(portal, session, locale, t)),
  };
}

const published = oncePerObject((portal: Portal) =>
  oncePerWord((locale: Locale): PublishedSessions => {
    const file = encodeSessionList(sessionList(portal, locale));
    const build = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 10);
    return { build, ...file };
  }),
);

/** The session list of a language as its file holds it, with the digest that its pages name. Made once. */
export const sessionListFile = (portal: Portal, locale: Locale): PublishedSessions => published(portal)(locale);
