import type { Catalogue, DescribedSet, Words } from './described.ts';
import { quotedFields, rightsOf } from './rights.ts';
import { RELEASE, issuedOn, modifiedOn } from '../shape/releases.ts';
import { VERSION } from '../tables/write.ts';
import { INTERNATIONAL, LANGUAGES, OFFICIAL } from '../../../schema/fields/languages.ts';
import { AUTHORITY, concept, context, dated, id, worded } from './dcat-context.ts';
import { distribution, licence, type FileForm } from './distribution.ts';
import { themesOf } from './themes.ts';

const THEMES = `${AUTHORITY}/data-theme`;

/** Whom to ask: the page that says it, and the address if the portal has one. */
const contact = ({ contact: { page, email }, publisher, languages }: Catalogue): object => ({
  '@id': '#contact',
  '@type': ['vcard:Kind', 'vcard:Organization'],
  'vcard:fn': worded(publisher),
  'vcard:hasURL': languages.map((language) => id(page[language])),
  ...(email === undefined ? {} : { 'vcard:hasEmail': id(`mailto:${email}`) }),
});

/** What its licence does not give, for all files of a dataset. */
const rights = (catalogue: Catalogue, { name }: DescribedSet): object => ({
  '@id': `#${name}-rights`,
  '@type': 'dct:RightsStatement',
  'rdfs:label': worded(rightsOf(catalogue, quotedFields(name))),
});

const distributionsOf = (catalogue: Catalogue, set: DescribedSet): object[] => {
  const { name, title, files, schemaFile, more = [] } = set;
  return [
    ...Object.entries(files).map(([form, file]) =>
      distribution(`${name}-${form}`, title, file, form as FileForm, schemaFile),
    ),
    ...more.map((one) => distribution(`${name}-${one.file.name}`, one.title, one.file, one.form)),
  ].map((own) => ({ ...own, 'dct:rights': rights(catalogue, set) }));
};

/** The open data as a DCAT-AP 3 catalogue: a dataset per name, a distribution per file. */
export function catalog(catalogue: Catalogue, datasets: readonly DescribedSet[]): object {
  const { languages, checked, updated, changedOn, place, from } = catalogue;
  const shared = {
    'dct:language': languages.map((language) =>
      id(`${AUTHORITY}/language/${LANGUAGES[language].code}`, 'dct:LinguisticSystem'),
    ),
    'dct:publisher': id('#publisher'),
    'dct:spatial': id('#place'),
  };
  const pages = (words: Words): object[] => languages.map((language) => id(words[language], 'foaf:Document'));
  const about = {
    'dct:temporal': id('#time'),
    'dct:accrualPeriodicity': id(`${AUTHORITY}/frequency/IRREG`, 'dct:Frequency'),
    'dcat:contactPoint': id('#contact'),
    'dcat:version': RELEASE,
  };
  return {
    '@context': context(catalogue.base),
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    ...shared,
    'dct:modified': dated(modifiedOn(undefined, updated, changedOn())),
    'dct:title': worded(catalogue.title),
    'dct:description': worded(catalogue.description),
    'dct:issued': dated(issuedOn(undefined)),
    'dct:publisher': { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': worded(catalogue.publisher) },
    'dct:spatial': { '@id': '#place', '@type': 'dct:Location', 'skos:prefLabel': worded(place) },
    'dct:license': licence(),
    'dct:rights': {
      '@id': '#rights',
      '@type': 'dct:RightsStatement',
      'rdfs:label': worded(rightsOf(catalogue, [])),
    },
    'dcat:contactPoint': contact(catalogue),
    'dct:temporal': {
      '@id': '#time',
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': dated(from),
      'dcat:endDate': dated(checked),
    },
    'dcat:themeTaxonomy': {
      ...id(THEMES, 'skos:ConceptScheme'),
      'dct:title': { '@language': INTERNATIONAL, '@value': 'Data themes of the European Union' },
    },
    'foaf:homepage': id(catalogue.page[languages[0] ?? OFFICIAL], 'foaf:Document'),
    'dcat:dataset': datasets.map((dataset) => ({
      '@id': `#${dataset.name}`,
      '@type': 'dcat:Dataset',
      ...shared,
      ...about,
      'dct:modified': dated(modifiedOn(dataset.name, updated, changedOn(dataset.name))),
      'dct:identifier': `v${VERSION}/${dataset.name}`,
      'dct:title': worded(dataset.title),
      'dct:description': worded(dataset.description),
      'dct:issued': dated(issuedOn(dataset.name)),
      'dcat:keyword': [...worded(dataset.title), ...worded(place)],
      'dcat:theme': themesOf(dataset.name).map(({ code, label }) => concept(`${THEMES}/${code}`, label)),
      'dcat:landingPage': pages(dataset.page),
      'dcat:distribution': distributionsOf(catalogue, dataset),
    })),
  };
}
