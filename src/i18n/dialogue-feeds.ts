import { modifiedOn } from '../domain/dialogues/calendar.ts';
import { sessions } from '../domain/dialogues/schedule.ts';
import type { FeedEntry, FeedSource } from '../domain/feeds/atom.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import type { Portal } from '../domain/portal.ts';
import type { Locale } from '../schema/portal.ts';
import type { FeedName } from './feed-urls.ts';
import { formatMoment } from './moments.ts';
import { entryId, portalFeed } from './portal-feed.ts';
import { sessionText } from './session-words.ts';
import { say } from './text.ts';
import { translator } from './translate.ts';
import { urlOf } from './urls.ts';

/** Every state of every session as an entry of its own: announced, moved, cancelled, held … */
const changes = (portal: Portal, locale: Locale, site: URL | undefined): FeedEntry[] => {
  const t = translator(locale);
  return sessions(portal).flatMap(({ id, title, states }) =>
    states.map(({ state, date, starts, ends, note }, index): FeedEntry => ({
      id: entryId(portal, `dialogue/${id}/${index + 1}`, locale),
      title: `${t(`dialogue.standing.${state}`)}: ${say(title, locale).text}`,
      url: new URL(`${urlOf({ route: 'dialogue', id }, locale)}#state-${index + 1}`, site).href,
      updated: parsePartialDate(date).first,
      summary: [
        starts === undefined ? undefined : formatMoment(starts, ends, locale, t),
        note && say(note, locale).text,
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
    title: say(session.title, locale).text,
    url: new URL(urlOf({ route: 'dialogue', id: session.id }, locale), site).href,
    updated: modifiedOn(session),
    summary: sessionText(session, portal, locale, t),
  }));
};

/** A feed of sessions, or of what changed with them; `site` is the portal's origin. */
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
