import type { Observation } from '../../schema/site/link-ledger.ts';
import type { PortalRecords } from '../entries/records.ts';
import { reportOn, type LinkReport } from './health.ts';
import { hostOf, outgoingLinks } from './outgoing.ts';

/** An outgoing link with its report. */
export interface CheckedLink extends LinkReport {
  readonly url: string;
  readonly host: string;
  /** Origins of the link: references of entries, or `portal:current`. */
  readonly from: readonly string[];
}

/**
 * All outgoing links with their reports, by address. Age is counted from the latest check of any link, so no clock is
 * needed.
 */
export function checkedLinks(records: PortalRecords): Map<string, CheckedLink> {
  const seen = new Map<string, Observation[]>();
  for (const { observations } of records['link-ledger'].values()) {
    for (const observation of observations) {
      const own = seen.get(observation.url);
      if (own) own.push(observation);
      else seen.set(observation.url, [observation]);
    }
  }
  const settings = records.portal.get('portal');
  const newestDay = [settings?.checked ?? '', settings?.links_checked ?? ''].sort().at(-1) ?? '';
  return new Map(
    [...outgoingLinks(records)].map(([url, from]) => {
      const link: CheckedLink = { url, host: hostOf(url), from, ...reportOn(seen.get(url) ?? [], newestDay) };
      return [url, Object.freeze(link)];
    }),
  );
}
