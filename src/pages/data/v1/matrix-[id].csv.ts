import type { APIRoute } from 'astro';
import { toCsv } from '../../../publish/data/tables/csv.ts';
import { MATRIX_COLUMNS, matrixCells } from '../../../publish/data/matrix/matrix-records.ts';
import { directivePaths, recordsOf } from './_matrix.ts';

export const getStaticPaths = directivePaths;

/** The responsibility matrix of a directive as CSV: one row per task and body. */
export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(toCsv(MATRIX_COLUMNS, recordsOf(params.id).map(matrixCells)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
