import type { Localized } from '../../schema/fields/localized.ts';

/** The digest of a set of files, and how many they are. */
export interface FilesDigest {
  /**
   * SHA-256, in hexadecimal, of what `sha256sum` prints of the files in the order of their paths: whoever has the files
   * can compute it with common tools.
   */
  readonly sha256: string;
  readonly files: number;
}

/**
 * What a build was made from. It follows from sources, content, tools and settings alone: a checkout and an unpacked
 * archive of the same commit give the same record, so the commit is not part of it.
 */
export interface BuildRecord {
  /** What the portal is called. */
  readonly name: Localized;
  /** Names sources and content together; pages show its first characters. */
  readonly digest: string;
  readonly sources: FilesDigest & {
    /** The files and folders the digest is over, relative to the project. */
    readonly of: readonly string[];
  };
  readonly content: FilesDigest;
  readonly tools: { readonly portal: string; readonly astro: string; readonly node: string };
  /** ISO day the portal calls today. */
  readonly today: string;
  /** The origin every absolute address of the site begins with. */
  readonly origin: string;
}

/** How much of the digest people are shown: enough to tell builds apart, short enough to read out. */
export const shortDigest = ({ digest }: Pick<BuildRecord, 'digest'>): string => digest.slice(0, 12);
