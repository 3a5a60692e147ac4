import type { EntryChange } from '../../../domain/revisions/entry-change.ts';

/** The texts of the list of changes in one language. */
export interface ChangeWords {
  readonly kinds: Readonly<Record<EntryChange['kind'], string>>;
  readonly summary: (since: string, counts: Readonly<Record<EntryChange['kind'], number>>) => string;
  readonly none: (since: string) => string;
  readonly from: (id: string) => string;
  readonly successor: (ref: string) => string;
  readonly unreadable: Readonly<Record<EntryChange['unreadable'][number], string>>;
  /** States that there is no history. */
  readonly noHistory: string;
  /** States that the history does not reach back far enough. */
  readonly isCut: string;
}
