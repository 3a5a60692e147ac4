import type { APIRoute } from 'astro';
import { sitePath } from '../../i18n/addresses/base.ts';
import { manifestUrl, webManifest } from '../../publish/icons/manifest.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** The manifest of each language, beside its home page. */
export const getStaticPaths = () =>
  portal.settings.languages.map((locale) => {
    const [language] = sitePath(manifestUrl(locale))?.split('/').slice(1, -1) ?? [];
    return { params: { language }, props: { locale } };
  });

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(`${JSON.stringify(webManifest(portal.settings, locale), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
