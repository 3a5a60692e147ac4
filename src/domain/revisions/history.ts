import type { EntryChange } from './entry-change.ts';
import { contentFields, isTechnical } from './technical.ts';

/**
 * The changes of the content on one day of commits: the difference between the previous state and the last commit of
 * the day.
 */
export interface Revision {
  /** ISO day of the commits. */
  readonly date: string;
  /** Time of the day's newest commit, in UTC. */
  readonly updated: string;
  /** Full commit hashes, newest first. */
  readonly commits: readonly string[];
  readonly changes: readonly EntryChange[];
}

/**
 * The committed history of the content, newest day first.
 *
 * - none: there is no git history (an unpacked archive)
 * - partial: a shallow clone, or more commits than are read, so earlier changes are missing
 */
export type History =
  | { readonly state: 'none' }
  | { readonly state: 'partial' | 'whole'; readonly revisions: readonly Revision[] };

/** Maximum number of published changes. */
export const MOST_CHANGES = 5_000;

/**
 * Keeps the newest changes up to a limit and returns how many were omitted. A day may be truncated; days without
 * changes are dropped.
 */
export function newestChanges(
  revisions: readonly Revision[],
  most: number,
): { revisions: readonly Revision[]; leftOut: number } {
  let room = most;
  let leftOut = 0;
  const kept = revisions.flatMap((revision) => {
    const changes = revision.changes.slice(0, room);
    room -= changes.length;
    leftOut += revision.changes.length - changes.length;
    return changes.length === 0 ? [] : [{ ...revision, changes }];
  });
  return { revisions: kept, leftOut };
}

/** A day of changes as readers are told it. */
export interface ToldRevision extends Revision {
  /** Number of changes left out because they touched no content. */
  readonly technical: number;
}

/** Keeps the changes of content; days without any are dropped. */
export const contentOf = (revisions: readonly Revision[]): ToldRevision[] =>
  revisions.flatMap((revision) => {
    const changes = revision.changes
      .filter((change) => !isTechnical(change))
      .map((change) => ({ ...change, fields: contentFields(change) }));
    return changes.length === 0 ? [] : [{ ...revision, changes, technical: revision.changes.length - changes.length }];
  });
