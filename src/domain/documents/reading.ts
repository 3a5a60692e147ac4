import type { Directive, StoredText, Task } from '../entries/entry.ts';
import { foldVerbatim } from '../text/verbatim.ts';

/** A piece of a paragraph: plain text, or text that a task quotes. */
export interface Passage {
  readonly text: string;
  readonly task?: string;
}

/** A paragraph of the source split at quotations, with the tasks read from it. */
export interface ReadParagraph {
  /** 1-based, as in its anchor. */
  readonly number: number;
  readonly passages: readonly Passage[];
  readonly tasks: readonly Task[];
  /** Our translations, where there are any. */
  readonly translations: StoredText['translations'][number];
}

/** Splits a paragraph at its quotations; of two that overlap, only the earlier one is marked. */
function cut(paragraph: string, tasks: readonly Task[]): Passage[] {
  const folded = foldVerbatim(paragraph);
  const found = tasks
    .map((task) => ({
      task: task.id,
      from: folded.indexOf(foldVerbatim(task.quote)),
      length: foldVerbatim(task.quote).length,
    }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  const passages: Passage[] = [];
  let at = 0;
  for (const { task, from, length } of found) {
    if (from < at) continue;
    if (from > at) passages.push({ text: paragraph.slice(at, from) });
    passages.push({ text: paragraph.slice(from, from + length), task });
    at = from + length;
  }
  if (at < paragraph.length) passages.push({ text: paragraph.slice(at) });
  return passages;
}

/** Tasks that the same bodies have in the same role. */
export interface AssignedTasks extends Pick<Task, 'assignees' | 'role'> {
  readonly tasks: readonly Task[];
}

/** The tasks of a directive under the bodies they are given to, in the order in which these are first named. */
export const tasksByAssignees = (tasks: readonly Task[]): AssignedTasks[] =>
  [...Map.groupBy(tasks, ({ assignees, role }) => [role, ...assignees].join(' ')).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ assignees: first.assignees, role: first.role, tasks: own }] : [];
  });

/** Aligns the tasks of a directive with the paragraphs they quote. Each task appears once. */
export function readBeside(text: StoredText, directive: Directive, tasks: readonly Task[]): ReadParagraph[] {
  const own = tasks.filter((task) => task.directive.id === directive.id);
  const placed = new Set<string>();
  return text.paragraphs.map((paragraph, index) => {
    const folded = foldVerbatim(paragraph);
    const here = own.filter((task) => !placed.has(task.id) && folded.includes(foldVerbatim(task.quote)));
    here.forEach(({ id }) => placed.add(id));
    return {
      number: index + 1,
      passages: cut(paragraph.normalize('NFC'), here),
      tasks: here,
      translations: text.translations[index] ?? {},
    };
  });
}
