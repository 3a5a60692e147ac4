import { joinedKey } from '../../search/language/tokens.ts';
import type { DomainProblem } from './shared/domain-problem.ts';
import type { PortalRecords } from '../entries/records.ts';

/** A form with several meanings must say so in each of its terms, because search would otherwise use only one. */
export function checkTerms(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const claimed = new Map<string, string>();
  for (const [id, { forms, in_context: inContext }] of records.terms) {
    forms.forEach((form, index) => {
      const other = claimed.get(joinedKey(form));
      if (other === undefined) claimed.set(joinedKey(form), id);
      else if (!(inContext && records.terms.get(other)?.in_context)) {
        const values = { value: form, other };
        problems.push({ rule: 'term-claimed', collection: 'terms', id, path: ['forms', index], values });
      }
    });
  }
  return problems;
}
