import type { APIRoute } from 'astro';
import { writeAtom } from '../../domain/feeds/atom.ts';
import { FEEDS, type FeedName } from '../../i18n/calendar-urls.ts';
import { dialogueFeed } from '../../i18n/dialogue-feeds.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/portal.ts';

const NAMES: readonly FeedName[] = ['sessions', 'sessionChanges'];

/** The feeds of sessions in each language. */
export const getStaticPaths = () =>
  portal.settings.languages.flatMap((locale) =>
    NAMES.map((feed) => ({
      params: { feeds: FEEDS[locale].folder, name: FEEDS[locale][feed] },
      props: { feed, locale },
    })),
  );

export const GET: APIRoute<{ feed: FeedName; locale: Locale }> = ({ props: { feed, locale }, site }) =>
  new Response(writeAtom(dialogueFeed(portal, feed, locale, site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
