import { fieldsThatAre } from '../../../schema/collections.ts';
import { COLLECTION_NAMES } from '../../../schema/fields/collection-names.ts';
import { NONE } from '../../../schema/fields/primitives.ts';
import { textsAt } from '../../../schema/fields/walk.ts';
import type { PortalRecords } from '../../entries/records.ts';
import type { DomainProblem } from './domain-problem.ts';

/**
 * The existing id with the longest prefix in common with a wrong one; undefined if fewer than three characters agree.
 */
export function nearestId(wrong: string, ids: Iterable<string>): string | undefined {
  const common = (a: string): number => {
    let length = 0;
    while (length < a.length && a[length] === wrong[length]) length += 1;
    return length;
  };
  const best = [...ids].sort((a, b) => common(b) - common(a) || a.localeCompare(b))[0];
  return best !== undefined && common(best) >= 3 ? best : undefined;
}

/** All references between entries, as declared by the schemas, must lead to existing entries. */
export const checkLinks = (records: PortalRecords): DomainProblem[] =>
  COLLECTION_NAMES.flatMap((collection) => {
    const fields = fieldsThatAre(collection, 'reference');
    return [...records[collection]].flatMap(([id, record]) =>
      fields.flatMap(({ path: field, meaning: { to, orNone } }) =>
        textsAt(record, field)
          .filter(({ text }) => !(orNone && text === NONE) && !to.some((target) => records[target].has(text)))
          .map(({ path, text }): DomainProblem => {
            const [target] = to;
            const near = nearestId(text, records[target].keys()) ?? '';
            return {
              rule: 'link-broken',
              collection,
              id,
              path,
              values: { value: text, collection: target, suggestion: near },
            };
          }),
      ),
    );
  });
