import { tagUri, type FeedEntry, type FeedSource } from '../domain/feeds/atom.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import type { Portal } from '../domain/portal.ts';
import type { Locale } from '../schema/portal.ts';
import { feedUrl, type FeedName } from './feed-urls.ts';
import type { PlainRoute } from './routes.ts';
import { translator } from './translate.ts';
import { urlOf } from './urls.ts';

/** A feed of the portal: `route` is the page that says the same, `site` the portal's origin. */
export const portalFeed = (
  { settings, theme }: Portal,
  { name, title, route }: { name: FeedName; title: string; route: PlainRoute },
  locale: Locale,
  site: URL | undefined,
  entries: readonly FeedEntry[],
): FeedSource => ({
  id: tagUri(settings.id_domain, theme.year, `feed/${name}/${locale}`),
  title: `${title} – ${settings.name[locale]} (${settings.unofficial[locale]})`,
  subtitle: settings.notice[locale],
  language: locale,
  url: new URL(urlOf({ route }, locale), site).href,
  self: new URL(feedUrl(name, locale), site).href,
  author: settings.name[locale],
  rights: translator(locale)('footer.licence'),
  updated: parsePartialDate(settings.checked).first,
  entries,
});
