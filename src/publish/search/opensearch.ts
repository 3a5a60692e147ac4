import { siteUrl } from '../../i18n/addresses/base.ts';
import { openSearchXml } from './opensearch-description.ts';
import type { PortalSettings } from '../../schema/site/portal-settings.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { folderUrl, urlOf } from '../../i18n/addresses/urls.ts';

/** The address of a language's OpenSearch description. */
export const openSearchUrl = (locale: Locale): string => `${folderUrl({ route: 'home' }, locale)}opensearch.xml`;

/**
 * The OpenSearch description with which browsers add the portal to their search engines. `site` is the portal’s origin.
 */
export function openSearchDescription(
  { name, tagline, unofficial, notice }: PortalSettings,
  locale: Locale,
  site: URL | undefined,
): string {
  const absolute = (path: string): string => new URL(path, site).href;
  return openSearchXml({
    name: name[locale],
    longName: `${name[locale]} (${unofficial[locale]})`,
    description: `${notice[locale]} ${tagline[locale]}`,
    language: locale,
    icon: { url: absolute(siteUrl('/favicon.svg')), type: 'image/svg+xml' },
    template: `${absolute(urlOf({ route: 'search' }, locale))}?q={searchTerms}`,
    self: absolute(openSearchUrl(locale)),
  });
}
