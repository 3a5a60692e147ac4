import type { Portal } from '../../domain/portal.ts';
import { shownName } from '../../domain/services/list-order.ts';
import { entryName } from '../../i18n/names/entry-name.ts';
import { pageIn } from '../../i18n/language/page-in.ts';
import type { Translate } from '../../i18n/language/translate.ts';
import { sourceUrl, urlOf, urlOfRef } from '../../i18n/addresses/urls.ts';
import { parseRef } from '../../schema/fields/parse-ref.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** The name and address of an entry that links to an address, by its reference. */
export function linkOrigin(
  portal: Portal,
  ref: string,
  locale: Locale,
  t: Translate,
): { text: string; href?: string | undefined } {
  const { kind = '', id = '' } = parseRef(ref) ?? {};
  // Links of the settings are on every page.
  if (kind === 'portal') return { text: t('links.everywhere') };
  const service = portal.services.get(id);
  if (kind === 'service' && service) {
    return { text: shownName(service, locale), href: urlOfRef(ref, locale, portal.theme.year) };
  }
  if (kind === 'channel') {
    const channel = portal.dialogueChannels.find((each) => each.id === id);
    return { text: channel?.name[locale] ?? id, href: `${urlOf({ route: 'dialogues' }, locale)}#channel-${id}` };
  }
  if (kind === 'source') return { text: t('links.source'), href: sourceUrl(id, locale) };
  if (kind === 'system') return { text: portal.systems.get(id)?.name[locale] ?? id };
  if (kind === 'page') return { text: pageIn(portal, id, locale)?.title ?? id };
  return { text: entryName(portal, ref, locale, t).text, href: urlOfRef(ref, locale, portal.theme.year) };
}
