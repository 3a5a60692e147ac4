import { CONTEXT } from './linked-data.ts';
import type { Address } from './address.ts';

/** The licence of the portal's own words and data. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A downloadable file of a dataset. */
export interface DatasetFile {
  readonly url: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
}

/** What a dataset and the catalogue it is in have in common; names are in the language of the page. */
interface Described extends Address {
  readonly name: string;
  readonly description: string;
  /** Languages of the data. */
  readonly languages: readonly string[];
  /** Day of its newest state. */
  readonly modified: string;
  readonly publisher: string;
}

const described = ({ id, url, name, description, languages, modified, publisher }: Described): object => ({
  '@id': id,
  url,
  name,
  description,
  inLanguage: languages,
  dateModified: modified,
  license: LICENCE,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: publisher },
});

/** JSON-LD of a dataset (schema.org Dataset) with its files. */
export const datasetData = (dataset: Described, files: readonly DatasetFile[], catalogue: string): object => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  ...described(dataset),
  includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogue },
  distribution: files.map(({ url, type, bytes }) => ({
    '@type': 'DataDownload',
    contentUrl: url,
    encodingFormat: type,
    contentSize: String(bytes),
  })),
});

/** JSON-LD of all open data (schema.org DataCatalog). */
export const catalogueData = (
  catalogue: Described,
  datasets: readonly { readonly id: string; readonly name: string; readonly description: string }[],
): object => ({
  '@context': CONTEXT,
  '@type': 'DataCatalog',
  ...described(catalogue),
  dataset: datasets.map(({ id, name, description }) => ({
    '@type': 'Dataset',
    '@id': id,
    name,
    description,
    license: LICENCE,
  })),
});
