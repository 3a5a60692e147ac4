import type { ObligationRecord } from '../../../schema/dialogues/dialogue.ts';
import { quarterOf } from '../../dialogues/moment.ts';
import { mayAnswer, momentOf } from '../../dialogues/session.ts';
import type { DomainProblem, DomainRule } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { nearestId } from '../shared/links.ts';

/** Ids of the bodies a task is assigned to, including the members of collective ones. */
function bearers(records: PortalRecords, assignees: readonly string[]): Set<string> {
  const members = assignees.flatMap((id) => records.agencies.get(id)?.members ?? []);
  return new Set([...assignees, ...members.flatMap(({ agency }) => (agency === undefined ? [] : [agency]))]);
}

/** A session of a body in a quarter that may fulfil the task, if any. */
const answerOf = (
  records: PortalRecords,
  obligation: ObligationRecord,
  agency: string,
  quarter: string,
): string | undefined =>
  [...records.dialogues].find(([, dialogue]) => {
    const starts = momentOf(dialogue);
    return (
      starts !== undefined &&
      quarterOf(starts) === quarter &&
      dialogue.hosts.some((host) => host.agency === agency) &&
      mayAnswer(dialogue, obligation)
    );
  })?.[0];

/** An obligation must refer to one task, and what was looked up must concern its bodies and quarters. */
export function checkObligations(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const read = new Map<string, string>();
  for (const [id, obligation] of [...records.obligations].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const report = (rule: DomainRule, path: (string | number)[], values: Record<string, string>): void => {
      problems.push({ rule, collection: 'obligations', id, path, values });
    };
    const directive = records.directives.get(obligation.directive);
    if (directive === undefined) continue;
    const numbers = directive.tasks.map((task) => task.id);
    const task = directive.tasks.find((each) => each.id === obligation.task);
    if (task === undefined) {
      const suggestion = nearestId(obligation.task, numbers) ?? numbers[0] ?? '';
      report('dialogue-task', ['task'], { value: obligation.task, directive: obligation.directive, suggestion });
      continue;
    }
    const key = `${obligation.directive}#${obligation.task}`;
    const taken = read.get(key);
    if (taken === undefined) read.set(key, id);
    else report('obligation-twice', ['task'], { value: key, taken });
    const bodies = bearers(records, task.assignees);
    const year = String(records.themes.get(directive.theme)?.year ?? '');
    const quarters = obligation.every === 'quarter' ? [1, 2, 3, 4].map((number) => `${year}-Q${number}`) : [];
    const looked = new Set<string>();
    obligation.checks.forEach(({ agency, quarter, date, found }, index) => {
      const at = (field: string): (string | number)[] => ['checks', index, field];
      if (records.agencies.has(agency) && !bodies.has(agency))
        report('obligation-body', at('agency'), { value: agency });
      if (!quarters.includes(quarter)) {
        report('obligation-quarter', at('quarter'), { value: quarter, expected: quarters.join(', ') || '–' });
      }
      const once = `${agency} ${quarter} ${date}`;
      if (looked.has(once)) report('obligation-checked', at('quarter'), { value: quarter, agency });
      looked.add(once);
      const session = answerOf(records, obligation, agency, quarter);
      if (session !== undefined) report('obligation-held', at('found'), { value: found, session });
    });
  }
  return problems;
}
