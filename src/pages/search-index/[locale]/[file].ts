import type { APIRoute } from 'astro';
import { searchFiles } from '../../../i18n/search-files.ts';
import { portal } from '../../../portal.ts';

/** The files of the search index, in each language. */
export const getStaticPaths = async () =>
  (
    await Promise.all(
      portal.settings.languages.map(async (locale) =>
        [...(await searchFiles(portal, locale))].map(([file, text]) => ({ params: { locale, file }, props: { text } })),
      ),
    )
  ).flat();

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
