import { git } from '../history/git.ts';
import { REGISTRY_FILE } from '../files/read-entries.ts';

/**
 * All lines ever committed to the id registry of a content folder; undefined if there is no history (no git, no
 * checkout, never committed), which the caller must report.
 */
export function committedLines(content: string): string[] | undefined {
  const log = git(content, ['log', '--format=', '--patch', '--', REGISTRY_FILE])?.toString('utf8') ?? '';
  const added = log.split('\n').flatMap((line) => /^\+(?!\+\+|#)(?<text>.+)$/u.exec(line)?.groups?.text ?? []);
  return added.length > 0 ? added : undefined;
}
