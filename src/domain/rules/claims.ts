import { claimsOfToday } from '../claims/today.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { DomainProblem } from './shared/domain-problem.ts';
import type { PortalRecords } from '../entries/records.ts';
import { newestDay } from './shared/newest-day.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/**
 * Statements about the present must have a `checked` date that is not in the future. Like corrections, it may be newer
 * than the day the whole content was checked. `today` is an ISO day.
 */
export function checkClaims(records: PortalRecords, today: string): DomainProblem[] {
  const newest = newestDay(records, today);
  return claimsOfToday(records).flatMap(({ kind, collection, id, path, of, checked }): DomainProblem[] => {
    if (kind === 'service' || kind === 'agency' || kind === 'desk') return []; // checked by rules of their own
    const here = { collection, id, path: [...path, 'checked'] };
    if (checked === undefined) return [{ rule: 'checked-missing', ...here, values: { value: of[OFFICIAL] } }];
    if (parsePartialDate(checked).first <= newest) return [];
    return [{ rule: 'date-future', ...here, values: { value: checked, today: newest } }];
  });
}
