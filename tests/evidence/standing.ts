import axe from 'axe-core';
import type { Check } from '../site/visits/visit.ts';
import { criterionOf, CRITERIA } from './criteria.ts';
import type { TypeEvidence } from './evidence.ts';

/**
 * What is known of a criterion on pages of a type: `tested` in full by scripts, in `part` (the rest takes a person, and
 * nobody has read it), `untested`, `absent` (nothing on these pages that it is about), or it `fails`.
 */
export type Standing = 'tested' | 'part' | 'untested' | 'absent' | 'fails';

/** The rules of axe for each criterion. */
const RULES = new Map<string, Set<string>>();
for (const { ruleId, tags } of axe.getRules()) {
  for (const criterion of tags.flatMap((tag) => criterionOf(tag) ?? []))
    RULES.set(criterion, (RULES.get(criterion) ?? new Set()).add(ruleId));
}
export const rulesFor = (criterion: string): ReadonlySet<string> => RULES.get(criterion) ?? new Set();

/** What tested a criterion on pages of a type: checks and rules that had something to look at, and tests of their own. */
export function testedBy(number: string, { checks, judged }: TypeEvidence): string[] {
  const { checks: own = [], tests = [] } = CRITERIA[number] ?? {};
  return [
    ...judged.filter((rule) => rulesFor(number).has(rule)).map((rule) => `axe ${rule}`),
    ...own.filter((check) => check in checks),
    ...tests.map(([file]) => file),
  ];
}

/** How a criterion stands on pages of a type. */
export function standingOf(number: string, type: TypeEvidence): Standing {
  if (!type.has.includes(number)) return 'absent';
  const found = (check: Check): readonly string[] => type.checks[check] ?? [];
  const broken = found('axe').some((fault) => rulesFor(number).has(fault.split(': ')[1] ?? ''));
  if (broken || (CRITERIA[number]?.checks ?? []).some((check) => found(check).length > 0)) return 'fails';
  if (testedBy(number, type).length === 0) return 'untested';
  const isDecided = !type.undecided.some((rule) => rulesFor(number).has(rule));
  return CRITERIA[number]?.unread === undefined && isDecided ? 'tested' : 'part';
}

/** How each criterion stands on the whole: as on the page type where it stands worst. */
export function standings(types: Readonly<Record<string, TypeEvidence>>): Map<string, Standing> {
  const worst: readonly Standing[] = ['fails', 'untested', 'part', 'tested', 'absent'];
  return new Map(
    Object.keys(CRITERIA).map((number) => {
      const all = new Set(Object.values(types).map((type) => standingOf(number, type)));
      return [number, worst.find((standing) => all.has(standing)) ?? 'untested'];
    }),
  );
}
