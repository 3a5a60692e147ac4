import { fieldsThatAre } from '../../schema/collections.ts';
import { COLLECTION_NAMES } from '../../schema/fields/collection-names.ts';
import { textsAt } from '../../schema/fields/walk.ts';
import { instantOf } from '../dates/instant.ts';
import { clockAt, isZone, minutesAhead, offsetAt, offsetOf } from '../dates/zone.ts';
import type { PortalRecords } from '../entries/records.ts';
import type { DomainProblem } from './shared/domain-problem.ts';

const OF_SETTINGS = { collection: 'portal', id: 'portal' } as const;

/** The offset of a zone in the standard time of a year; with daylight saving time, clocks are ahead of it in summer. */
const standardOffset = (zone: string, year: string): string =>
  offsetOf(Math.min(...['01', '07'].map((month) => minutesAhead(zone, instantOf(`${year}-${month}-01`)))));

/** The parts of a moment with a time: its date and time, and its offset from UTC. */
const TIMED = /T\d{2}:\d{2}(?<offset>Z|[+-]\d{2}:\d{2})$/u;

/** Moments with another offset than the zone had then: someone converted them wrongly, or not at all. */
function offsetProblems(records: PortalRecords, zone: string): DomainProblem[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const fields = fieldsThatAre(collection, 'moment');
    if (fields.length === 0) return [];
    return [...records[collection]].flatMap(([id, record]) =>
      fields.flatMap(({ path: field }) =>
        textsAt(record, field).flatMap(({ path, text }): DomainProblem[] => {
          const written = TIMED.exec(text)?.groups?.offset;
          if (written === undefined) return [];
          const instant = instantOf(text);
          const right = offsetAt(zone, instant);
          if (written === right) return [];
          const values = {
            value: text,
            zone,
            offset: right,
            same: `${clockAt(zone, instant).slice(0, 16)}${right}`,
          };
          return [{ rule: 'zone-moment', collection, id, path, values }];
        }),
      ),
    );
  });
}

/** The time zone of the portal must exist and keep the offset it states, and so must every time in the content. */
export function checkZones(records: PortalRecords, today: string): DomainProblem[] {
  const zone = records.portal.get('portal')?.time_zone;
  if (zone === undefined) return [];
  if (!isZone(zone.id)) {
    return [{ rule: 'zone-unknown', ...OF_SETTINGS, path: ['time_zone', 'id'], values: { value: zone.id } }];
  }
  const offset = standardOffset(zone.id, today.slice(0, 4));
  const own: DomainProblem[] =
    offset === zone.offset
      ? []
      : [
          {
            rule: 'zone-offset',
            ...OF_SETTINGS,
            path: ['time_zone', 'offset'],
            values: { value: zone.offset, zone: zone.id, offset },
          },
        ];
  return [...own, ...offsetProblems(records, zone.id)];
}
