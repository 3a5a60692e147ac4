import type { DocumentRecord, RelationKind, RelationRecord } from '../../../schema/legislation/document.ts';
import { parsePartialDate } from '../../dates/partial-date.ts';
import type { DomainProblem, DomainRule } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';

type Dated = Pick<DocumentRecord, 'issued' | 'relations'>;

/** Kinds of relations that point back in time and therefore must not be circular. */
const NEVER_CIRCULAR: readonly RelationKind[] = ['based-on', 'implements', 'amends', 'replaces'];

/** The shortest path from a document along relations of one kind back to itself; undefined if there is none. */
function circleFrom(start: string, kind: RelationKind, all: ReadonlyMap<string, Dated>): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const relation of all.get(way.at(-1) ?? '')?.relations ?? []) {
      if (relation.kind !== kind) continue;
      if (relation.document === start) return way.length > 1 ? [...way, start] : undefined;
      if (!seen.has(relation.document)) ways.push([...way, relation.document]);
      seen.add(relation.document);
    }
  }
  return undefined;
}

/** Whether a date is certainly before another: their spans do not overlap. */
const isBefore = (date: string | null, other: string | null): boolean =>
  date !== null && other !== null && parsePartialDate(date).last < parsePartialDate(other).first;

/**
 * Relations must lead to another document, be unique per kind, not be circular, and not let an older document replace a
 * newer one.
 */
export function checkRelations(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const all: ReadonlyMap<string, Dated> = new Map<string, Dated>([...records.directives, ...records.documents]);
  for (const collection of ['directives', 'documents'] as const) {
    for (const [id, { relations, issued }] of records[collection]) {
      const seen = new Set<string>();
      relations.forEach(({ kind, document }: RelationRecord, index) => {
        const report = (rule: DomainRule, field: string, values: Record<string, string>): void => {
          problems.push({ rule, collection, id, path: ['relations', index, field], values: { ...values, kind } });
        };
        const isRepeated = seen.has(`${kind} ${document}`);
        seen.add(`${kind} ${document}`);
        if (document === id) report('relation-self', 'document', { value: id });
        else if (isRepeated) report('relation-twice', 'document', { value: document });
        if (isRepeated || !NEVER_CIRCULAR.includes(kind)) return;
        const circle = circleFrom(id, kind, all);
        // A circle is reported once, at its first document.
        if (circle?.[1] === document && [...circle].sort()[0] === id) {
          report('relation-circle', 'document', { value: circle.join(' → ') });
        }
        const older = all.get(document)?.issued ?? null;
        if (kind === 'replaces' && issued !== null && older !== null && isBefore(issued, older)) {
          report('relation-order', 'document', { value: issued, other: document, date: older });
        }
      });
    }
  }
  return problems;
}
