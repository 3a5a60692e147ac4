import type { Soon } from '../target.ts';

/** A text of a store, with what is needed to replace no other. */
export interface Tagged {
  readonly text: string;
  /** Changes with the text. */
  readonly tag: string | undefined;
  readonly changed: Date;
  /** The time by the clock of the store. */
  readonly now: Date;
}

/** What publishing needs of a store of objects: keys are relative to a prefix in it. */
export interface Store {
  /** Its address, such as `s3://bucket/prefix`. */
  readonly shown: string;
  /** The keys that begin with `begin`, at most `limit`. */
  list(begin: string, limit?: number): Soon<string[]>;
  /** A text; undefined if there is none. */
  read(key: string): Soon<Tagged | undefined>;
  /** Writes an object that only programs read. */
  write(key: string, body: Uint8Array | string): Soon<void>;
  /** Writes a text if nobody else did: if there is none (`tag` undefined), or it is the one with `tag`. */
  writeIf(key: string, text: string, tag: string | undefined): Soon<boolean>;
  /** Puts an object where readers get it, from another key: nothing travels. Type and cache rules are those of its name. */
  place(from: string, key: string): Soon<void>;
  delete(keys: readonly string[]): Soon<void>;
  close(): void;
}
