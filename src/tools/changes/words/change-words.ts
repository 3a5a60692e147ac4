import type { EntryChange } from '../../../domain/revisions/entry-change.ts';

/** What a list of changes says in one language. */
export interface ChangeWords {
  readonly kinds: Readonly<Record<EntryChange['kind'], string>>;
  readonly summary: (since: string, counts: Readonly<Record<EntryChange['kind'], number>>) => string;
  readonly none: (since: string) => string;
  readonly from: (id: string) => string;
  readonly successor: (ref: string) => string;
  readonly unreadable: Readonly<Record<EntryChange['unreadable'][number], string>>;
  /** That nothing is known of what changed. */
  readonly noHistory: string;
  /** That the history does not reach back as far as it was asked for. */
  readonly isCut: string;
}
