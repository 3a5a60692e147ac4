import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport } from '../../../reader/messages/report.ts';
import type { Problem, Rule } from '../../../reader/problems/problem.ts';
import type { ContentFile } from '../../../reader/files/read-files.ts';
import { Stopped } from '../asking/conversation.ts';
import { writeAll } from '../../../files/write-all.ts';
import { tryDraft, type Draft } from './draft.ts';
import { readYesNo } from '../asking/read-answer.ts';
import type { EntryWriter } from './entry-writer.ts';

/** The file that is being created or changed. */
export interface Work {
  readonly path: string;
  /** Whether the file must not exist yet. */
  readonly isNew: boolean;
  /** Returns its text with the current answers. */
  readonly text: () => string;
  /** Asks for a field again; false if that is not possible. */
  readonly amend: (field: string) => Promise<boolean>;
}

/** A content folder, with its path for messages. */
export interface Folder {
  readonly path: string;
  readonly shown: string;
}

/** The top-level field at a line (1-based) of an entry's file. */
const fieldAt = (text: string, line: number): string =>
  /^\w+/u.exec(
    text
      .split('\n')
      .slice(0, line)
      .findLast((one) => /^\w/u.test(one)) ?? '',
  )?.[0] ?? '';

/** The field that a problem says is missing: no line of the file holds it. */
const MISSING: Readonly<Partial<Record<Rule, string>>> = { 'checked-missing': 'checked', 'service-field': 'field' };

/** Says what is wrong and asks for those fields again; false where no question can fix it. */
async function askAgain({ problems }: Draft, work: Work, { prompt }: EntryWriter): Promise<boolean> {
  if (problems.some(({ file }) => file !== work.path)) return false;
  prompt.refuse(problems);
  const text = work.text();
  const field = ({ rule, line }: Problem): string => MISSING[rule] ?? fieldAt(text, line);
  for (const name of new Set(problems.map(field))) {
    if (!(await work.amend(name))) return false;
  }
  return true;
}

/**
 * Validates the answers within the whole content, asks again for invalid ones, shows the file, and writes it after
 * confirmation. The content is read again just before writing, so that concurrent edits are not lost.
 */
export async function fixProblems(work: Work, writer: EntryWriter, folder: Folder): Promise<number> {
  const { prompt } = writer;
  const attempt = (): Draft & { own: readonly ContentFile[] } => {
    const text = work.text();
    const own = [...writer.settingsFile(folder.path), ...writer.sourceFiles(text), { path: work.path, text }];
    return { ...tryDraft(folder.path, own), own };
  };
  for (;;) {
    let draft = attempt();
    if (draft.problems.length === 0) {
      for (const { path, text } of draft.own) prompt.print(`\n${folder.shown}/${path}\n${text}`);
      const answer = await prompt.ask(prompt.word('write'));
      const wanted = answer === '' ? true : readYesNo(answer);
      if (wanted === false) throw new Stopped();
      if (wanted === undefined) {
        if (!(await work.amend(answer))) prompt.refuse([{ rule: 'key-unknown', values: { value: answer } }]);
        continue;
      }
      draft = attempt();
    }
    if (work.isNew && existsSync(join(folder.path, work.path))) {
      prompt.refuse([{ rule: 'id-taken', values: { value: work.path, taken: work.path } }]);
      return 1;
    }
    if (draft.problems.length === 0) {
      writeAll(folder.path, draft.draft);
      for (const { path } of draft.draft) prompt.print(prompt.word('written', { value: `${folder.shown}/${path}` }));
      return 0;
    }
    if (!(await askAgain(draft, work, writer))) {
      console.error(formatReport(draft.problems, draft.files, prompt.locale, folder.shown));
      console.error(prompt.word('failed'));
      return 1;
    }
  }
}
