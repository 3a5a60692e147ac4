import type { Component } from './component.ts';
import type { CalendarZone } from './source.ts';

/** Before anything a calendar of ours holds; what clocks showed until then it does not say. */
const EPOCH = '1970-01-01T00:00:00';

/** The zone's VTIMEZONE: one offset for good. */
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
