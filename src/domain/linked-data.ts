import type { Channel } from '../schema/service.ts';
import type { Session } from './dialogues/session.ts';
import type { Agency, ChangeEvent, Directive, Field, LegalDocument, Service } from './entry.ts';

const CONTEXT = 'https://schema.org';

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

const organisation = (agency: Agency, url: string): object => ({
  '@type': 'GovernmentOrganization',
  '@id': url,
  url,
  name: agency.name.vi,
  alternateName: [agency.name.en, ...agency.abbreviations],
  ...(agency.founded ? { foundingDate: agency.founded.date } : {}),
});

/** JSON-LD of a place (schema.org AdministrativeArea). */
export const placeData = (name: { vi: string; en: string }, id: string, within: string, url: string): object => ({
  '@context': CONTEXT,
  '@type': 'AdministrativeArea',
  '@id': url,
  url,
  name: name.vi,
  alternateName: name.en,
  identifier: id,
  containedInPlace: { '@type': 'AdministrativeArea', name: within },
});

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  online: 'Trực tuyến',
  post: 'Dịch vụ bưu chính',
  'in-person': 'Trực tiếp',
};

/** JSON-LD of a public service (schema.org GovernmentService) with its ways to apply (ServiceChannel). */
export const serviceData = (
  service: Service,
  field: Field,
  bodies: readonly Agency[],
  place: string,
  url: string,
): object => ({
  '@context': CONTEXT,
  '@type': 'GovernmentService',
  '@id': url,
  url,
  name: service.name.vi,
  identifier: service.id,
  serviceType: field.name.vi,
  areaServed: { '@type': 'AdministrativeArea', name: place },
  provider: bodies.map(({ name }) => ({ '@type': 'GovernmentOrganization', name: name.vi })),
  availableChannel: service.methods.map(({ channel }) => ({
    '@type': 'ServiceChannel',
    name: CHANNEL_NAMES[channel],
    ...(channel === 'online' ? { serviceUrl: service.url } : {}),
  })),
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

/** The forms in which a session is attended, as schema.org names them. */
const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/**
 * JSON-LD of a session (schema.org Event): how it stands, when it is, and from when it was moved. `hosts` are names,
 * `place` is that of the portal.
 */
export function sessionData(session: Session, hosts: readonly string[], place: string, url: string): object {
  const { title, starts, ends, standing, mode, venue, languages, topics, states } = session;
  const earlier = states.flatMap((state) =>
    state.starts === undefined || state.starts === starts ? [] : [state.starts],
  );
  const isMoved = states.some(({ state }) => state === 'rescheduled');
  const status = standing === 'cancelled' ? 'EventCancelled' : isMoved ? 'EventRescheduled' : 'EventScheduled';
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': url,
    url,
    name: title.vi,
    inLanguage: languages.length > 0 ? languages : undefined,
    // Quarters have no form in ISO 8601: their first day alone would be a date that nobody gave.
    startDate: starts.includes('Q') ? undefined : starts,
    endDate: ends,
    previousStartDate: isMoved ? earlier.at(-1) : undefined,
    eventStatus: `${CONTEXT}/${status}`,
    eventAttendanceMode: mode === undefined ? undefined : `${CONTEXT}/${ATTENDANCE[mode]}`,
    location: {
      '@type': 'Place',
      name: venue?.vi ?? place,
      address: { '@type': 'PostalAddress', addressLocality: place },
    },
    organizer: hosts.length > 0 ? hosts.map((name) => ({ '@type': 'Organization', name })) : undefined,
    about: topics.length > 0 ? topics.map((topic) => topic.vi) : undefined,
  };
}
