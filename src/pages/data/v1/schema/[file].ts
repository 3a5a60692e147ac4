import type { APIRoute } from 'astro';
import { changeDaySchema } from '../../../../publish/data/catalog/changes-schema.ts';
import {
  changelogSchema,
  changesSchema,
  fileSchema,
  indexSchema,
  matrixSchema,
} from '../../../../publish/data/catalog/file-schema.ts';
import { MATRIX_SCHEMA } from '../../../../publish/data/matrix/matrix-table.ts';
import { datasets, publication } from '../../../_data/open-data.ts';
import { matrices } from '../../../_data/other-sets.ts';

interface Props {
  schema: object;
}
const { base } = publication;

/** The JSON Schema of every JSON file. */
export const getStaticPaths = () =>
  [
    ...datasets.map((dataset) => ({ name: dataset.name, schema: fileSchema(dataset, base) })),
    ...(matrices.length > 0 ? [{ name: 'matrix', schema: matrixSchema(MATRIX_SCHEMA, base) }] : []),
    { name: 'changes', schema: changesSchema(changeDaySchema, base) },
    { name: 'index', schema: indexSchema(base) },
    { name: 'changelog', schema: changelogSchema(base) },
  ].map(({ name, schema }) => ({ params: { file: `${name}.schema.json` }, props: { schema } }));

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
