import { hostOf } from '../links/outgoing.ts';
import { comparePartialDates, parsePartialDate } from '../dates/partial-date.ts';
import type { DomainProblem, DomainRule } from './shared/domain-problem.ts';
import type { PortalRecords } from '../entries/records.ts';

/** A ledger may only contain links of its host, oldest observation first, none in the future. */
export function checkLedger(records: PortalRecords, today: string): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const run = records.portal.get('portal')?.links_checked ?? today;
  const newest = run > today ? run : today;
  for (const [id, { observations }] of records['link-ledger']) {
    const seen = new Map<string, string>();
    observations.forEach(({ url, date, state, location }, index) => {
      const report = (rule: DomainRule, field: string, values: Record<string, string>): void => {
        problems.push({ rule, collection: 'link-ledger', id, path: ['observations', index, field], values });
      };
      if (hostOf(url) !== id) report('ledger-host', 'url', { value: url, host: id, right: hostOf(url) });
      if ((state === 'moved') !== (location !== undefined)) report('ledger-location', 'state', { state });
      if (parsePartialDate(date).first > newest) report('date-future', 'date', { value: date, today: newest });
      const before = seen.get(url);
      if (before !== undefined && comparePartialDates(before, date) > 0) {
        report('ledger-order', 'date', { value: date, before });
      }
      seen.set(url, date);
    });
  }
  return problems;
}
