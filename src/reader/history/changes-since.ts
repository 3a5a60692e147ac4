import { createHash } from 'node:crypto';
import { tombstonesOf, parseRegistry } from '../../domain/entries/registry.ts';
import {
  compareEntries,
  type EntryChange,
  type EntryVersions,
  type Version,
} from '../../domain/revisions/entry-change.ts';
import { entryVersion } from './entry-version.ts';
import { git, readBlobs } from './git.ts';
import { placeOf, REGISTRY_FILE } from '../files/read-entries.ts';
import { readContentFiles } from '../files/read-files.ts';

const LINE = /^\d+ blob (?<name>[0-9a-f]+)\t(?<path>.*)$/su;

/** Blob hashes of a commit, by path in the content folder. */
function treeOf(content: string, commit: string): Map<string, string> {
  const lines = git(content, ['ls-tree', '-r', '-z', commit, '--', '.'])?.toString('utf8').split('\0') ?? [];
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const { name, path } = LINE.exec(line)?.groups ?? {};
      return name === undefined || path === undefined ? [] : [[path, name]];
    }),
  );
}

/** The git blob hash of bytes, for a repository with hashes of this length. */
const blobName = (bytes: Uint8Array, length: number): string =>
  createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');

/**
 * The changes of a content folder since a commit, up to the working files, committed or not. Without a commit
 * everything is new.
 */
export function changesSince(content: string, commit: string | undefined): EntryChange[] {
  const old = commit === undefined ? new Map<string, string>() : treeOf(content, commit);
  const length = [...old.values()][0]?.length ?? 40;
  const now = new Map(
    readContentFiles(content).files.map(({ path, text }): [string, { name: string; bytes: Buffer }] => {
      const bytes = Buffer.from(text);
      return [path, { name: blobName(bytes, length), bytes }];
    }),
  );
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)?.name);
  const blobs = readBlobs(content, new Set(paths.flatMap((path) => old.get(path) ?? [])));
  const version = (path: string, name: string | undefined, bytes: Uint8Array | undefined): Version | undefined =>
    name === undefined ? undefined : entryVersion(path, name, () => bytes);
  const entries = paths.flatMap((path): EntryVersions[] => {
    const place = placeOf(path);
    const [before, after] = [old.get(path), now.get(path)];
    if (!place) return [];
    return [
      {
        ...place,
        before: version(path, before, blobs.get(before ?? '')),
        after: version(path, after?.name, after?.bytes),
      },
    ];
  });
  const registry = now.get(REGISTRY_FILE)?.bytes.toString('utf8') ?? '';
  return compareEntries(entries, tombstonesOf(parseRegistry(registry).lines));
}
