import type { OutcomeKind, OutcomeRecord } from '../../schema/legislation/outcome.ts';
import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import { comparePartialDates } from '../dates/partial-date.ts';
import { sessions } from '../dialogues/schedule.ts';
import { wasHeld, type Session } from '../dialogues/session.ts';
import type { LegalDocument, Task, TimelineFact } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import type { Portal } from '../portal.ts';

/** What became of one or more tasks, by our reading: a dated fact, a document or a session that was held. */
export interface Outcome {
  /** Its anchor: `event-2021-pci-2021`, `document-98-2023-qh15` or `dialogue-…`. */
  readonly id: string;
  readonly kind: OutcomeKind;
  /** As precise as known; null while unknown. */
  readonly date: string | null;
  readonly tasks: readonly Task[];
  readonly reading: Translatable;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly fact?: TimelineFact;
  readonly document?: LegalDocument;
  readonly session?: Session;
}

const tasksOf = (portal: Portal, named: OutcomeRecord['tasks']): Task[] =>
  portal.tasks.filter(({ id, directive }) => named.some((each) => each.directive === directive.id && each.task === id));

/** A session answers each task by a reading of its own; those of one wording are one outcome. */
const ofSession = (portal: Portal, session: Session): Outcome[] =>
  [...Map.groupBy(session.relates, ({ reading }) => JSON.stringify(reading)).values()].flatMap((same, index) => {
    const [first] = same;
    if (first === undefined) return [];
    const { sources, confidence, starts } = session.dated;
    return {
      id: index === 0 ? `dialogue-${session.id}` : `dialogue-${session.id}-${index + 1}`,
      kind: 'held',
      date: starts.split('T')[0] ?? starts,
      tasks: tasksOf(portal, same),
      reading: first.reading,
      sources,
      confidence,
      session,
    };
  });

/** Everything that is known to have become of tasks, oldest first; what has no date comes last. */
export const outcomesOf = oncePerObject((portal: Portal): readonly Outcome[] => {
  const facts = portal.timeline.flatMap((fact): Outcome[] => {
    const { id, date, outcome, sources, confidence } = fact;
    if (outcome === undefined) return [];
    const { kind, reading, tasks } = outcome;
    return [{ id: `event-${id}`, kind, date, reading, tasks: tasksOf(portal, tasks), sources, confidence, fact }];
  });
  const documents = [...portal.documents.values()].flatMap((document): Outcome[] => {
    const { id, issued: date, outcome, sources, confidence } = document;
    if (outcome === undefined) return [];
    const { kind, reading, tasks } = outcome;
    return [
      { id: `document-${id}`, kind, date, reading, tasks: tasksOf(portal, tasks), sources, confidence, document },
    ];
  });
  const held = sessions(portal)
    .filter(wasHeld)
    .flatMap((session) => ofSession(portal, session));
  const all = [...facts, ...documents, ...held];
  return [
    ...all
      .filter(({ date }) => date !== null)
      .toSorted((a, b) => comparePartialDates(a.date ?? '', b.date ?? '') || a.id.localeCompare(b.id)),
    ...all.filter(({ date }) => date === null),
  ];
});

/** What became of a task, oldest first; nothing where nothing was found. */
export const outcomesOfTask = (portal: Portal, { id, directive }: Task): Outcome[] =>
  outcomesOf(portal).filter(({ tasks }) => tasks.some((task) => task.id === id && task.directive.id === directive.id));
