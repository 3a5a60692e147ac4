import { isIsoDay } from '../../schema/fields/primitives.ts';
import { commitsOf, isShallow } from './commits.ts';
import { git } from './git.ts';

/** Where a comparison begins. Without a commit it is before the first one, when there was no content. */
export interface Base {
  readonly commit: string | undefined;
  /** The older commits are not in this clone: it begins with the oldest that is. */
  readonly isCut: boolean;
}

/** Why there is no base: no history at all, a day that is none, or a revision nobody knows. */
export type NoBase = 'history' | 'day' | 'revision';

/** What was meant to be a date, in whatever form. */
const DATE_LIKE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/u;

/** The commit a revision names, in full. */
const commitNamed = (content: string, revision: string): string | undefined =>
  git(content, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString('utf8')
    .trim();

/**
 * Finds the state of a content folder that changes are counted from: that of a git revision, or of the evening before
 * an ISO day. Days are those of the commits that touched the content.
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
