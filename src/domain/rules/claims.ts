import { claimsOfToday } from '../claims/today.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { DomainProblem } from './shared/domain-problem.ts';
import type { PortalRecords } from '../entries/records.ts';
import { newestDay } from './shared/newest-day.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/**
 * What says how things are today says when someone last looked, on a day that has come. Like corrections, a look may be
 * newer than the day the content was checked as a whole. Today is an ISO day.
 */
export function checkClaims(records: PortalRecords, today: string): DomainProblem[] {
  const newest = newestDay(records, today);
  return claimsOfToday(records).flatMap(({ kind, collection, id, path, of, checked }): DomainProblem[] => {
    if (kind === 'service' || kind === 'agency') return []; // their own rules look after these
    const here = { collection, id, path: [...path, 'checked'] };
    if (checked === undefined) return [{ rule: 'checked-missing', ...here, values: { value: of[OFFICIAL] } }];
    if (parsePartialDate(checked).first <= newest) return [];
    return [{ rule: 'date-future', ...here, values: { value: checked, today: newest } }];
  });
}
