import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const MOST_LINKS = 40;

/** `lstat` of a path; undefined if nothing is there. */
export const entryAt = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Resolves all links of a path that need not exist yet. Throws ELOOP for circular links. */
export function realPath(path: string, links = 0): string {
  const full = resolve(path);
  const parent = dirname(full);
  if (parent === full) return full;
  const place = join(entryAt(parent) ? realpathSync.native(parent) : realPath(parent, links), basename(full));
  if (entryAt(place)?.isSymbolicLink() !== true) return place;
  if (links >= MOST_LINKS) return realpathSync.native(place);
  return realPath(resolve(dirname(place), readlinkSync(place)), links + 1);
}
