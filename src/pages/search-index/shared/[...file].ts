import type { APIRoute } from 'astro';
import { sharedSearchFiles } from '../../../publish/search/search-files.ts';
import { portal } from '../../../portal.ts';

/** The files of the search index that readers of every language share. */
export const getStaticPaths = async () =>
  [...(await sharedSearchFiles(portal))].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
