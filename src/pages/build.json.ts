import type { APIRoute } from 'astro';
import { portal } from '../portal.ts';

/** What the site was built from. Does not depend on the output, so every page can refer to it. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(portal.build, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
