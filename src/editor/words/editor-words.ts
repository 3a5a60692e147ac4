import type { EditedCollection } from '../edited/edited.ts';

/** What the form says beside the words of fields and choices, in one language. */
export interface EditorWords {
  /** What Sveltia CMS calls the language. */
  readonly tag: string;
  /** The name of the language itself. */
  readonly language: string;
  /** The title of the page, before the name of the portal. */
  readonly title: string;
  /** The kinds of entries: several, and one. */
  readonly kinds: Readonly<Record<EditedCollection, readonly [several: string, one: string]>>;
  /** What an id of a new entry looks like. */
  readonly id: string;
  /** How dates and times are written. */
  readonly date: string;
  readonly moment: string;
  readonly pick: string;
  /** How an id of an entry of several kinds is written. */
  readonly anyOf: string;
  /** Shown where browsers run no scripts. */
  readonly noScript: string;
}
