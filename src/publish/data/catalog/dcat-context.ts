import { siteUrl } from '../../../i18n/addresses/base.ts';
import { parsePartialDate } from '../../../domain/dates/partial-date.ts';
import { INTERNATIONAL } from '../../../schema/fields/languages.ts';
import type { Words } from './described.ts';

/** European authority tables, whose codes DCAT-AP asks for. */
export const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** Inlined, so that consumers need not load anything. */
export const context = (base: string): object => ({
  '@base': `${base}${siteUrl('/data/v1/')}`,
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
});

/** A reference to a thing, with its class if the profile asks for one. */
export const id = (address: string, type?: string): object => ({
  '@id': address,
  ...(type === undefined ? {} : { '@type': type }),
});

/** A concept of an authority table, with its English name there. */
export const concept = (address: string, label: string): object => ({
  ...id(address, 'skos:Concept'),
  'skos:prefLabel': { '@language': INTERNATIONAL, '@value': label },
});

/** Words with their languages. */
export const worded = (words: Words): object[] =>
  Object.entries(words).map(([language, value]) => ({ '@language': language, '@value': value }));

/** A partial date with the XSD type of its precision; a quarter becomes its year. */
export function dated(date: string): object {
  const { precision, year } = parsePartialDate(date);
  if (precision === 'day') return { '@type': 'xsd:date', '@value': date };
  return precision === 'month'
    ? { '@type': 'xsd:gYearMonth', '@value': date }
    : { '@type': 'xsd:gYear', '@value': String(year) };
}
