import type { Agency, Directive, LegalDocument } from './entry.ts';

const CONTEXT = 'https://schema.org';

/** JSON-LD of an agency (schema.org GovernmentOrganization). `url` is the full address of its page. */
export const agencyData = (agency: Agency, url: string): object => ({
  '@context': CONTEXT,
  '@type': 'GovernmentOrganization',
  '@id': url,
  url,
  name: agency.name.vi,
  alternateName: [agency.name.en, ...agency.abbreviations],
  ...(agency.founded ? { foundingDate: agency.founded.date } : {}),
});

const legislation = (document: Directive | LegalDocument, url: string): object => ({
  '@context': CONTEXT,
  '@type': 'Legislation',
  '@id': url,
  url,
  name: document.subject.vi,
  inLanguage: 'vi',
  legislationPassedBy: { '@type': 'GovernmentOrganization', name: document.issuer.vi },
  ...(document.symbol === null ? {} : { legislationIdentifier: document.symbol }),
  ...(document.issued === null ? {} : { legislationDate: document.issued }),
});

/** JSON-LD of a document (schema.org Legislation). `type` is its Vietnamese name. */
export const documentData = (document: LegalDocument, type: string, url: string): object => ({
  ...legislation(document, url),
  legislationType: type,
});

/** JSON-LD of a directive: a Legislation whose parts are its tasks, each with its own address. Our copy has no force of law. */
export const directiveData = (directive: Directive, type: string, url: string): object => ({
  ...legislation(directive, url),
  legislationType: type,
  encoding: { '@type': 'LegislationObject', legislationLegalValue: `${CONTEXT}/UnofficialLegalValue` },
  hasPart: directive.tasks.map((task) => ({
    '@type': 'Legislation',
    '@id': `${url}#${task.id}`,
    name: task.title.vi,
    text: task.quote,
    inLanguage: 'vi',
  })),
});
