import type { APIRoute } from 'astro';
import { catalog, type FurtherFile } from '../../../publish/data/catalog/catalog.ts';
import { legalXmlFiles } from '../../../publish/data/catalog/legal-xml-files.ts';
import { portal } from '../../../portal.ts';
import { byLocale } from '../../../schema/fields/languages.ts';
import { catalogue, datasets } from '../../_data/open-data.ts';
import { changes, matrices } from '../../_data/other-sets.ts';

/** The files of the texts of law, relative to the catalogue. */
const lawFiles: readonly FurtherFile[] | undefined = datasets
  .find(({ name }) => name === 'laws')
  ?.items.map(({ id, title, bytes, sha256 }) => ({
    file: { name: `laws/${String(id)}.txt`, bytes: Number(bytes), sha256: String(sha256) },
    title: byLocale(() => String(title)),
    form: 'txt',
  }));

/** The data as a DCAT catalogue. */
export const GET: APIRoute = () => {
  const more: Partial<Record<string, readonly FurtherFile[]>> = {
    laws: lawFiles ?? [],
    documents: legalXmlFiles(portal),
  };
  const sets = datasets.map((dataset) => ({ ...dataset, more: more[dataset.name] ?? [] }));
  return new Response(`${JSON.stringify(catalog(catalogue, [...sets, ...matrices, changes]), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};
