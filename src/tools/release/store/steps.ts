import { plainNameOf } from '../../../server/compression/twins.ts';
import { isLasting } from '../../../server/headers/cache-control.ts';
import { filesOfRelease } from '../plan.ts';
import type { Release } from '../release.ts';

/** A release in a store, and the bytes of each of its files by their SHA-256. */
export interface Stored {
  readonly release: Release;
  /** Path → SHA-256. Without compressed twins: a store gives one file per address, and compressing is up to what is before it. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** The files of a release that a store gives readers. */
export const storedFiles = (release: Release): string[] =>
  filesOfRelease(release).filter((file) => plainNameOf(file) === undefined);

/** Kinds of files in the order of writing: what others point to comes before what points to it. */
const KINDS: readonly ((file: string) => boolean)[] = [
  isLasting,
  (file) => file.includes('/') && !file.endsWith('.html'),
  (file) => file.includes('/'),
  (file) => file.endsWith('.html'),
  () => true,
];

/** Files by kind, in the order in which kinds are to be written; those of one kind may be written at once. */
export function inSteps(files: readonly string[]): string[][] {
  const kindOf = new Map(files.map((file) => [file, KINDS.findIndex((isOf) => isOf(file))]));
  return KINDS.map((_isOf, kind) => files.filter((file) => kindOf.get(file) === kind));
}

/**
 * The files of a release that are not yet as they shall be. `before` is the live release; `unfinished` are those of killed
 * runs, which may have written some of theirs over it.
 */
export function changesOf(next: Stored, before: Stored | undefined, unfinished: readonly Stored[]): string[] {
  const isThere = (file: string): boolean =>
    before?.hashes[file] === next.hashes[file] &&
    unfinished.every(({ hashes }) => hashes[file] === undefined || hashes[file] === next.hashes[file]);
  return Object.keys(next.hashes).filter((file) => !isThere(file));
}

/** The files that only `gone` has: nothing that one of `staying` lists. */
export function onlyIn(gone: readonly Stored[], staying: readonly Stored[]): { files: string[]; objects: string[] } {
  const files = new Set(staying.flatMap(({ hashes }) => Object.keys(hashes)));
  const objects = new Set(staying.flatMap(({ hashes }) => Object.values(hashes)));
  return {
    files: [...new Set(gone.flatMap(({ hashes }) => Object.keys(hashes)))].filter((file) => !files.has(file)),
    objects: [...new Set(gone.flatMap(({ hashes }) => Object.values(hashes)))].filter((hash) => !objects.has(hash)),
  };
}
