import { parsePartialDate } from '../../../domain/dates/partial-date.ts';
import type { DomainRule } from '../../../domain/rules/shared/domain-problem.ts';
import { partialDate } from '../../../schema/fields/primitives.ts';
import type { Problem } from '../../../reader/problems/problem.ts';

/** Fields with dates of past events, as paths without indexes, with the rule that forbids future dates. */
const PAST: Readonly<Record<string, DomainRule>> = {
  issued: 'date-future',
  checked: 'date-future',
  'confirmed[].date': 'date-future',
  'states[].date': 'dialogue-future',
};

/** Reports immediately, as the rules between entries would later, a date after the day the content was checked. */
export function futureProblems(path: string, value: unknown, today: string): Pick<Problem, 'rule' | 'values'>[] {
  const rule = PAST[path.replace(/\[\d+\]/gu, '[]')];
  const date = partialDate.safeParse(value);
  if (rule === undefined || !date.success || parsePartialDate(date.data).first <= today) return [];
  return [{ rule, values: { value: date.data, today } }];
}
