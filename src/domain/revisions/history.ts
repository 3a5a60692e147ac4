import type { EntryChange } from './entry-change.ts';

/** What one day of committed work did to the content: the difference between its evening and its morning. */
export interface Revision {
  /** ISO day, as its commits write it. */
  readonly date: string;
  /** Instant of the newest commit of the day, in UTC. */
  readonly updated: string;
  /** Full names, newest first. */
  readonly commits: readonly string[];
  readonly changes: readonly EntryChange[];
}

/**
 * The committed history of the content, newest day first. none: there is nothing to ask (an unpacked archive). partial:
 * a shallow clone, or more commits than are read; what came before is not told.
 */
export type History =
  { readonly state: 'none' } | { readonly state: 'partial' | 'whole'; readonly revisions: readonly Revision[] };

/** How many changes are published at most. */
export const MOST_CHANGES = 5_000;

/** Keeps the newest changes up to a number; says how many are left out. A day may be cut, and a day without any is gone. */
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
