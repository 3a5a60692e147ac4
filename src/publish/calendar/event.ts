import type { Component } from './component.ts';
import { instantProperty } from './date.ts';
import { addressProperty, textProperty, type Property } from './property.ts';
import type { CalendarEntry } from './source.ts';
import type { CalendarZone } from './zone.ts';
import { spanProperties } from './span.ts';
import { writableText } from '../../domain/text/writable-text.ts';

/** Builds the VEVENT of an entry. Throws a RangeError if the entry is invalid. */
export const eventComponent = (entry: CalendarEntry, zone: CalendarZone): Component => ({
  name: 'VEVENT',
  properties: [...identity(entry), ...spanProperties(entry, zone), ...texts(entry), ...standing(entry)],
  components: [],
});

/** UID, DTSTAMP and version of an entry. In a calendar without METHOD, DTSTAMP is the time of the last change. */
function identity({ uid, modified, created, sequence }: CalendarEntry): Property[] {
  if (!Number.isSafeInteger(sequence) || sequence < 0) throw new RangeError(`sequence “${sequence}”: 0, 1, 2 …`);
  return [
    ...textProperty('uid', uid),
    instantProperty('dtstamp', modified),
    ...(created === undefined ? [] : [instantProperty('created', created)]),
    instantProperty('last-modified', modified),
    ['sequence', {}, 'integer', String(sequence)],
  ];
}

function texts({ language, summary, description, location, url, categories = [] }: CalendarEntry): Property[] {
  const parameters = { language };
  return [
    ...textProperty('summary', summary, parameters),
    ...textProperty('description', description, parameters),
    ...textProperty('location', location, parameters),
    ...addressProperty('url', url),
    ...(categories.length === 0
      ? []
      : [['categories', parameters, 'text', ...categories.map(writableText)] satisfies Property]),
  ];
}

const standing = ({ status, isTransparent, color }: CalendarEntry): Property[] => [
  ['status', {}, 'text', status],
  ['transp', {}, 'text', isTransparent ? 'TRANSPARENT' : 'OPAQUE'],
  ...textProperty('color', color),
];
