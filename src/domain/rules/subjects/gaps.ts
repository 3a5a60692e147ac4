import type { PortalRecords } from '../../entries/records.ts';
import { isGoneOn } from '../../lifelines/lifelines-of.ts';
import type { DomainProblem } from '../shared/domain-problem.ts';

/** Nobody is sent to ask a body that is no more; `today` is an ISO day. */
export function checkGaps(records: PortalRecords, today: string): DomainProblem[] {
  const isGone = isGoneOn(records, today);
  return [...records.gaps].flatMap(([id, { ask_at: bodies }]) =>
    bodies.flatMap((agency, index): DomainProblem[] => {
      const path = ['ask_at', index];
      return isGone(agency)
        ? [{ rule: 'gap-agency', collection: 'gaps', id, path, values: { value: agency, date: today } }]
        : [];
    }),
  );
}
