import type { APIRoute } from 'astro';
import { dataFiles, type DataFile } from '../../_data/data-files.ts';

/** Every dataset as JSON, CSV and workbook; side tables as CSV; matrices; changes. */
export const getStaticPaths = () => dataFiles.map(({ name, ...props }) => ({ params: { file: name }, props }));

export const GET: APIRoute<Omit<DataFile, 'name'>> = ({ props: { body, type } }) =>
  new Response(body as BodyInit, { headers: { 'Content-Type': type } });
