import { tagUri, type FeedSource } from './atom.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { Portal } from '../../domain/portal.ts';
import { contentOf, type History } from '../../domain/revisions/history.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { feedUrl } from '../../i18n/addresses/feed-urls.ts';
import { changeName, countWords, revisionAnchor } from '../../i18n/words/revisions.ts';
import { translator } from '../../i18n/language/translate.ts';
import { urlOf } from '../../i18n/addresses/urls.ts';

const MOST_DAYS = 50;
/** Maximum number of entries named per day; the page lists all. */
const MOST_NAMED = 20;

/**
 * The changes of the content as a feed, one entry per day. `site` is the portal's origin. Without git history the feed
 * is empty and dated by the content.
 */
export function revisionsFeed(
  { settings, theme }: Portal,
  history: History,
  locale: Locale,
  site: URL | undefined,
): FeedSource {
  const t = translator(locale);
  const absolute = (path: string): string => new URL(path, site).href;
  const page = urlOf({ route: 'revisions' }, locale);
  const feed = feedUrl('revisions', locale);
  const revisions = contentOf(history.state === 'none' ? [] : history.revisions);
  return {
    // Feed ids are permanent, and so is the year of the theme.
    id: tagUri(settings.id_domain, theme.year, feed),
    title: t('revisions.feed.title', { name: settings.name[locale] }),
    subtitle: `${settings.notice[locale]} ${t('revisions.description')}`,
    language: locale,
    url: absolute(page),
    self: absolute(feed),
    author: `${settings.name[locale]} (${settings.unofficial[locale]})`,
    updated: parsePartialDate(settings.checked).first,
    entries: revisions.slice(0, MOST_DAYS).map((revision) => {
      const names = revision.changes.slice(0, MOST_NAMED).map((change) => changeName(change, locale).text);
      const rest = revision.changes.length - names.length;
      return {
        id: tagUri(settings.id_domain, parsePartialDate(revision.date).year, `${feed}/${revision.date}`),
        title: `${t('revisions.feed.day', { date: revision.date })}: ${countWords(revision, t).join(', ')}`,
        url: `${absolute(page)}#${revisionAnchor(revision.date)}`,
        updated: revision.updated,
        summary: [...names, ...(rest > 0 ? [t('revisions.rest', { count: rest })] : [])].join('\n'),
      };
    }),
  };
}
