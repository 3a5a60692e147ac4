import type { APIRoute } from 'astro';
import { dataFiles } from '../../_data/open-data.ts';

interface Props {
  text: string;
  type: string;
}

/** Every dataset as JSON, CSV, and CSV for spreadsheets. */
export const getStaticPaths = () => dataFiles.map(({ name, ...props }) => ({ params: { file: name }, props }));

export const GET: APIRoute<Props> = ({ props: { text, type } }) =>
  new Response(text, { headers: { 'Content-Type': type } });
