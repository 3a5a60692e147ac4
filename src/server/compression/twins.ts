import { CODINGS, SUFFIX } from './codings.ts';

/** The name of the file that a name would be a compressed twin of, if it is the name of one. */
export function plainNameOf(file: string): string | undefined {
  const coding = CODINGS.find((candidate) => file.endsWith(SUFFIX[candidate]));
  return coding && file.slice(0, -SUFFIX[coding].length);
}

/**
 * The files of a site without those that only repeat another one, compressed. They stand outside every digest: the
 * same content compressed by another version of Node has other bytes.
 */
export function withoutTwins(files: readonly string[]): string[] {
  const all = new Set(files);
  return files.filter((file) => !all.has(plainNameOf(file) ?? ''));
}
