import type { APIRoute } from 'astro';
import { localeFiles } from '../../../publish/search/search-files.ts';
import { portal } from '../../../portal.ts';

/** The files of the search index, in each language. */
export const getStaticPaths = async () =>
  (
    await Promise.all(
      portal.settings.languages.map(async (locale) =>
        [...(await localeFiles(portal, locale))].map(([file, bytes]) => ({
          params: { locale, file },
          props: { bytes },
        })),
      ),
    )
  ).flat();

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
