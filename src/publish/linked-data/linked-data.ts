import type { Localized } from '../../schema/fields/localized.ts';
import { translator } from '../../i18n/language/translate.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../schema/bodies/change.ts';
import type { RelationKind } from '../../schema/legislation/document.ts';
import type { Channel } from '../../schema/services/procedure.ts';
import { relationsOf, type AnyDocument } from '../../domain/documents/relations.ts';
import { isOver } from '../../domain/documents/force.ts';
import type { Agency, ChangeEvent, Directive, FieldOfWork, Service } from '../../domain/entries/entry.ts';
import { languageOf } from '../../domain/documents/directives.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import type { Address } from './address.ts';
import { LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';

export const CONTEXT = 'https://schema.org';

/** W3C organisation ontology, because schema.org has no terms for changes of organisations. */
const ORG = { org: 'http://www.w3.org/ns/org#', prov: 'http://www.w3.org/ns/prov#' };

/**
 * JSON-LD of an agency (schema.org GovernmentOrganization) and its changes (W3C ORG ChangeEvent). `addressOfAgency`
 * returns where an agency is described.
 */
export const agencyData = (
  agency: Agency,
  changes: readonly ChangeEvent[],
  addressOfAgency: (id: string) => Address,
): object => ({
  ...organisation(agency, addressOfAgency(agency.id)),
  ...dissolutionOf(agency, changes),
  '@context': [CONTEXT, ORG],
  ...changesOf(agency, changes, (id) => addressOfAgency(id).id),
});

/** The day a body ended, if its last change ended it; schema.org has no quarters. */
function dissolutionOf({ id }: Agency, changes: readonly ChangeEvent[]): { readonly dissolutionDate?: string } {
  const last = changes.findLast(
    ({ kind, originals, results }) =>
      kind !== 'transferred-function' && (originals.includes(id) || results.includes(id)),
  );
  if (last === undefined || last.results.includes(id) || last.date.includes('Q')) return {};
  return { dissolutionDate: last.date };
}

function changesOf(
  { id }: Agency,
  changes: readonly ChangeEvent[],
  idOfAgency: (id: string) => string,
): Record<string, object[]> {
  const event = ({ date, kind, originals, results }: ChangeEvent): object => ({
    '@type': 'org:ChangeEvent',
    'prov:startedAtTime': date,
    name: KIND_NAMES[kind],
    'org:originalOrganization': originals.map((original) => ({ '@id': idOfAgency(original) })),
    'org:resultingOrganization': results.map((result) => ({ '@id': idOfAgency(result) })),
  });
  const structural = changes.filter(({ kind }) => kind !== 'transferred-function');
  const ended = structural.filter(({ originals }) => originals.includes(id));
  const began = structural.filter(({ results, originals }) => results.includes(id) && !originals.includes(id));
  return {
    ...(ended.length > 0 ? { 'org:changedBy': ended.map(event) } : {}),
    ...(began.length > 0 ? { 'org:resultedFrom': began.map(event) } : {}),
  };
}

/** What kinds of changes are called, in the official language like all names here: a thing is the same on every page. */
const KIND_NAMES: Readonly<Record<ChangeKind, string>> = Object.fromEntries(
  CHANGE_KINDS.map((kind) => [kind, translator(OFFICIAL)(`change.kind.${kind}`)]),
) as Record<ChangeKind, string>;

/** The translations of a name. */
const translationsOf = (name: Localized): string[] =>
  LOCALES.filter((locale) => locale !== OFFICIAL && Object.hasOwn(name, locale)).map((locale) => name[locale]);

const organisation = (agency: Agency, { id, url }: Address): object => ({
  '@type': 'GovernmentOrganization',
  '@id': id,
  url,
  name: agency.name[OFFICIAL],
  alternateName: [...translationsOf(agency.name), ...agency.abbreviations],
  ...(agency.founded ? { foundingDate: agency.founded.date } : {}),
});

/** The unit that a place lies in: its official name, and where it is described. */
interface Around extends Pick<Address, 'id'> {
  readonly name: string;
}

/**
 * JSON-LD of a place (schema.org AdministrativeArea), within the city, or within a unit of it. That a unit ended and what
 * came after it no property of schema.org can say of a place; the open data does (wards-today).
 */
export function placeData(name: Localized, code: string, within: string, { id, url }: Address, unit?: Around): object {
  const others = translationsOf(name);
  const city = { '@type': 'AdministrativeArea', name: within };
  return {
    '@context': CONTEXT,
    '@type': 'AdministrativeArea',
    '@id': id,
    url,
    name: name[OFFICIAL],
    alternateName: others.length === 1 ? others[0] : others,
    identifier: code,
    containedInPlace: unit
      ? { '@type': 'AdministrativeArea', '@id': unit.id, name: unit.name, containedInPlace: city }
      : city,
  };
}

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  online: 'Trực tuyến',
  post: 'Dịch vụ bưu chính',
  'in-person': 'Trực tiếp',
};

