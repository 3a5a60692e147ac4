import { tagUri, type FeedEntry, type FeedSource } from './atom.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { Portal } from '../../domain/portal.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import { feedUrl, type FeedName } from '../../i18n/addresses/feed-urls.ts';
import type { PlainRoute } from '../../i18n/addresses/routes.ts';
import { translator } from '../../i18n/language/translate.ts';
import { urlOf } from '../../i18n/addresses/urls.ts';

/**
 * Entry id, unique per text and language: feed readers that know an id (newsboat) show the entry only in one feed (RFC
 * 4287, 4.2.6). Ids are permanent; those in Vietnamese predate the language suffix and have none.
 */
export const entryId = ({ settings, theme }: Portal, path: string, locale: Locale): string =>
  tagUri(settings.id_domain, theme.year, locale === OFFICIAL ? path : `${path}/${locale}`);

/** Builds a feed of the portal: `route` is the corresponding page, `site` the portal's origin. */
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
