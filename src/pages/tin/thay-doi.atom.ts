import type { APIRoute } from 'astro';
import { revisionsFeed } from '../../i18n/revisions-feed.ts';
import { history, portal } from '../../portal.ts';

/** The changes of the content, in Vietnamese. */
export const GET: APIRoute = ({ site }) =>
  new Response(revisionsFeed(portal, history, 'vi', site), { headers: { 'Content-Type': 'application/atom+xml' } });
