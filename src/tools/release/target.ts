import type { Plan } from './plan.ts';
import type { Release } from './release.ts';

/** A value, at once or later: a folder here answers at once, another machine does not. */
export type Soon<Value> = Value | Promise<Value>;

/** What is known of the releases of a target. */
export interface Known {
  /** The release that readers are given; undefined before the first. */
  readonly live: Release | undefined;
  /** All releases that are whole, the live one included. */
  readonly releases: readonly Release[];
  /** Number for the next release. */
  readonly next: number;
}

/**
 * Where releases live. A folder is one kind; a store or another machine is another: what is published and in which
 * order stands in `publish.ts`, and a target only has to do these steps, each of which can be killed and repeated.
 */
export interface Target {
  /** Where readers are given the live release from. */
  readonly shown: string;
  /** What is there; writes nothing. */
  look(): Soon<Known>;
  /** The place of a release. A part whose `from` begins with it is taken from the target, and travels nowhere. */
  folderOf(release: Release): string;
  /** A release without what somebody removed from it: that must not keep others from going live. */
  remaining(release: Release): Soon<Release>;
  /** The first file of a release that is not as it was published; undefined if all are. */
  changedIn(release: Release): Soon<string | undefined>;
  /** Begins to publish: only one process at a time may. Throws `Refusal` where it must not. Clears up after killed runs. */
  open(): Soon<Turn>;
}

/** The turn of one process to change a target. */
export interface Turn {
  /** Puts a release together where no reader is led to it yet; returns how many of its files were there before. */
  place(plan: Plan): Soon<number>;
  /** Leads readers to a placed release, at once. */
  switchTo(release: Release): Soon<void>;
  /** Deletes all releases but these. Returns paths of files in them that no record lists, which stay. */
  keepOnly(names: ReadonlySet<string>): Soon<string[]>;
  close(): Soon<void>;
}
