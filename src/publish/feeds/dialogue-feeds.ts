import { modifiedOn } from '../calendar/session-entries.ts';
import { sessions } from '../../domain/dialogues/schedule.ts';
import type { FeedEntry, FeedSource } from './atom.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { FeedName } from '../../i18n/addresses/feed-urls.ts';
import { formatMoment } from '../../i18n/words/moments.ts';
import { entryId, portalFeed } from './portal-feed.ts';
import { sessionText } from '../../i18n/words/session-words.ts';
import { localize } from '../../i18n/language/localize.ts';
import { translator } from '../../i18n/language/translate.ts';
import { urlOf } from '../../i18n/addresses/urls.ts';

/** One entry for each state of each session: announced, moved, cancelled, held … */
const changes = (portal: Portal, locale: Locale, site: URL | undefined): FeedEntry[] => {
  const t = translator(locale);
  return sessions(portal).flatMap(({ id, title, states }) =>
    states.map(({ state, date, starts, ends, note }, index): FeedEntry => ({
      id: entryId(portal, `dialogue/${id}/${index + 1}`, locale),
      title: `${t(`dialogue.standing.${state}`)}: ${localize(title, locale).text}`,
      url: new URL(`${urlOf({ route: 'dialogue', id }, locale)}#state-${index + 1}`, site).href,
      updated: parsePartialDate(date).first,
      summary: [
        starts === undefined ? undefined : formatMoment(starts, ends, locale, t),
        note && localize(note, locale).text,
      ]
        .filter(Boolean)
        .join('\n'),
    })),
  );
};

const entries = (portal: Portal, locale: Locale, site: URL | undefined): FeedEntry[] => {
  const t = translator(locale);
  return sessions(portal).map((session): FeedEntry => ({
    id: entryId(portal, `dialogue/${session.id}`, locale),
    title: localize(session.title, locale).text,
    url: new URL(urlOf({ route: 'dialogue', id: session.id }, locale), site).href,
    updated: modifiedOn(session),
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
  return portalFeed(portal, { name, title, route: 'dialogues' }, locale, site, own(portal, locale, site));
}
