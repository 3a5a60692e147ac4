import type { DomainProblem, DomainRule } from './shared/domain-problem.ts';
import { publicRefs, type PortalRecords } from '../entries/records.ts';
import { parseRegistry } from '../entries/registry.ts';

/**
 * Ids are permanent: each must be registered once, must not be dropped without a tombstone, and must not return after
 * one.
 */
export function checkRegistry(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const report = (rule: DomainRule, line: number, values: Record<string, string>): void => {
    problems.push({ rule, collection: 'registry', id: 'ids', path: [], line, values });
  };
  const { lines, unreadable } = parseRegistry(records.registry);
  for (const { line, text } of unreadable) report('registry-unreadable', line, { value: text });

  const living = new Set(publicRefs(records));
  const given = new Map<string, number>();
  const removed = new Set<string>();
  for (const { line, ref, removed: tombstone } of lines) {
    if (tombstone === undefined) {
      if (given.has(ref)) report('registry-duplicate', line, { value: ref, first: String(given.get(ref)) });
      else given.set(ref, line);
      continue;
    }
    if (!given.has(ref)) report('registry-unreadable', line, { value: `${ref} removed …` });
    removed.add(ref);
    if (living.has(ref)) report('registry-reused', line, { value: ref });
    if (tombstone.successor !== undefined && !living.has(tombstone.successor)) {
      report('registry-target', line, { value: tombstone.successor, ref });
    }
  }
  for (const [ref, line] of given) {
    if (!living.has(ref) && !removed.has(ref)) report('registry-removed', line, { value: ref });
  }
  for (const ref of living) {
    // An article that is not registered says so once, not again for each of its clauses.
    const article = /^document:[^#]+#[^.]+(?=\.)/u.exec(ref)?.[0];
    if (!given.has(ref) && (article === undefined || given.has(article))) report('registry-missing', 1, { value: ref });
  }
  return problems;
}
