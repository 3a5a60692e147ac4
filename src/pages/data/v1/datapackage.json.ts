import type { APIRoute } from 'astro';
import { dataPackage } from '../../../publish/data/catalog/data-package.ts';
import { catalogue, cited, datasets } from '../../_data/open-data.ts';
import { changes, matrices } from '../../_data/other-sets.ts';

/** The tables as a Data Package. */
export const GET: APIRoute = () => {
  const tables = [
    ...datasets.flatMap((dataset) => [{ ...dataset, csv: dataset.files.csv }, ...dataset.sides]),
    cited,
    ...matrices,
    changes.table,
  ];
  const described = dataPackage(catalogue, tables, [{ ...changes, file: changes.files.json }]);
  return new Response(`${JSON.stringify(described, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
