import type { APIRoute } from 'astro';
import { serviceWorker } from '../publish/offline/worker.ts';

/** The service worker, at the root of the site so that it may serve every page. */
export const GET: APIRoute = async () =>
  new Response(await serviceWorker(), { headers: { 'Content-Type': 'text/javascript' } });
