import type { APIRoute } from 'astro';
import { catalog } from '../../../publish/data/catalog/catalog.ts';
import { catalogue, datasets } from '../../_data/open-data.ts';
import { changes, matrices } from '../../_data/other-sets.ts';

/** The data as a DCAT catalogue. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(catalog(catalogue, [...datasets, ...matrices, changes]), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
