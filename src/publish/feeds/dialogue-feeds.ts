import { sessions } from '../../domain/dialogues/schedule.ts';
import type { FeedEntry, FeedSource } from './atom.ts';
import { movedAwayFrom, type PlannedDate, type Session } from '../../domain/dialogues/session.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { FeedName } from '../../i18n/addresses/feed-urls.ts';
import { formatMoment, formatShortMoment } from '../../i18n/words/moments.ts';
import { entryId, portalFeed } from './portal-feed.ts';
import { sessionText, titleWithChange } from '../../i18n/words/session-words.ts';
import { localize } from '../../i18n/language/localize.ts';
import { translator, type Translate } from '../../i18n/language/translate.ts';
import { urlOf } from '../../i18n/addresses/urls.ts';

/** What a state says of the date: since when, or when it was to be. */
function datesOf(session: Session, index: number, locale: Locale, t: Translate): string[] {
  const { states } = session;
  const { state, starts, ends } = states[index] ?? session.current;
  const shown = (date: PlannedDate): string => formatMoment(date.starts, date.ends, locale, t);
  const own = starts === undefined ? [] : [formatMoment(starts, ends, locale, t)];
  if (state === 'cancelled') return [`${t('dialogue.wasToBe')}: ${shown(session)}`];
  const from = movedAwayFrom(session)[index];
  if (from === undefined) return own;
  return [`${t('dialogue.movedFrom')}: ${shown(from)}`, ...own.map((now) => `${t('dialogue.nowOn')}: ${now}`)];
}

/** One entry for each state of each session: announced, moved, cancelled, held … */
const changes = (portal: Portal, locale: Locale, site: URL | undefined): FeedEntry[] => {
  const t = translator(locale);
  return sessions(portal).flatMap((session) => {
    const { id, states, told } = session;
    const title = localize(session.title, locale).text;
    const moved = movedAwayFrom(session);
    return states.map(({ state, starts, note }, index): FeedEntry => {
      const from = moved[index];
      const date = from && formatShortMoment(from.starts, starts ?? from.starts, locale);
      return {
        id: entryId(portal, `dialogue/${id}/${index + 1}`, locale),
        title: `${t(`dialogue.standing.${state}`)}: ${date === undefined ? title : t('calendar.movedTitle', { title, date })}`,
        url: new URL(`${urlOf({ route: 'dialogue', id }, locale)}#state-${index + 1}`, site).href,
        updated: told[index] ?? '',
        summary: [...datesOf(session, index, locale, t), ...(note ? [localize(note, locale).text] : [])].join('\n'),
      };
    });
  });
};

const entries = (portal: Portal, locale: Locale, site: URL | undefined): FeedEntry[] => {
  const t = translator(locale);
  return sessions(portal).map((session): FeedEntry => ({
    id: entryId(portal, `dialogue/${session.id}`, locale),
    title: titleWithChange(session, locale, t),
    url: new URL(urlOf({ route: 'dialogue', id: session.id }, locale), site).href,
    updated: session.lastTold,
    summary: sessionText(session, portal, locale, t),
  }));
};

/** A feed of sessions, or of their changes; `site` is the portal's origin. */
export function dialogueFeed(
  portal: Portal,
  name: Extract<FeedName, 'sessions' | 'sessionChanges'>,
  locale: Locale,
  site: URL | undefined,
): FeedSource {
  const title = translator(locale)(`feed.${name}`);
  const own = name === 'sessions' ? entries : changes;
  const feed = portalFeed(portal, { name, title, route: 'dialogues' }, locale, site, own(portal, locale, site));
  return { ...feed, subtitle: [feed.subtitle, translator(locale)('feed.dated')].join(' ') };
}
