import type { Problem } from '../problems/problem.ts';
import { formatProblem } from './format-problem.ts';
import { MESSAGES, type MessageLocale } from './messages.ts';

/** Formats all problems, grouped by file, with their number at the end. `folder` prefixes every path. */
export function formatReport(
  problems: readonly Problem[],
  files: number,
  locale: MessageLocale,
  folder: string,
): string {
  const groups = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...groups.values()].map((group) =>
    group.map((problem) => formatProblem({ ...problem, file: `${folder}/${problem.file}` }, locale)).join('\n'),
  );
  return [...blocks, MESSAGES[locale].report.summary(problems.length, groups.size, files)].join('\n\n');
}
