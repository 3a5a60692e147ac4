import { git } from '../../reader/history/git.ts';

/** What the history of a content folder tells of its files. */
export interface Committed {
  /** Whether a file is not as it was committed. */
  readonly isChanged: (path: string) => boolean;
  /** The text of a file as last committed. */
  readonly textOf: (path: string) => string | undefined;
}

const listOf = (output: Buffer | undefined): string[] | undefined =>
  output
    ?.toString('utf8')
    .split('\0')
    .filter((path) => path !== '');

/** The last commit of a content folder; without a history all files count as new. */
export function committedFiles(folder: string): Committed {
  const changed = listOf(git(folder, ['diff', '--name-only', '-z', '--relative', 'HEAD', '--', '.']));
  const added = listOf(git(folder, ['ls-files', '-z', '--others', '--', '.']));
  if (!changed || !added) return { isChanged: () => true, textOf: () => undefined };
  const paths = new Set([...changed, ...added]);
  return {
    isChanged: (path) => paths.has(path),
    textOf: (path) => git(folder, ['show', `HEAD:./${path}`])?.toString('utf8'),
  };
}
