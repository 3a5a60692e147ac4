import type { CheckedLink } from '../../domain/links/reports.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import { translator, type Translate } from '../language/translate.ts';

/** Describes the known state of an outgoing link: result and date of the latest check, and whether it is outdated. */
export function linkWords(portal: Portal, url: string, locale: Locale): string | undefined {
  const link = portal.outgoingLinks.get(url);
  if (link === undefined) return undefined;
  const t = translator(locale);
  return [
    t(`links.health.${link.health}`),
    ...(link.last ? [formatShortDate(link.last.date, locale)] : []),
    ...(link.isStale ? [t('links.stale')] : []),
  ].join(', ');
}

/** The state of a link in words, with the new address of a moved one. */
export const linkState = ({ health, isStale, last }: CheckedLink, t: Translate): { text: string; href?: string }[] => [
  { text: [t(`links.health.${health}`), ...(isStale ? [t('links.stale')] : [])].join(', ') },
  ...(last?.location === undefined ? [] : [{ text: last.location, href: last.location }]),
];

/** When and by what a link was last checked. */
export const linkChecked = ({ last }: CheckedLink, locale: Locale, t: Translate): string =>
  last ? `${formatShortDate(last.date, locale)}, ${t(`links.by.${last.checker}`)}` : '–';
