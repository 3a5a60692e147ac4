import type { DocumentRecord, RelationKind, RelationRecord } from '../../../schema/legislation/document.ts';
import { parsePartialDate } from '../../dates/partial-date.ts';
import type { DomainProblem, DomainRule } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';

type Dated = Pick<DocumentRecord, 'issued' | 'relations'>;

/** Kinds that lead back in time: followed from one document to the next, they never come round. */
const NEVER_CIRCULAR: readonly RelationKind[] = ['based-on', 'implements', 'amends', 'replaces'];

/** The way from a document along relations of one kind back to itself, if there is one; the shortest. */
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

/** Whether a date surely lies before another: no day of it could be the other’s. */
const isBefore = (date: string | null, other: string | null): boolean =>
  date !== null && other !== null && parsePartialDate(date).last < parsePartialDate(other).first;

/** Relations lead to another document, once per kind, never in a circle, and what replaces is not the older one. */
export function checkRelations(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const all: ReadonlyMap<string, Dated> = new Map<string, Dated>([...records.directives, ...records.documents]);
  for (const collection of ['directives', 'documents'] as const) {
    for (const [id, { relations, issued }] of records[collection]) {
      const told = new Set<string>();
      relations.forEach(({ kind, document }: RelationRecord, index) => {
        const report = (rule: DomainRule, field: string, values: Record<string, string>): void => {
          problems.push({ rule, collection, id, path: ['relations', index, field], values: { ...values, kind } });
        };
        const isRepeated = told.has(`${kind} ${document}`);
        told.add(`${kind} ${document}`);
        if (document === id) report('relation-self', 'document', { value: id });
        else if (isRepeated) report('relation-twice', 'document', { value: document });
        if (isRepeated || !NEVER_CIRCULAR.includes(kind)) return;
        const circle = circleFrom(id, kind, all);
        // A circle is told once, at its first document, by the relation that begins it.
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
