import type { Problem, Rule } from '../problems/problem.ts';
import { readContentFiles, type ContentFile } from '../files/read-files.ts';
import { formatReport } from '../messages/report.ts';
import { settingProblems } from '../settings/settings.ts';
import { portalLanguages } from '../settings/portal-languages.ts';
import { missingWords } from './interface-words.ts';
import { DEFAULT_MESSAGE_LOCALE } from '../messages/messages.ts';

/** Problems that stop a run immediately. */
const STOPPING: ReadonlySet<Rule> = new Set(['content-missing', 'file-special', 'file-unreadable', 'word-file']);

/**
 * Reads the files of a content folder before anything else. `stop` holds the messages of problems that must stop the
 * run: wrong settings, missing folders, special files.
 */
export function readBefore({ path, shown }: { path: string; shown: string }): {
  files: readonly ContentFile[];
  stop: string[];
} {
  const { files, problems } = readContentFiles(path);
  const words = files.filter((file) => file.path.startsWith('ui/'));
  const found: Problem[] = [...problems, ...missingWords(words, portalLanguages(files))];
  const stopping = found.filter(({ rule }) => STOPPING.has(rule));
  const report = stopping.length === 0 ? [] : [formatReport(stopping, files.length, DEFAULT_MESSAGE_LOCALE, shown)];
  return { files, stop: [...settingProblems(process.env), ...report] };
}
