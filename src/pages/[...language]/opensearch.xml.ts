import type { APIRoute } from 'astro';
import { sitePath } from '../../i18n/addresses/base.ts';
import { openSearchDescription, openSearchUrl } from '../../publish/search/opensearch.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** The OpenSearch description of each language, beside its home page. */
export const getStaticPaths = () =>
  portal.settings.languages.map((locale) => {
    const [language] = sitePath(openSearchUrl(locale))?.split('/').slice(1, -1) ?? [];
    return { params: { language }, props: { locale } };
  });

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) =>
  new Response(openSearchDescription(portal.settings, locale, site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
