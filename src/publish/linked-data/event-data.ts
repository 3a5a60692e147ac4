import { CONTEXT } from './linked-data.ts';
import type { Address } from './address.ts';
import type { Session } from '../../domain/dialogues/session.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** Forms of attendance in schema.org. */
const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/**
 * JSON-LD of a session (schema.org Event): state, date, and previous date if it was moved. `hosts` are names, `place`
 * is that of the portal.
 */
export function sessionData(session: Session, hosts: readonly string[], place: string, { id, url }: Address): object {
  const { title, starts, ends, standing, mode, venue, languages, topics, movedFrom } = session;
  const from = movedFrom.at(-1)?.starts;
  const isMoved = from !== undefined;
  const status = standing === 'cancelled' ? 'EventCancelled' : isMoved ? 'EventRescheduled' : 'EventScheduled';
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': id,
    url,
    name: title[OFFICIAL],
    inLanguage: languages.length > 0 ? languages : undefined,
    // ISO 8601 has no quarters, and no source gives the first day of one as the date.
    startDate: starts.includes('Q') ? undefined : starts,
    endDate: ends,
    previousStartDate: from?.includes('Q') ? undefined : from,
    eventStatus: `${CONTEXT}/${status}`,
    eventAttendanceMode: mode === undefined ? undefined : `${CONTEXT}/${ATTENDANCE[mode]}`,
    location: {
      '@type': 'Place',
      name: venue?.[OFFICIAL] ?? place,
      address: { '@type': 'PostalAddress', addressLocality: place },
    },
    organizer: hosts.length > 0 ? hosts.map((name) => ({ '@type': 'Organization', name })) : undefined,
    about: topics.length > 0 ? topics.map((topic) => topic[OFFICIAL]) : undefined,
  };
}
