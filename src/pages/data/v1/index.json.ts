import type { APIRoute } from 'astro';
import { entryPoint } from '../../../publish/data/catalog/entry.ts';
import { EXAMPLES } from '../../_data/examples.ts';
import { catalogue, cited, publication } from '../../_data/open-data.ts';
import { dataPages } from '../../_data/pages.ts';

/** The index of all open data. */
export const GET: APIRoute = () => {
  const names = EXAMPLES.map(({ name }) => name);
  const index = entryPoint(catalogue, publication, dataPages, [cited], names);
  // The origin stands in a line of its own, the only one that depends on it.
  return new Response(`${JSON.stringify(index, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
