import type { Localized } from '../../schema/fields/localized.ts';
import type { RelationKind } from '../../schema/legislation/document.ts';
import type { Channel } from '../../schema/services/procedure.ts';
import { relationsOf, type AnyDocument } from '../../domain/documents/relations.ts';
import { isOver } from '../../domain/documents/force.ts';
import type { Agency, ChangeEvent, Directive, FieldOfWork, Service } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';

export const CONTEXT = 'https://schema.org';

/** W3C's organisation ontology: schema.org has no words for how bodies become others. */
const ORG = { org: 'http://www.w3.org/ns/org#', prov: 'http://www.w3.org/ns/prov#' };

/**
 * JSON-LD of an agency (schema.org GovernmentOrganization) and the changes it took part in (W3C ORG ChangeEvent).
 * `urlOfAgency` gives the full address of an agency's page.
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

/** A name in the other languages. */
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
 * JSON-LD of a public service (schema.org GovernmentService) with its ways to apply (ServiceChannel). `providers` are
 * the names its bodies bear today. It gives no price: a fee has conditions that a number cannot carry.
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

/** Names of schema.org for relations of documents; for the others it has none. */
const RELATION_NAMES: Readonly<Partial<Record<RelationKind, string>>> = {
  amends: 'legislationChanges',
  replaces: 'legislationChanges',
  implements: 'legislationApplies',
  'based-on': 'isBasedOn',
};

/** What a document does to earlier ones, and whether a later one took its place; nothing that is unsure. */
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

/** How a document is spoken of in JSON-LD: the Vietnamese name of its type, and the full addresses of all of them. */
interface DocumentWords {
  readonly type: string;
  readonly urlOfDocument: (id: string) => string;
}

/** JSON-LD of a document (schema.org Legislation) and what it does to earlier ones. */
export const documentData = (
  portal: Portal,
  document: AnyDocument,
  { type, urlOfDocument }: DocumentWords,
): object => ({
  ...legislation(document, urlOfDocument(document.id)),
  legislationType: type,
  ...relationData(portal, document, urlOfDocument),
});

/** JSON-LD of a directive: a Legislation whose parts are its tasks, each with its own address. Our copy has no force of law. */
export const directiveData = (portal: Portal, directive: Directive, words: DocumentWords): object => ({
  ...documentData(portal, directive, words),
  encoding: { '@type': 'LegislationObject', legislationLegalValue: `${CONTEXT}/UnofficialLegalValue` },
  hasPart: directive.tasks.map((task) => ({
    '@type': 'Legislation',
    '@id': `${words.urlOfDocument(directive.id)}#${task.id}`,
    name: task.title[OFFICIAL],
    text: task.quote,
    inLanguage: OFFICIAL,
  })),
});
