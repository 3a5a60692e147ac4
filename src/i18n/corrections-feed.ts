import { tagUri, type FeedEntry, type FeedSource } from '../domain/feeds/atom.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import type { Portal } from '../domain/portal.ts';
import type { Locale } from '../schema/portal.ts';
import { feedUrl } from './feed-urls.ts';
import { correctionUrl, printedWords } from './corrections.ts';
import { entryName } from './entry-name.ts';
import { translator } from './translate.ts';
import { urlOf } from './urls.ts';

/** The corrections as a feed, each an entry; empty where there are none. `site` is the portal's origin. */
export function correctionsFeed(portal: Portal, locale: Locale, site: URL | undefined): FeedSource {
  const t = translator(locale);
  const { settings, theme } = portal;
  const absolute = (path: string): string => new URL(path, site).href;
  return {
    id: tagUri(settings.id_domain, theme.year, `feed/corrections/${locale}`),
    title: `${t('corrections.title')} – ${settings.name[locale]} (${settings.unofficial[locale]})`,
    subtitle: settings.notice[locale],
    language: locale,
    url: absolute(urlOf({ route: 'corrections' }, locale)),
    self: absolute(feedUrl('corrections', locale)),
    author: settings.name[locale],
    rights: t('footer.licence'),
    updated: parsePartialDate(settings.checked).first,
    entries: portal.corrections.map(({ id, date, corrects, where, before, after, why }): FeedEntry => ({
      id: tagUri(settings.id_domain, theme.year, `correction/${id}/${locale}`),
      title: t('corrections.of', { name: entryName(portal, corrects, locale, t).text, where: where[locale] }),
      url: absolute(correctionUrl(id, locale)),
      updated: date,
      summary: [
        `${t('corrections.before')}: ${printedWords(before, locale).text}`,
        `${t('corrections.after')}: ${printedWords(after, locale).text}`,
        `${t('corrections.why')}: ${why[locale]}`,
      ].join('\n'),
    })),
  };
}
