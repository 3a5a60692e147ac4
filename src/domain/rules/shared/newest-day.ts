import type { PortalRecords } from '../../entries/records.ts';

/**
 * The newest day that a correction, or a look at what is said of today, may bear: that of checking the content as a whole,
 * or a later one up to which corrections are entered. Today is an ISO day.
 */
export function newestDay(records: PortalRecords, today: string): string {
  const corrected = records.portal.get('portal')?.corrected ?? today;
  return corrected > today ? corrected : today;
}
