import { execFileSync } from 'node:child_process';
import { REGISTRY_FILE } from './read-entries.ts';

/**
 * Every line that was ever committed to the id registry of a content folder, or undefined where there is no history
 * to ask (no git, not a checkout, never committed).
 */
export function committedLines(content: string): string[] | undefined {
  try {
    const log = execFileSync('git', ['-C', content, 'log', '--format=', '--patch', '--no-color', '--', REGISTRY_FILE], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
    const added = log.split('\n').flatMap((line) => /^\+(?!\+\+|#)(?<text>.+)$/u.exec(line)?.groups?.text ?? []);
    return added.length > 0 ? added : undefined;
  } catch {
    // Not an error of the content: whoever asks says that the history could not be read.
    return undefined;
  }
}
