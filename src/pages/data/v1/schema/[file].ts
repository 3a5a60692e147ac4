import type { APIRoute } from 'astro';
import type { Dataset } from '../../../../publish/data/tables/dataset.ts';
import { fileSchema } from '../../../../publish/data/catalog/file-schema.ts';
import { datasets } from '../../../_data/open-data.ts';

/** The JSON Schema of every JSON file. */
export const getStaticPaths = () =>
  datasets.map(({ name, schema }) => ({ params: { file: `${name}.schema.json` }, props: { name, schema } }));

export const GET: APIRoute<Pick<Dataset, 'name' | 'schema'>> = ({ props }) =>
  new Response(`${JSON.stringify(fileSchema(props), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
