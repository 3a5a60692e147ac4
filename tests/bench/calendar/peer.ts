import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry, CalendarSource } from '../../../src/publish/calendar/source.ts';

/**
 * The same calendar written by ical-generator: without colour, which RFC 7986 defines by name but the library requires
 * in digits, and in UTC.
 */
export function writeWithPeer({ name, description, url, self, entries }: CalendarSource): string {
  const calendar = ical({ name, description, url, source: self, scale: 'GREGORIAN', ttl: 86_400 });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return calendar.toString();
}

type PeerEvent = Parameters<ReturnType<typeof ical>['createEvent']>[0];

const eventOf = (entry: CalendarEntry): PeerEvent => ({
  id: entry.uid,
  summary: entry.summary,
  description: entry.description ?? null,
  location: entry.location ?? null,
  url: entry.url ?? null,
  categories: (entry.categories ?? []).map((category) => ({ name: category })),
  allDay: !entry.starts.includes('T'),
  start: new Date(entry.starts),
  end: entry.ends === undefined ? null : new Date(entry.ends),
  status: ICalEventStatus[entry.status],
  transparency: entry.isTransparent ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  sequence: entry.sequence,
  stamp: new Date(entry.modified),
  lastModified: new Date(entry.modified),
  created: entry.created === undefined ? null : new Date(entry.created),
});
