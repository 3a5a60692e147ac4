import type { APIRoute } from 'astro';
import { joinLaw } from '../../../../domain/laws/join.ts';
import { getOrThrow } from '../../../../domain/portal.ts';
import { portal } from '../../../../portal.ts';

export const getStaticPaths = () => [...portal.laws.keys()].map((id) => ({ params: { id } }));

/** The official words of a text of law as plain text, byte for byte as under its seal. */
export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(joinLaw(getOrThrow(portal.laws, params.id).law), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
