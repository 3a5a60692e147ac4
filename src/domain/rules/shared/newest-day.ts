import type { PortalRecords } from '../../entries/records.ts';

/**
 * The newest day allowed for corrections and `checked` dates: the day the whole content was checked, or a later day up
 * to which corrections are recorded. `today` is an ISO day.
 */
export function newestDay(records: PortalRecords, today: string): string {
  const corrected = records.portal.get('portal')?.corrected ?? today;
  return corrected > today ? corrected : today;
}
