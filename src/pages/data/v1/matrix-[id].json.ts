import type { APIRoute } from 'astro';
import { getOrThrow } from '../../../domain/portal.ts';
import { firstDay, today } from '../../../domain/succession/directory.ts';
import { portal } from '../../../portal.ts';
import { directivePaths, recordsOf } from './_matrix.ts';

export const getStaticPaths = directivePaths;

/** The responsibility matrix of a directive as JSON, with the dates it compares. */
export const GET: APIRoute<never, { id: string }> = ({ params: { id }, site }) => {
  const { symbol } = getOrThrow(portal.directives, id);
  const head = JSON.stringify({ directive: id, symbol, from: firstDay(portal), today: today(portal) });
  const base = JSON.stringify(site?.origin);
  const rows = recordsOf(id).map((row) => JSON.stringify(row));
  // One row per line, so that a diff shows changed rows.
  return new Response(`${head.slice(0, -1)},\n"base": ${base},\n"rows": [\n${rows.join(',\n')}\n]}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
