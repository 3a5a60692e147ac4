import { siteUrl } from '../i18n/addresses/base.ts';
import type { APIRoute } from 'astro';
import { portal } from '../portal.ts';

/**
 * Crawlers may read every page, even if the portal must not be indexed: they learn that from `noindex`, which they can
 * only see on pages they may read.
 */
export const GET: APIRoute = ({ site }) => {
  const map = portal.settings.indexing ? `\nSitemap: ${new URL(siteUrl('/sitemap-index.xml'), site).href}\n` : '';
  const why = portal.settings.indexing
    ? ''
    : '# Not to be listed: every page says noindex. Data, calendars and feeds are no pages, and cannot say it.\n';
  return new Response(`${why}User-agent: *\nAllow: /\n${map}`);
};
