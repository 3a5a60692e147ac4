import type { ChangeKind, ChangeRecord } from '../../../schema/bodies/change.ts';
import type { DomainProblem, DomainRule } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';
import type { LifelineFault } from '../../lifelines/lifelines.ts';
import { lifelinesOf } from '../../lifelines/lifelines-of.ts';
import { checkMovedWork } from './moved-work.ts';

/** Minimum and maximum number of bodies before and after, by kind of change. */
const CARDINALITY: Readonly<Record<ChangeKind, { before: [number, number]; after: [number, number] }>> = {
  merged: { before: [2, Infinity], after: [1, 1] },
  split: { before: [1, 1], after: [2, Infinity] },
  renamed: { before: [1, 1], after: [1, 1] },
  reorganised: { before: [1, Infinity], after: [1, 1] },
  replaced: { before: [1, Infinity], after: [1, Infinity] },
  're-established': { before: [1, Infinity], after: [1, Infinity] },
  'transferred-function': { before: [1, 1], after: [1, Infinity] },
  ended: { before: [1, Infinity], after: [0, 0] },
  founded: { before: [0, 0], after: [1, Infinity] },
};
const range = ([least, most]: readonly [number, number]): string =>
  least === most ? String(least) : most === Infinity ? `≥ ${least}` : `${least}–${most}`;

const RULE_OF: Readonly<Record<LifelineFault['kind'], DomainRule>> = {
  gone: 'change-gone',
  unborn: 'change-unborn',
  alive: 'change-alive',
  founded: 'change-founded',
  'not-back': 'change-not-back',
};

/** Checks one change by itself. */
function checkOne(id: string, change: ChangeRecord): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const report = (rule: DomainRule, field: string, values: Record<string, string>): void => {
    problems.push({ rule, collection: 'changes', id, path: [field], values });
  };
  const { kind, originals, results, others } = change;
  const { before, after } = CARDINALITY[kind];
  const count = originals.length + others.length;
  if (count < before[0] || count > before[1]) {
    report('change-originals', 'originals', { kind, count: String(count), expected: range(before) });
  }
  const goesOn = kind === 'ended' ? results.find((each) => originals.includes(each)) : undefined;
  if (goesOn !== undefined) report('change-goes-on', 'results', { value: goesOn });
  else if (results.length < after[0] || results.length > after[1]) {
    report('change-results', 'results', { kind, count: String(results.length), expected: range(after) });
  }
  const [first = ''] = originals;
  if (kind === 'renamed' && results.includes(first) && change.name === undefined) {
    report('change-name', 'results', { value: first });
  }
  if (kind === 'transferred-function' && change.function === undefined) report('change-function', 'kind', {});
  return problems;
}

/** Changes must have the right number of bodies, and no body may take part before its beginning or after its end. */
export function checkChanges(records: PortalRecords): DomainProblem[] {
  const { faults } = lifelinesOf(records);
  const between = faults.flatMap(({ change: id, body, kind, day = '' }): DomainProblem[] => {
    const change = records.changes.get(id);
    if (!change || !records.agencies.has(body)) return [];
    const field = kind === 'gone' || kind === 'unborn' ? 'originals' : 'results';
    const index = change[field].indexOf(body);
    const values = { value: body, date: change.date, day };
    return [{ rule: RULE_OF[kind], collection: 'changes', id, path: index < 0 ? [field] : [field, index], values }];
  });
  return [
    ...[...records.changes].flatMap(([id, change]) => checkOne(id, change)),
    ...checkMovedWork(records),
    ...between,
  ];
}
