import type { APIRoute } from 'astro';
import { portal } from '../portal.ts';

/** What the site was built from. It says nothing of the output, so that it can stand in every page. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(portal.build, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
