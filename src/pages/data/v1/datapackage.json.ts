import type { APIRoute } from 'astro';
import { dataPackage } from '../../../publish/data/catalog/data-package.ts';
import { catalogue, datasets } from '../../_data/open-data.ts';

/** The CSV files as a Data Package. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dataPackage(catalogue, datasets), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
