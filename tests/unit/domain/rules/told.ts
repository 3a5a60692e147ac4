import type { DomainProblem } from '../../../../src/domain/rules/shared/domain-problem.ts';

/** The day on which records are checked. */
export const TODAY = '2026-06-30';

/** Problems as `rule at id.path`. */
export const told = (problems: readonly DomainProblem[]): string[] =>
  problems.map(({ rule, id, path }) => `${rule} at ${[id, ...path].join('.')}`);
