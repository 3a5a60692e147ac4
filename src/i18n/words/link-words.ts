import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/site/portal-settings.ts';
import { formatShortDate } from '../language/dates.ts';
import { translator } from '../language/translate.ts';

/** What is known of an outgoing link: what the newest check saw, when, and whether that is long ago. */
export function linkWords(portal: Portal, url: string, locale: Locale): string | undefined {
  const link = portal.links.get(url);
  if (link === undefined) return undefined;
  const t = translator(locale);
  return [
    t(`links.health.${link.health}`),
    ...(link.last ? [formatShortDate(link.last.date, locale)] : []),
    ...(link.isStale ? [t('links.stale')] : []),
  ].join(', ');
}
