import type { APIRoute } from 'astro';
import { collectRecords } from '../../../domain/search/collect.ts';
import { publishSearch } from '../../../domain/search/publish.ts';
import { documentName } from '../../../i18n/document-name.ts';
import { translator } from '../../../i18n/translate.ts';
import { portal } from '../../../portal.ts';

/** The files of the search index, in each language. */
export const getStaticPaths = async () =>
  (
    await Promise.all(
      portal.settings.languages.map(async (locale) => {
        const t = translator(locale);
        const records = collectRecords(portal, locale, { nameOf: (document) => documentName(document, t) });
        const files = await publishSearch(records, Object.values(portal.settings.place));
        return [...files].map(([file, text]) => ({ params: { locale, file }, props: { text } }));
      }),
    )
  ).flat();

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
