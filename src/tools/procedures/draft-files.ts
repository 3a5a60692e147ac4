import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../reader/files/file-of.ts';
import type { ContentFile } from '../../reader/files/read-files.ts';
import { problemMessage } from '../../reader/messages/format-problem.ts';
import type { MessageLocale } from '../../reader/messages/messages.ts';
import type { Problem } from '../../reader/problems/problem.ts';
import { tryDraft, type Draft } from '../interview/entry/draft.ts';
import type { Written } from './plan.ts';
import { withProcedure } from './procedure-block.ts';

/** The content as an import would leave it. */
export interface ImportDraft extends Draft {
  /** Problems of records that the import writes, each with the line of its row. */
  readonly own: readonly { readonly problem: Problem; readonly written: Written }[];
  /** Problems of anything else. */
  readonly others: readonly Problem[];
}

/** The rule that an import reports as a note: only an editor can say which field of work a new name means. */
const NOTED: readonly Problem['rule'][] = ['service-field'];

/** Holds what an import would write against the whole content. Nothing is written. */
export function draftImport(folder: string, written: readonly Written[]): ImportDraft {
  const byFile = new Map(written.map((one) => [fileOf('services', one.code), one]));
  const files = [...byFile].map(([path, { procedure }]): ContentFile => {
    const place = join(folder, path);
    return { path, text: withProcedure(existsSync(place) ? readFileSync(place, 'utf8') : '', procedure) };
  });
  const draft = tryDraft(folder, files);
  const problems = draft.problems.filter(({ rule }) => !NOTED.includes(rule));
  return {
    ...draft,
    own: problems.flatMap((problem) => {
      const one = byFile.get(problem.file);
      return one === undefined ? [] : [{ problem, written: one }];
    }),
    others: problems.filter(({ file }) => !byFile.has(file)),
  };
}

/** What is wrong with the records that an import would write: line of the file, code, and what would be right. */
export const ownProblemsText = (file: string, own: ImportDraft['own'], locale: MessageLocale): string =>
  own
    .map(({ problem, written: { line, code } }) =>
      [line === undefined ? file : `${file}:${line}`, code, problemMessage(problem, locale)].join('  '),
    )
    .join('\n');
