import { git } from './git.ts';

/** A commit's change of one content file, as blob hashes; one is missing for a new or removed file. */
export interface FileStep {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A commit that touched the content, on the first-parent line: a merged branch counts as its merge commit. */
export interface Commit {
  readonly name: string;
  /** ISO day in the committer's time zone, so that it does not depend on the reader. */
  readonly day: string;
  /** Time in UTC. */
  readonly at: string;
  readonly isRoot: boolean;
  readonly steps: readonly FileStep[];
}

const HEAD = /^commit (?<name>[0-9a-f]+) (?<seconds>\d+) (?<day>\d{4}-\d{2}-\d{2})T\S+(?<parents>.*)$/u;
const STEP = /^:\d+ \d+ (?<before>[0-9a-f]+) (?<after>[0-9a-f]+) [A-Z]$/u;

const blob = (name: string | undefined): string | undefined =>
  name === undefined || /^0+$/u.test(name) ? undefined : name;

/**
 * The newest commits that touched a content folder, newest first; empty without history. Days are monotonic even if the
 * committers' clocks were not.
 */
export function commitsOf(content: string, most: number): Commit[] {
  const log = git(content, [
    'log',
    `--max-count=${most}`,
    '--first-parent',
    '-m',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--relative',
    '-z',
    '--format=commit %H %ct %cI %P',
    '--',
    '.',
  ]);
  const commits: (Commit & { steps: FileStep[] })[] = [];
  const tokens = (log?.toString('utf8') ?? '').split('\0').map((token) => token.replace(/^\n/u, ''));
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const step = STEP.exec(token)?.groups;
    if (step) {
      index += 1;
      commits.at(-1)?.steps.push({ path: tokens[index] ?? '', before: blob(step.before), after: blob(step.after) });
      continue;
    }
    const { name, seconds, day, parents = '' } = HEAD.exec(token)?.groups ?? {};
    if (name === undefined || day === undefined) continue;
    const newer = commits.at(-1)?.day ?? day;
    const at = new Date(Number(seconds) * 1000).toISOString();
    commits.push({ name, day: day < newer ? day : newer, at, isRoot: parents.trim() === '', steps: [] });
  }
  return commits;
}

/** Whether a repository is a shallow clone. */
export const isShallow = (folder: string): boolean =>
  git(folder, ['rev-parse', '--is-shallow-repository'])?.toString('utf8').trim() === 'true';
