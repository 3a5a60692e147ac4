import type { APIRoute } from 'astro';
import { toCsv } from '../../../domain/data/csv.ts';
import { portal } from '../../../portal.ts';

const COLUMNS = ['url', 'host', 'health', 'stale', 'date', 'state', 'checker', 'status', 'location', 'detail', 'from'];

/** Every outgoing link with what was last seen of it, as a table. */
export const GET: APIRoute = () => {
  const rows = [...portal.links.values()].map(({ url, host, health, isStale, last, from }) => [
    url,
    host,
    health,
    isStale,
    last?.date,
    last?.state,
    last?.checker,
    last?.status,
    last?.location,
    last?.detail,
    from.join(' '),
  ]);
  return new Response(toCsv(COLUMNS, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
