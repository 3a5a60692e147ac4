import { languageOf } from '../../domain/documents/directives.ts';
import type { Directive, Task } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { OFFICIAL, TEXT_LOCALES, type Locale } from '../../schema/fields/languages.ts';
import { organisation, PORTAL } from './meta.ts';
import { said } from './origin.ts';
import { element, escaped } from './xml.ts';

/** The id of a body in a file. */
const bodyId = (agency: string): string => `org-${agency}`;

/** Our reading of one quotation: who must do what; everything in it is ours but `addressedTo` and `printed`. */
const reading = (task: Task, language: Locale): string =>
  element(
    'own:task',
    { href: `#${task.id}`, role: task.role, by: PORTAL },
    said('title', task.title),
    ...task.assignees.map((id) => element('own:assignee', { href: `#${bodyId(id)}` })),
    ...task.coordination.map((id) => element('own:coordination', { href: `#${bodyId(id)}` })),
    ...task.misprints.map(({ printed, meant }) => element('own:misprint', { printed, meant })),
    element(
      'own:translation',
      { 'xml:lang': TEXT_LOCALES.find((locale) => locale !== language) },
      escaped(task.translation),
    ),
    said('addressedTo', task.addressed_to),
    said('reading', task.reading),
    said('notFound', task.not_found?.looked_for, { checked: task.not_found?.checked }),
  );

/** The tasks as annotations: an analysis of ours, apart from the words. */
export const taskAnalysis = (tasks: readonly Task[], language: Locale): string =>
  element(
    'analysis',
    { source: PORTAL },
    element('otherAnalysis', { source: PORTAL }, ...tasks.map((task) => reading(task, language))),
  );

/** The bodies that the tasks name. */
export const bodiesOf = (portal: Portal, tasks: readonly Task[]): string[] =>
  [...new Set(tasks.flatMap(({ assignees, coordination }) => [...assignees, ...coordination]))].map((id) =>
    organisation(bodyId(id), id, portal.agencies.get(id)?.name[OFFICIAL] ?? id),
  );

/** What is known of a letter: the sentences that reports quote of it, in their order; all else of it is unknown. */
export const letter = (
  portal: Portal,
  directive: Directive,
  tasks: readonly Task[],
  meta: string,
  front: string,
): string => {
  const language = languageOf(portal, directive);
  return element(
    'doc',
    { name: directive.type },
    meta,
    front,
    element(
      'mainBody',
      {},
      ...tasks.map(({ id, quote }) =>
        element(
          'p',
          { eId: id, 'xml:lang': language },
          element('embeddedText', { eId: `${id}__quote`, startQuote: '“', endQuote: '”' }, escaped(quote)),
        ),
      ),
    ),
  );
};
