import { git } from './git.ts';

/** What a commit did to one file of the content: names of blobs, of which one is missing for a new or a removed file. */
export interface FileStep {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A commit that touched the content, as the line of first parents has it: a merged branch is the step of its merge. */
export interface Commit {
  readonly name: string;
  /** ISO day, in the time zone of whoever committed, so that it is the same for every reader. */
  readonly day: string;
  /** Instant in UTC. */
  readonly at: string;
  readonly isRoot: boolean;
  readonly steps: readonly FileStep[];
}

const HEAD = /^commit (?<name>[0-9a-f]+) (?<seconds>\d+) (?<day>\d{4}-\d{2}-\d{2})T\S+(?<parents>.*)$/u;
const STEP = /^:\d+ \d+ (?<before>[0-9a-f]+) (?<after>[0-9a-f]+) [A-Z]$/u;

const blob = (name: string | undefined): string | undefined =>
  name === undefined || /^0+$/u.test(name) ? undefined : name;

/**
 * The newest commits that touched a content folder, newest first; none without a history. A day never lies after that
 * of a newer commit, whatever the clocks of the committers said.
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

/** Whether the repository of a folder was cloned without its older commits. */
export const isShallow = (folder: string): boolean =>
  git(folder, ['rev-parse', '--is-shallow-repository'])?.toString('utf8').trim() === 'true';
