import type { APIRoute } from 'astro';
import { must } from '../../../domain/portal.ts';
import { firstDay, today } from '../../../domain/succession/directory.ts';
import { portal } from '../../../portal.ts';
import { directivePaths, recordsOf } from './_matrix.ts';

export const getStaticPaths = directivePaths;

/** The same rows as the table, with the days between which “today” was asked. */
export const GET: APIRoute<never, { id: string }> = ({ params: { id }, site }) => {
  const { symbol } = must(portal.directives, id);
  const data = { directive: id, symbol, from: firstDay(portal), today: today(portal), rows: recordsOf(id, site) };
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
