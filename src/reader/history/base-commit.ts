import { isIsoDay } from '../../schema/fields/primitives.ts';
import { commitsOf, isShallow } from './commits.ts';
import { git } from './git.ts';

/** The state that a comparison starts from. Without a commit it precedes the first one, with empty content. */
export interface Base {
  readonly commit: string | undefined;
  /** The clone lacks older commits, so the comparison starts at the oldest one available. */
  readonly isCut: boolean;
}

/** Why there is no base: no history, an invalid day, or an unknown revision. */
export type NoBase = 'history' | 'day' | 'revision';

/** Input that was meant as a date, in any format. */
const DATE_LIKE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/u;

/** The full hash of the commit a revision names. */
const commitNamed = (content: string, revision: string): string | undefined =>
  git(content, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString('utf8')
    .trim();

/**
 * Finds the commit that changes are counted from: a git revision, or the last commit before an ISO day. Days are those
 * of the commits that touched the content.
 */
export function findBase(content: string, since: string): Base | NoBase {
  const commits = commitsOf(content, Number.MAX_SAFE_INTEGER);
  if (commits.length === 0) return 'history';
  if (isIsoDay(since)) {
    const before = commits.find(({ day }) => day < since);
    if (before) return { commit: before.name, isCut: false };
    return isShallow(content) ? { commit: commits.at(-1)?.name, isCut: true } : { commit: undefined, isCut: false };
  }
  const commit = commitNamed(content, since);
  if (commit !== undefined) return { commit, isCut: false };
  return DATE_LIKE.test(since) ? 'day' : 'revision';
}
