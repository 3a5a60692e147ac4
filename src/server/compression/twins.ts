import { CODINGS, SUFFIX } from './codings.ts';

/** The name of the file a twin belongs to; undefined if the name is not that of a twin. */
export function plainNameOf(file: string): string | undefined {
  const coding = CODINGS.find((candidate) => file.endsWith(SUFFIX[candidate]));
  return coding && file.slice(0, -SUFFIX[coding].length);
}

/**
 * Filters compressed twins out of the files of a site. They are excluded from digests because other versions of Node
 * compress to other bytes.
 */
export function withoutTwins(files: readonly string[]): string[] {
  const all = new Set(files);
  return files.filter((file) => !all.has(plainNameOf(file) ?? ''));
}
