import { parsePartialDate } from '../../../domain/dates/partial-date.ts';
import type { Catalogue, Described, Words } from './described.ts';
import { LICENCE } from '../tables/licence.ts';
import { VERSION } from '../tables/write.ts';
import { byLocale, LANGUAGES, OFFICIAL } from '../../../schema/fields/languages.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const FORMATS = {
  json: { media: 'application/json', type: `${AUTHORITY}/file-type/JSON` },
  csv: { media: 'text/csv', type: `${AUTHORITY}/file-type/CSV` },
} as const;

/** Inlined, so that consumers need not load anything. */
const context = (base: string): object => ({
  '@base': `${base}/data/v1/`,
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
});

const id = (address: string): object => ({ '@id': address });
const worded = (words: Words): object[] =>
  Object.entries(words).map(([language, value]) => ({ '@language': language, '@value': value }));

/** A partial date with the XSD type of its precision; a quarter becomes its year. */
function dated(date: string): object {
  const { precision, year } = parsePartialDate(date);
  if (precision === 'day') return { '@type': 'xsd:date', '@value': date };
  return precision === 'month'
    ? { '@type': 'xsd:gYearMonth', '@value': date }
    : { '@type': 'xsd:gYear', '@value': String(year) };
}

/** A file of a dataset (dcat:Distribution). */
function distribution({ name, title, bytes }: Described, form: keyof typeof FORMATS): object {
  const { media, type } = FORMATS[form];
  return {
    '@id': `#${name}-${form}`,
    '@type': 'dcat:Distribution',
    'dct:title': worded(byLocale((locale) => `${title[locale]} (${form.toUpperCase()})`)),
    'dcat:accessURL': id(`${name}.${form}`),
    'dcat:downloadURL': id(`${name}.${form}`),
    'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${media}`),
    'dct:format': id(type),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes[form]) },
    'dct:license': { '@id': LICENCE.url, '@type': 'dct:LicenseDocument' },
    ...(form === 'json' ? { 'dct:conformsTo': { '@id': `schema/${name}.schema.json`, '@type': 'dct:Standard' } } : {}),
  };
}

/** The open data as a DCAT-AP 3 catalogue: a dataset per name, a distribution per file. */
export function catalog(catalogue: Catalogue, datasets: readonly Described[]): object {
  const shared = {
    'dct:language': catalogue.languages.map((language) => id(`${AUTHORITY}/language/${LANGUAGES[language].code}`)),
    'dct:modified': dated(catalogue.checked),
    'dct:publisher': id('#publisher'),
  };
  const pages = (words: Words): object[] => Object.values(words).map((path) => id(path));
  return {
    '@context': context(catalogue.base),
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    ...shared,
    'dct:title': worded(catalogue.title),
    'dct:description': worded(catalogue.description),
    'dct:publisher': { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': worded(catalogue.publisher) },
    'dct:license': { '@id': LICENCE.url, '@type': 'dct:LicenseDocument' },
    'foaf:homepage': id(catalogue.page[catalogue.languages[0] ?? OFFICIAL]),
    'dcat:dataset': datasets.map((dataset) => ({
      '@id': `#${dataset.name}`,
      '@type': 'dcat:Dataset',
      ...shared,
      'dct:identifier': `v${VERSION}/${dataset.name}`,
      'dct:title': worded(dataset.title),
      'dct:description': worded(dataset.description),
      'dcat:landingPage': pages(dataset.page),
      'dcat:version': VERSION,
      'dcat:distribution': [distribution(dataset, 'json'), distribution(dataset, 'csv')],
    })),
  };
}
