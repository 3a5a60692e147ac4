import type { ServiceRecord } from '../../../schema/services/service.ts';
import type { Report } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { existsOn, type Lifelines } from '../../lifelines/lifelines.ts';

/** Context for checking the bodies of a service: theme year, and the day of checking (ISO). */
interface Around {
  readonly records: PortalRecords;
  readonly lifelines: Lifelines;
  readonly year: number;
  readonly today: string;
}

/** Kinds of bodies of which a city has one, so that none of them can be the body of every commune. */
const CITY_KINDS: readonly string[] = ['people-committee', 'department', 'board'];

/**
 * The bodies that the file of a service names existed when they shall have handled it; it says why there is none of the
 * theme’s year only where it names none; and what only communes carry out is not handled by one body of the whole city.
 */
export function checkBodies(service: ServiceRecord, { records, lifelines, year, today }: Around, report: Report): void {
  const { agencies_then: then, agencies_now: now = [], then_missing: missing, procedure } = service;
  const exists = (agency: string, ...days: string[]): boolean => days.some((day) => existsOn(lifelines, agency, day));
  then.forEach((agency, index) => {
    if (!records.agencies.has(agency) || exists(agency, `${year}-01-01`, `${year}-12-31`)) return;
    report('service-agency', ['agencies_then', index], { value: agency, date: String(year) });
  });
  now.forEach((agency, index) => {
    if (!records.agencies.has(agency) || exists(agency, today)) return;
    report('service-agency', ['agencies_now', index], { value: agency, date: today });
  });
  if (then.length > 0 && missing !== undefined) report('service-then', ['then_missing'], { year: String(year) });
  if (procedure.tiers.some((tier) => tier !== 'commune')) return;
  now.forEach((agency, index) => {
    const kind = records.agencies.get(agency)?.kind;
    if (kind !== undefined && CITY_KINDS.includes(kind)) {
      report('service-tier', ['agencies_now', index], { value: agency });
    }
  });
}
