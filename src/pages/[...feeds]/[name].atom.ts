import type { APIRoute } from 'astro';
import { writeAtom } from '../../domain/feeds/atom.ts';
import { FEEDS, type FeedName } from '../../i18n/calendar-urls.ts';
import { correctionsFeed } from '../../i18n/corrections-feed.ts';
import { dialogueFeed } from '../../i18n/dialogue-feeds.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/portal.ts';

const NAMES: readonly FeedName[] = ['sessions', 'sessionChanges', 'corrections'];

/** The feeds of sessions and of corrections in each language. */
export const getStaticPaths = () =>
  portal.settings.languages.flatMap((locale) =>
    NAMES.map((feed) => ({
      params: { feeds: FEEDS[locale].folder, name: FEEDS[locale][feed] },
      props: { feed, locale },
    })),
  );

export const GET: APIRoute<{ feed: FeedName; locale: Locale }> = ({ props: { feed, locale }, site }) =>
  new Response(
    writeAtom(
      feed === 'corrections' ? correctionsFeed(portal, locale, site) : dialogueFeed(portal, feed, locale, site),
    ),
    {
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
  );
