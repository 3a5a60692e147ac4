import { tagUri, type FeedEntry, type FeedSource } from './atom.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { correctionUrl, printedWords } from '../../i18n/words/corrections.ts';
import { entryName } from '../../i18n/names/entry-name.ts';
import { portalFeed } from './portal-feed.ts';
import { translator } from '../../i18n/language/translate.ts';

/** The feed of corrections; empty if there are none. `site` is the portal's origin. */
export function correctionsFeed(portal: Portal, locale: Locale, site: URL | undefined): FeedSource {
  const t = translator(locale);
  const { settings, theme } = portal;
  const absolute = (path: string): string => new URL(path, site).href;
  const entries = portal.corrections.map(({ id, date, corrects, where, before, after, why }): FeedEntry => ({
    id: tagUri(settings.id_domain, theme.year, `correction/${id}/${locale}`),
    title: t('corrections.of', { name: entryName(portal, corrects, locale, t).text, where: where[locale] }),
    url: absolute(correctionUrl(id, locale)),
    updated: date,
    summary: [
      `${t('corrections.before')}: ${printedWords(before, locale).text}`,
      `${t('corrections.after')}: ${printedWords(after, locale).text}`,
      `${t('corrections.why')}: ${why[locale]}`,
    ].join('\n'),
  }));
  return portalFeed(
    portal,
    { name: 'corrections', title: t('corrections.title'), route: 'corrections' },
    locale,
    site,
    entries,
  );
}
