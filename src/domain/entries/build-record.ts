import type { Localized } from '../../schema/fields/localized.ts';

/** The digest and number of a set of files. */
export interface FilesDigest {
  /**
   * SHA-256, in hexadecimal, of the `sha256sum` output for the files sorted by path, so that anyone can recompute it
   * with common tools.
   */
  readonly sha256: string;
  readonly files: number;
}

/**
 * What a build was made from. It depends only on sources, content, tools and settings: a checkout and an unpacked
 * archive of the same commit give the same record, so it does not include the commit.
 */
export interface BuildRecord {
  /** Name of the portal. */
  readonly name: Localized;
  /** Digest of sources and content together; pages show its first characters. */
  readonly digest: string;
  readonly sources: FilesDigest & {
    /** Files and folders the digest covers, relative to the project. */
    readonly of: readonly string[];
  };
  readonly content: FilesDigest;
  /** Not Node’s version: every supported one builds the same files. */
  readonly tools: { readonly portal: string; readonly astro: string };
  /** The ISO day the portal uses as today. */
  readonly today: string;
  /** What every absolute address of the site begins with: its origin, and its folder if it is in one. */
  readonly origin: string;
}

/** The abbreviated digest shown to readers: long enough to tell builds apart. */
export const shortDigest = ({ digest }: Pick<BuildRecord, 'digest'>): string => digest.slice(0, 12);
