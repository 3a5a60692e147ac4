import type { APIRoute } from 'astro';
import { EXAMPLES } from '../../../_data/examples.ts';

/** The worked examples as files. */
export const getStaticPaths = () => EXAMPLES.map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
