import type { ServiceRecord } from '../../../schema/services/service.ts';
import type { Report } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { existsOn, type Lifelines } from '../../succession/lifelines.ts';

/** Context for checking the bodies of a service: theme year, and the day of checking (ISO). */
interface Around {
  readonly records: PortalRecords;
  readonly lifelines: Lifelines;
  readonly year: number;
  readonly today: string;
}

/**
 * The bodies of a service must have existed at the time, a missing body for the theme’s year needs a reason, and
 * services of communes only must not be assigned to one body of the whole city.
 */
export function checkBodies(service: ServiceRecord, { records, lifelines, year, today }: Around, report: Report): void {
  const { agencies_then: then, agencies_now: now, then_missing: missing, tiers } = service;
  const exists = (agency: string, ...days: string[]): boolean => days.some((day) => existsOn(lifelines, agency, day));
  then.forEach((agency, index) => {
    if (!records.agencies.has(agency) || exists(agency, `${year}-01-01`, `${year}-12-31`)) return;
    report('service-agency', ['agencies_then', index], { value: agency, date: String(year) });
  });
  now.forEach((agency, index) => {
    if (!records.agencies.has(agency) || exists(agency, today)) return;
    report('service-agency', ['agencies_now', index], { value: agency, date: today });
  });
  if ((then.length === 0) !== (missing !== undefined)) {
    report('service-then', [missing === undefined ? 'agencies_then' : 'then_missing'], { year: String(year) });
  }
  if (tiers.some((tier) => tier !== 'commune') || tiers.length === 0) return;
  now.forEach((agency, index) => {
    const kind = records.agencies.get(agency)?.kind;
    if (kind !== undefined && kind !== 'collective') report('service-tier', ['agencies_now', index], { value: agency });
  });
}
