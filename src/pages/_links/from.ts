import type { Portal } from '../../domain/portal.ts';
import { listName } from '../../domain/services/catalogue.ts';
import type { Translate } from '../../i18n/translate.ts';
import { sourceUrl, urlOfRef } from '../../i18n/urls.ts';
import type { Locale } from '../../schema/portal.ts';

/** What links to an address, by its reference: what it is called, and where it is. */
export function linkOrigin(
  portal: Portal,
  ref: string,
  locale: Locale,
  t: Translate,
): { text: string; href?: string | undefined } {
  const [kind = '', id = ''] = ref.split(':');
  const service = portal.services.get(id);
  if (kind === 'service' && service) {
    const name = listName(service);
    return { text: name[locale] ?? name.vi, href: urlOfRef(ref, locale, portal.theme.year) };
  }
  if (kind === 'agency')
    return { text: portal.agencies.get(id)?.name[locale] ?? id, href: urlOfRef(ref, locale, portal.theme.year) };
  if (kind === 'source') return { text: t('links.source'), href: sourceUrl(id, locale) };
  if (kind === 'system') return { text: portal.systems.get(id)?.name[locale] ?? id };
  return kind === 'page' ? { text: portal.pages.get(`${id}.${locale}`)?.title ?? id } : { text: t('links.everywhere') };
}
