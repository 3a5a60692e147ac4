import { componentLines, type Component } from './component.ts';
import { instantProperty, localDate } from './date.ts';
import { eventComponent } from './event.ts';
import { addressProperty, textProperty, type Property } from './property.ts';
import type { CalendarEntry, CalendarSource } from './source.ts';
import { zoneComponent, zoneFor, type CalendarZone } from './zone.ts';

/** Product id of our calendars; its last part is the language of the texts (ISO 9070). */
const productOf = (language: string): string => `-//Citizen services portal//Calendar//${language.toUpperCase()}`;

/** A calendar must have a component, even without entries. */
const PLACEHOLDER = zoneComponent('Etc/UTC', '+00:00');

/**
 * Writes a calendar as iCalendar (RFC 5545 and 7986), entries by start; deterministic. Only entries have a UID: RFC
 * 7986 also allows one for the calendar, but programs that split a file (vdirsyncer) take the first UID of each part as
 * that of its entry, and would keep only one entry. Throws one RangeError with all invalid entries, one per line.
 */
export function writeCalendar(source: CalendarSource): string {
  const zone = zoneFor(source.zone, source.entries);
  const events = eventsOf(source.entries, zone);
  return componentLines({
    name: 'VCALENDAR',
    properties: propertiesOf(source),
    components:
      zone.offset === undefined
        ? events.length === 0
          ? [PLACEHOLDER]
          : events
        : [zoneComponent(zone.id, zone.offset), ...events],
  });
}

function propertiesOf({ name, description, url, self, color, refresh, ...source }: CalendarSource): Property[] {
  const language = { language: source.language };
  return [
    ['prodid', {}, 'text', productOf(source.language)],
    ['version', {}, 'text', '2.0'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ...lastModified(source.entries),
    ...textProperty('name', name, language),
    ...textProperty('x-wr-calname', name),
    ...textProperty('description', description, language),
    ...textProperty('x-wr-caldesc', description),
    ...addressProperty('url', url),
    ...addressProperty('source', self),
    ['refresh-interval', {}, 'duration', refresh],
    ['x-published-ttl', {}, 'text', refresh],
    ...textProperty('color', color),
  ];
}

const lastModified = (entries: readonly CalendarEntry[]): Property[] =>
  entries
    .map(({ modified }) => instantProperty('last-modified', modified))
    .toSorted(([, , , a = ''], [, , , b = '']) => Number(a < b) - Number(a > b))
    .slice(0, 1);

/** The VEVENTs sorted by start, then by UID. */
function eventsOf(entries: readonly CalendarEntry[], zone: CalendarZone): Component[] {
  const problems: string[] = [];
  const known = new Set<string>();
  const events = entries.flatMap((entry) => {
    const { uid } = entry;
    try {
      if (known.has(uid)) throw new RangeError('uid: another entry has it already');
      known.add(uid);
      return [{ key: `${localDate(entry.starts, zone)} ${uid}`, component: eventComponent(entry, zone) }];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`${uid}: ${error.message}`);
      return [];
    }
  });
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return events.toSorted((a, b) => Number(a.key > b.key) - Number(a.key < b.key)).map(({ component }) => component);
}
