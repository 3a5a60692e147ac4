import type { Component } from './component.ts';
import type { CalendarZone } from './source.ts';

/** Start of the zone definition: before any entry of ours. */
const EPOCH = '1970-01-01T00:00:00';

/** The VTIMEZONE of a zone with a single fixed offset. */
export const zoneComponent = ({ id, offset }: CalendarZone): Component => ({
  name: 'VTIMEZONE',
  properties: [['tzid', {}, 'text', id]],
  components: [
    {
      name: 'STANDARD',
      properties: [
        ['dtstart', {}, 'date-time', EPOCH],
        ['tzoffsetfrom', {}, 'utc-offset', offset],
        ['tzoffsetto', {}, 'utc-offset', offset],
        ['tzname', {}, 'text', offset.replace(':00', '').replace(':', '')],
      ],
      components: [],
    },
  ],
});
