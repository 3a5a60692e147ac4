import type { OutcomeRecord } from '../../../schema/legislation/outcome.ts';
import { parsePartialDate } from '../../dates/partial-date.ts';
import { firstDayOf } from '../../entries/directive-order.ts';
import type { PortalRecords } from '../../entries/records.ts';
import type { DomainProblem } from '../shared/domain-problem.ts';
import { nearestId } from '../shared/links.ts';

/** An outcome must name tasks that exist, each once, and cannot have come before their directive. */
function checkOutcome(
  records: PortalRecords,
  collection: 'timeline' | 'documents',
  id: string,
  { outcome, date }: { readonly outcome: OutcomeRecord; readonly date: string | null },
): DomainProblem[] {
  const seen = new Set<string>();
  return outcome.tasks.flatMap(({ directive: name, task }, index): DomainProblem[] => {
    const directive = records.directives.get(name);
    if (directive === undefined) return [];
    const at = (field: string) => ({ collection, id, path: ['outcome', 'tasks', index, field] }) as const;
    const key = `${name}#${task}`;
    if (seen.has(key)) return [{ rule: 'outcome-twice', ...at('task'), values: { value: key } }];
    seen.add(key);
    const numbers = directive.tasks.map((each) => each.id);
    if (!numbers.includes(task)) {
      const suggestion = nearestId(task, numbers) ?? numbers[0] ?? '';
      return [{ rule: 'dialogue-task', ...at('task'), values: { value: task, directive: name, suggestion } }];
    }
    const first = firstDayOf(directive);
    if (date === null || first === undefined || parsePartialDate(date).last >= first) return [];
    return [{ rule: 'outcome-early', ...at('directive'), values: { value: date, directive: name, date: first } }];
  });
}

/** Tasks that a fact, a document or a session that was held answers, as `directive#task`. */
function answered(records: PortalRecords): Set<string> {
  const outcomes = [...records.timeline.values(), ...records.documents.values()].flatMap(
    ({ outcome }) => outcome?.tasks ?? [],
  );
  const held = [...records.dialogues.values()]
    .filter(({ states }) => states.some(({ state }) => state === 'held'))
    .flatMap(({ relates }) => relates);
  return new Set([...outcomes, ...held].map(({ directive, task }) => `${directive}#${task}`));
}

/** Every task says what became of it, or when and for what one looked in vain. */
export function checkOutcomes(records: PortalRecords): DomainProblem[] {
  const known = answered(records);
  const silent = [...records.directives].flatMap(([id, { tasks }]) =>
    tasks.flatMap((task, index): DomainProblem[] =>
      task.not_found !== undefined || known.has(`${id}#${task.id}`)
        ? []
        : [
            {
              rule: 'outcome-none',
              collection: 'directives',
              id,
              path: ['tasks', index, 'id'],
              values: { value: task.id },
            },
          ],
    ),
  );
  const facts = [...records.timeline].flatMap(([id, { outcome, date }]) =>
    outcome ? checkOutcome(records, 'timeline', id, { outcome, date }) : [],
  );
  const documents = [...records.documents].flatMap(([id, { outcome, issued: date }]) =>
    outcome ? checkOutcome(records, 'documents', id, { outcome, date }) : [],
  );
  return [...silent, ...facts, ...documents];
}

/** A rank lies within its count, and an index has one rank a year. */
export function checkRankings(records: PortalRecords): DomainProblem[] {
  const told = new Map<string, string>();
  return [...records.timeline].flatMap(([id, { rankings }]) =>
    rankings.flatMap(({ index, year, rank, of }, position): DomainProblem[] => {
      const at = (field: string) => ({ collection: 'timeline', id, path: ['rankings', position, field] }) as const;
      const key = `${index} ${year}`;
      const taken = told.get(key);
      told.set(key, taken ?? id);
      return [
        ...(rank > of
          ? [{ rule: 'ranking-range', ...at('rank'), values: { value: String(rank), of: String(of) } } as const]
          : []),
        ...(taken === undefined
          ? []
          : [{ rule: 'ranking-twice', ...at('year'), values: { value: key, taken } } as const]),
      ];
    }),
  );
}
