import type { PortalRecords } from '../../entries/records.ts';
import { existsOn } from '../../lifelines/lifelines.ts';
import { lifelinesOf } from '../../lifelines/lifelines-of.ts';
import type { DomainProblem } from '../shared/domain-problem.ts';

/** Nobody is sent to ask a body that is no more; `today` is an ISO day. */
export function checkGaps(records: PortalRecords, today: string): DomainProblem[] {
  const lifelines = lifelinesOf(records);
  return [...records.gaps].flatMap(([id, { ask_at: bodies }]) =>
    bodies.flatMap((agency, index): DomainProblem[] =>
      !records.agencies.has(agency) || existsOn(lifelines, agency, today)
        ? []
        : [
            {
              rule: 'gap-agency',
              collection: 'gaps',
              id,
              path: ['ask_at', index],
              values: { value: agency, date: today },
            },
          ],
    ),
  );
}
