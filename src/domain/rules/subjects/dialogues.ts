import type { DialogueRecord, SessionState } from '../../../schema/dialogues/dialogue.ts';
import { compareMoments, endsBefore, parseMoment, quarterOf } from '../../dialogues/moment.ts';
import { DATED_STATES, momentOf } from '../../dialogues/session.ts';
import { sessionUid } from '../../dialogues/uid.ts';
import { parsePartialDate } from '../../dates/partial-date.ts';
import type { DomainProblem, Report } from '../shared/domain-problem.ts';
import { firstDayOf } from '../../entries/directive-order.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { nearestId } from '../shared/links.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

/** Allowed next states. A session that is over or cancelled cannot continue; a new one is a new entry. */
const NEXT_STATES: Readonly<Record<SessionState, readonly SessionState[]>> = {
  expected: ['expected', 'announced', 'rescheduled', 'cancelled', 'held'],
  announced: ['rescheduled', 'cancelled', 'held'],
  rescheduled: ['rescheduled', 'cancelled', 'held'],
  cancelled: [],
  held: ['outcome'],
  outcome: ['outcome'],
};
const FIRST: readonly SessionState[] = ['expected', 'announced', 'held'];

/** Why a state cannot follow another, with the values for the message; undefined if it can. */
export function orderFault(
  before: SessionState,
  state: SessionState,
): Pick<DomainProblem, 'rule' | 'values'> | undefined {
  const next = NEXT_STATES[before];
  if (next.includes(state)) return undefined;
  const values = { value: state, before };
  return next.length === 0
    ? { rule: 'dialogue-over', values }
    : { rule: 'dialogue-after', values: { ...values, expected: next.join(', ') } };
}

/** The states of a session must be in a valid chronological order and have their required fields. */
function checkLife({ states }: DialogueRecord, today: string, report: Report): void {
  states.forEach(({ state, date, starts, ends }, index) => {
    const at = (...path: (string | number)[]): (string | number)[] => ['states', index, ...path];
    const before = states[index - 1];
    if (before === undefined) {
      if (!FIRST.includes(state)) report('dialogue-first', at('state'), { value: state });
    } else {
      const fault = orderFault(before.state, state);
      if (fault) report(fault.rule, at('state'), fault.values);
    }
    if (before !== undefined && parsePartialDate(date).last < parsePartialDate(before.date).first) {
      report('dialogue-order', at('date'), { value: date, before: before.date });
    }
    if (parsePartialDate(date).first > today) report('dialogue-future', at('date'), { value: date, today });
    if (!DATED_STATES.includes(state)) {
      if (starts !== undefined || ends !== undefined) report('dialogue-undated', at('state'), { value: state });
      return;
    }
    if (starts === undefined) {
      report('dialogue-when', at('state'), { value: state });
      return;
    }
    if (ends !== undefined) {
      if (ends.includes('T') !== starts.includes('T'))
        report('dialogue-ends-form', at('ends'), { value: ends, starts });
      else if (endsBefore(starts, ends)) report('dialogue-ends', at('ends'), { value: ends, starts });
    }
    if (state === 'held' && parseMoment(starts).first > parsePartialDate(date).last) {
      report('dialogue-early', at('starts'), { value: starts, date });
    }
  });
}

/** The tasks a session may fulfil must exist and must have been given before it. */
function checkRelations(dialogue: DialogueRecord, records: PortalRecords, report: Report): void {
  const starts = momentOf(dialogue);
  dialogue.relates.forEach(({ directive: id, task }, index) => {
    const directive = records.directives.get(id);
    if (directive === undefined) return;
    const numbers = directive.tasks.map((each) => each.id);
    if (!numbers.includes(task)) {
      const suggestion = nearestId(task, numbers) ?? numbers[0] ?? '';
      report('dialogue-task', ['relates', index, 'task'], { value: task, directive: id, suggestion });
    }
    const issued = firstDayOf(directive);
    if (starts === undefined || issued === undefined) return;
    if (parseMoment(starts).last < issued) {
      report('dialogue-before', ['relates', index], { value: starts, date: issued });
    }
  });
}

function checkOne(id: string, dialogue: DialogueRecord, records: PortalRecords, today: string): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const report: Report = (rule, path, values) => problems.push({ rule, collection: 'dialogues', id, path, values });
  checkLife(dialogue, today, report);
  checkRelations(dialogue, records, report);
  dialogue.hosts.forEach(({ agency, name }, index) => {
    if ((agency === undefined) === (name === undefined)) report('dialogue-host', ['hosts', index], {});
  });
  const starts = momentOf(dialogue);
  if (dialogue.quarter !== undefined && starts !== undefined && quarterOf(starts) !== dialogue.quarter) {
    report('dialogue-quarter', ['quarter'], { value: dialogue.quarter, starts, expected: quarterOf(starts) });
  }
  return problems;
}

/** Every session must be consistent, and no two may be duplicates or share a calendar UID. */
export function checkDialogues(records: PortalRecords, today: string): DomainProblem[] {
  const problems = [...records.dialogues].flatMap(([id, dialogue]) => checkOne(id, dialogue, records, today));
  const domain = records.portal.get('portal')?.id_domain ?? '';
  const uids = new Map<string, string>();
  const days = new Map<string, string>();
  const sorted = [...records.dialogues].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, dialogue] of sorted) {
    const uid = sessionUid({ ...dialogue, id }, domain);
    const taken = uids.get(uid);
    if (taken === undefined) uids.set(uid, id);
    else
      problems.push({
        rule: 'dialogue-uid',
        collection: 'dialogues',
        id,
        path: ['uid'],
        values: { value: uid, taken },
      });
    const starts = dialogue.states
      .flatMap((state) => state.starts ?? [])
      .sort(compareMoments)
      .at(-1);
    if (starts === undefined) continue;
    const day = `${dialogue.title[OFFICIAL]}\n${parseMoment(starts).date}`;
    const same = days.get(day);
    if (same === undefined) days.set(day, id);
    else
      problems.push({
        rule: 'dialogue-same-day',
        collection: 'dialogues',
        id,
        path: ['title'],
        values: { value: same },
      });
  }
  return problems;
}
