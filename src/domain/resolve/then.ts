import type { ServiceRecord } from '../../schema/services/service.ts';
import type { ChangeEvent, Service } from '../entries/entry.ts';
import { themeYear, type PortalRecords } from '../entries/records.ts';
import { oldestFirst } from '../dates/oldest-first.ts';
import { dayOf, existsOn } from '../lifelines/lifelines.ts';
import { lifelinesOf } from '../lifelines/lifelines-of.ts';
import { isMovedBy, movesFirst } from '../lifelines/moved-work.ts';

type Then = Pick<Service, 'agencies_then' | 'then_missing'>;

const UNKNOWN: Then = { agencies_then: [], then_missing: 'unknown' };

/** Every body whose history the content knows: it took part in a change, or a directive gives it work. */
function knownBodies({ changes, directives }: PortalRecords): ReadonlySet<string> {
  const ofChanges = [...changes.values()].flatMap(({ originals, results }) => [...originals, ...results]);
  const ofTasks = [...directives.values()].flatMap(({ tasks }) => tasks.flatMap(({ assignees }) => assignees));
  return new Set([...ofChanges, ...ofTasks]);
}

/** The bodies that one body comes from, going back over changes (newest first); undefined where work of the service moved. */
function before(
  body: string,
  changes: readonly ChangeEvent[],
  service: Pick<Service, 'id' | 'field'>,
): ReadonlySet<string> | undefined {
  let bodies = new Set([body]);
  for (const change of changes) {
    if (!change.results.some((id) => bodies.has(id))) continue;
    if (change.kind === 'transferred-function') {
      if (isMovedBy(service, change)) return undefined;
      continue;
    }
    bodies = new Set([...[...bodies].filter((id) => !change.results.includes(id)), ...change.originals]);
  }
  return bodies;
}

/**
 * Makes the finder of the bodies that handled services in the theme’s year: those their files name; else the one body
 * that succession leads back to from the one that handles it today; else unknown.
 */
export function bodiesThen(
  records: PortalRecords,
): (record: ServiceRecord, now: readonly string[], service: Pick<Service, 'id' | 'field'>) => Then {
  const year = themeYear(records);
  const lifelines = lifelinesOf(records);
  const known = knownBodies(records);
  const dated = movesFirst(oldestFirst([...records.changes].map(([id, change]) => ({ ...change, id }))));
  const later = dated.filter((change) => dayOf(change) > `${year ?? ''}-12-31`).toReversed();
  return (record, now, service) => {
    const { agencies_then: then, then_missing: missing } = record;
    if (then.length > 0) return { agencies_then: then };
    if (missing !== undefined) return { agencies_then: [], then_missing: missing };
    const [body, ...more] = now;
    if (year === undefined || body === undefined || more.length > 0) return UNKNOWN;
    const [origin, ...others] = before(body, later, service) ?? [];
    if (origin === undefined || others.length > 0 || !known.has(origin)) return UNKNOWN;
    const existed = existsOn(lifelines, origin, `${year}-01-01`) && existsOn(lifelines, origin, `${year}-12-31`);
    return existed ? { agencies_then: [origin] } : UNKNOWN;
  };
}
