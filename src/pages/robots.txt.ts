import type { APIRoute } from 'astro';
import { portal } from '../portal.ts';

/**
 * Crawlers may read every page, also while the portal must not be listed: they learn that from each page's
 * `noindex`, which a page they may not open could not tell them.
 */
export const GET: APIRoute = ({ site }) => {
  const map = portal.settings.indexing ? `\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n` : '';
  const why = portal.settings.indexing ? '' : '# Not to be listed: every page says noindex.\n';
  return new Response(`${why}User-agent: *\nAllow: /\n${map}`);
};
