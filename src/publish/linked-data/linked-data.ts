import type { Localized } from '../../schema/fields/localized.ts';
import type { RelationKind } from '../../schema/legislation/document.ts';
import type { Channel } from '../../schema/services/procedure.ts';
import { relationsOf, type AnyDocument } from '../../domain/documents/relations.ts';
import { isOver } from '../../domain/documents/force.ts';
import type { Agency, ChangeEvent, Directive, FieldOfWork, Service } from '../../domain/entries/entry.ts';
import { languageOf } from '../../domain/documents/directives.ts';
import type { Portal } from '../../domain/portal.ts';
import { LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';

export const CONTEXT = 'https://schema.org';

/** W3C organisation ontology, because schema.org has no terms for changes of organisations. */
const ORG = { org: 'http://www.w3.org/ns/org#', prov: 'http://www.w3.org/ns/prov#' };

/**
 * JSON-LD of an agency (schema.org GovernmentOrganization) and its changes (W3C ORG ChangeEvent). `urlOfAgency` returns
 * the absolute address of an agency's page.
 */
export const agencyData = (
  agency: Agency,
  changes: readonly ChangeEvent[],
  urlOfAgency: (id: string) => string,
): object => ({
  ...organisation(agency, urlOfAgency(agency.id)),
  '@context': [CONTEXT, ORG],
  ...changesOf(agency, changes, urlOfAgency),
});

function changesOf(
  { id }: Agency,
  changes: readonly ChangeEvent[],
  urlOfAgency: (id: string) => string,
): Record<string, object[]> {
  const event = ({ date, kind, originals, results }: ChangeEvent): object => ({
    '@type': 'org:ChangeEvent',
    'prov:startedAtTime': date,
    name: kind,
    'org:originalOrganization': originals.map((original) => ({ '@id': urlOfAgency(original) })),
    'org:resultingOrganization': results.map((result) => ({ '@id': urlOfAgency(result) })),
  });
  const structural = changes.filter(({ kind }) => kind !== 'transferred-function');
  const ended = structural.filter(({ originals }) => originals.includes(id));
  const began = structural.filter(({ results, originals }) => results.includes(id) && !originals.includes(id));
  return {
    ...(ended.length > 0 ? { 'org:changedBy': ended.map(event) } : {}),
    ...(began.length > 0 ? { 'org:resultedFrom': began.map(event) } : {}),
  };
}

/** The translations of a name. */
const translationsOf = (name: Localized): string[] =>
  LOCALES.filter((locale) => locale !== OFFICIAL).map((locale) => name[locale]);

const organisation = (agency: Agency, url: string): object => ({
  '@type': 'GovernmentOrganization',
  '@id': url,
  url,
  name: agency.name[OFFICIAL],
  alternateName: [...translationsOf(agency.name), ...agency.abbreviations],
  ...(agency.founded ? { foundingDate: agency.founded.date } : {}),
});

/** JSON-LD of a place (schema.org AdministrativeArea). */
export function placeData(name: Localized, id: string, within: string, url: string): object {
  const others = translationsOf(name);
  return {
    '@context': CONTEXT,
    '@type': 'AdministrativeArea',
    '@id': url,
    url,
    name: name[OFFICIAL],
    alternateName: others.length === 1 ? others[0] : others,
    identifier: id,
    containedInPlace: { '@type': 'AdministrativeArea', name: within },
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
  url: string,
): object => ({
  '@context': CONTEXT,
  '@type': 'GovernmentService',
  '@id': url,
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
function relationData(portal: Portal, document: AnyDocument, urlOfDocument: (id: string) => string): object {
  const related = relationsOf(portal, document).filter(
    ({ direction, confidence }) => direction === 'to' && confidence !== 'low',
  );
  const byName = Map.groupBy(related, ({ kind }) => RELATION_NAMES[kind]);
  const named = [...byName].flatMap(([name, relations]) =>
    name === undefined
      ? []
      : [[name, relations.map(({ document: { id } }) => ({ '@id': urlOfDocument(id) }))] as const],
  );
  return {
    ...Object.fromEntries(named),
    ...(isOver(portal, document) ? { legislationLegalForce: `${CONTEXT}/NotInForce` } : {}),
  };
}

const legislation = (document: AnyDocument, url: string): object => ({
  '@context': CONTEXT,
  '@type': 'Legislation',
  '@id': url,
  url,
  name: document.subject[OFFICIAL],
  inLanguage: OFFICIAL,
  legislationPassedBy: { '@type': 'GovernmentOrganization', name: document.issuer[OFFICIAL] },
  ...(document.symbol === null ? {} : { legislationIdentifier: document.symbol }),
  ...(document.issued === null ? {} : { legislationDate: document.issued }),
});

/** How JSON-LD describes documents: the Vietnamese name of their type, and their absolute addresses. */
interface DocumentWords {
  readonly type: string;
  readonly urlOfDocument: (id: string) => string;
}

/** JSON-LD of a document (schema.org Legislation) and its relations to earlier ones. */
export const documentData = (
  portal: Portal,
  document: AnyDocument,
  { type, urlOfDocument }: DocumentWords,
): object => ({
  ...legislation(document, urlOfDocument(document.id)),
  legislationType: type,
  ...relationData(portal, document, urlOfDocument),
});

/**
 * JSON-LD of a directive: a Legislation whose parts are its tasks, each with its own address. Our copy has no legal
 * force.
 */
export const directiveData = (portal: Portal, directive: Directive, words: DocumentWords): object => ({
  ...documentData(portal, directive, words),
  encoding: { '@type': 'LegislationObject', legislationLegalValue: `${CONTEXT}/UnofficialLegalValue` },
  hasPart: directive.tasks.map((task) => ({
    '@type': 'Legislation',
    '@id': `${words.urlOfDocument(directive.id)}#${task.id}`,
    name: task.title[OFFICIAL],
    text: task.quote,
    inLanguage: languageOf(portal, directive),
  })),
});