/**
 * JSON-LD of a public service (schema.org GovernmentService) and its ways to apply (ServiceChannel). `providers` are
 * the current names of its bodies. Contains no price, because fees have conditions that a number cannot express.
 */
export const serviceData = (
  service: Service,
  field: FieldOfWork,
  providers: readonly string[],
  place: string,
  { id, url }: Address,
): object => ({
  '@context': CONTEXT,
  '@type': 'GovernmentService',
  '@id': id,
  url,
  name: service.name[OFFICIAL],
  identifier: service.id,
  serviceType: field.name[OFFICIAL],
  areaServed: { '@type': 'AdministrativeArea', name: place },
  provider: providers.length > 0 ? providers.map((name) => ({ '@type': 'GovernmentOrganization', name })) : undefined,
  availableChannel: service.methods.map(({ channel }) => ({
    '@type': 'ServiceChannel',
    name: CHANNEL_NAMES[channel],
    ...(channel === 'online' ? { serviceUrl: service.url } : {}),
  })),
});

/** schema.org properties of document relations; it has none for the others. */
const RELATION_NAMES: Readonly<Partial<Record<RelationKind, string>>> = {
  amends: 'legislationChanges',
  replaces: 'legislationChanges',
  implements: 'legislationApplies',
  'based-on': 'isBasedOn',
};

/**
 * The relations of a document to earlier ones, and whether a later one replaced it; uncertain relations are omitted.
 */
function relationData(
  portal: Portal,
  document: AnyDocument,
  idOfDocument: (id: string) => string,
): Record<string, unknown> {
  const related = relationsOf(portal, document).filter(
    ({ direction, confidence }) => direction === 'to' && confidence !== 'low',
  );
  const byName = Map.groupBy(related, ({ kind }) => RELATION_NAMES[kind]);
  const named = [...byName].flatMap(([name, relations]) =>
    name === undefined ? [] : [[name, relations.map(({ document: { id } }) => ({ '@id': idOfDocument(id) }))] as const],
  );
  return {
    ...Object.fromEntries(named),
    ...(isOver(portal, document) ? { legislationLegalForce: `${CONTEXT}/NotInForce` } : {}),
  };
}

const legislation = (document: AnyDocument, { id, url }: Address): object => ({
  '@context': CONTEXT,
  '@type': 'Legislation',
  '@id': id,
  url,
  name: document.subject[OFFICIAL],
  inLanguage: OFFICIAL,
  legislationPassedBy: { '@type': 'GovernmentOrganization', name: document.issuer[OFFICIAL] },
  ...(document.symbol === null ? {} : { legislationIdentifier: document.symbol }),
  ...(document.issued === null ? {} : { legislationDate: document.issued }),
});

/** How JSON-LD describes documents: the Vietnamese name of their type, and where they are described. */
interface DocumentWords {
  readonly type: string;
  readonly addressOfDocument: (id: string) => Address;
}

/** JSON-LD of a document (schema.org Legislation) and its relations to earlier ones. */
export const documentData = (
  portal: Portal,
  document: AnyDocument,
  { type, addressOfDocument }: DocumentWords,
): Record<string, unknown> => ({
  ...legislation(document, addressOfDocument(document.id)),
  legislationType: type,
  ...relationData(portal, document, (id) => addressOfDocument(id).id),
});

/** The article from which the words of a directive are known; `idOfSource` returns where its source is described. */
function articleData(portal: Portal, { text: id }: Directive, idOfSource: (id: string) => string): object {
  const { title, language } = getOrThrow(portal.texts, id);
  const source = [...portal.sources.values()].find(({ text }) => text === id);
  return {
    '@type': 'NewsArticle',
    ...(source ? { '@id': idOfSource(source.id) } : {}),
    ...(source?.url === undefined ? {} : { url: source.url }),
    headline: title,
    inLanguage: language,
    ...(source?.date === undefined ? {} : { datePublished: source.date }),
    ...(source?.publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: source.publisher } }),
  };
}

/**
 * JSON-LD of a directive: a Legislation whose parts are its tasks, each with its own address, based on the article it
 * was read from. Our copy has no legal force.
 */
export function directiveData(
  portal: Portal,
  directive: Directive,
  words: DocumentWords & { readonly idOfSource: (id: string) => string },
): object {
  const { isBasedOn = [], ...data } = documentData(portal, directive, words);
  return {
    ...data,
    isBasedOn: [...(isBasedOn as object[]), articleData(portal, directive, words.idOfSource)],
    encoding: { '@type': 'LegislationObject', legislationLegalValue: `${CONTEXT}/UnofficialLegalValue` },
    hasPart: directive.tasks.map((task) => ({
      '@type': 'Legislation',
      '@id': `${words.addressOfDocument(directive.id).id}#${task.id}`,
      name: task.title[OFFICIAL],
      text: task.quote,
      inLanguage: languageOf(portal, directive),
    })),
  };
}
