import type { APIRoute } from 'astro';
import { writeAtom, type FeedSource } from '../../publish/feeds/atom.ts';
import { correctionsFeed } from '../../publish/feeds/corrections-feed.ts';
import { dialogueFeed } from '../../publish/feeds/dialogue-feeds.ts';
import { FEEDS, type FeedName } from '../../i18n/addresses/feed-urls.ts';
import { revisionsFeed } from '../../publish/feeds/revisions-feed.ts';
import { contentHistory, portal } from '../../portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';

const MAKERS: Readonly<Record<FeedName, (locale: Locale, site: URL | undefined) => FeedSource>> = {
  sessions: (locale, site) => dialogueFeed(portal, 'sessions', locale, site),
  sessionChanges: (locale, site) => dialogueFeed(portal, 'sessionChanges', locale, site),
  corrections: (locale, site) => correctionsFeed(portal, locale, site),
  revisions: (locale, site) => revisionsFeed(portal, contentHistory(), locale, site),
};

/** Every feed in each language. */
export const getStaticPaths = () =>
  portal.settings.languages.flatMap((locale) =>
    (Object.keys(MAKERS) as FeedName[]).map((feed) => ({
      params: { feeds: FEEDS[locale].folder, name: FEEDS[locale][feed] },
      props: { feed, locale },
    })),
  );

export const GET: APIRoute<{ feed: FeedName; locale: Locale }> = ({ props: { feed, locale }, site }) =>
  new Response(writeAtom(MAKERS[feed](locale, site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
