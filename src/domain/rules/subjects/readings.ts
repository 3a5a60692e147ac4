import type { PortalRecords } from '../../entries/records.ts';
import { SIDES } from '../../resolve/body-readings.ts';
import { isGoneOn } from '../../lifelines/lifelines-of.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import type { DomainProblem } from '../shared/domain-problem.ts';

/** Readings lead to bodies that exist today and are of this place: never to that of another province. */
export function checkReadings(records: PortalRecords, today: string): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const isGone = isGoneOn(records, today);
  const elsewhere = records.portal.get('portal')?.other_places ?? [];
  for (const [id, { rows }] of records.readings) {
    rows.forEach((row, index) => {
      for (const side of SIDES) {
        row[side]?.forEach((agency, place) => {
          const body = records.agencies.get(agency);
          if (body === undefined) return;
          const path = ['rows', index, side, place];
          const report = (rule: 'reading-agency' | 'reading-elsewhere', values: Record<string, string>): void => {
            problems.push({ rule, collection: 'readings', id, path, values });
          };
          if (isGone(agency)) report('reading-agency', { value: agency, date: today });
          const other = elsewhere.find((name) => body.name[OFFICIAL].includes(name));
          if (other !== undefined) report('reading-elsewhere', { value: agency, place: other });
        });
      }
    });
  }
  return problems;
}
