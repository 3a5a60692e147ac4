import { git } from '../history/git.ts';
import { REGISTRY_FILE } from '../files/read-entries.ts';

/**
 * Every line that was ever committed to the id registry of a content folder, or undefined where there is no history
 * to ask (no git, not a checkout, never committed): whoever asks says that the history could not be read.
 */
export function committedLines(content: string): string[] | undefined {
  const log = git(content, ['log', '--format=', '--patch', '--', REGISTRY_FILE])?.toString('utf8') ?? '';
  const added = log.split('\n').flatMap((line) => /^\+(?!\+\+|#)(?<text>.+)$/u.exec(line)?.groups?.text ?? []);
  return added.length > 0 ? added : undefined;
}
