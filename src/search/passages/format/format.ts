import { checksum } from './frame.ts';

/** Format version; changes whenever older readers cannot read the files. */
export const FORMAT = 1;
export const MANIFEST = 'passages.json';

/** The manifest of an index: the only file with a fixed name. */
export interface PassageManifest {
  readonly format: typeof FORMAT;
  /** Digest of everything indexed; part of every file name. */
  readonly build: string;
  /** Number of passages. */
  readonly passages: number;
  /** Parts in the order of their passages, and how many each has; only where passages have parts. */
  readonly parts?: readonly (readonly [part: string, passages: number])[];
  /** How many of them stand in a file of texts. */
  readonly block: number;
  /** Number of group files. */
  readonly bins: number;
  /** Words with so many neighbours that their group is split by the neighbour's first letter, most common first. */
  readonly split: string;
  /** Other common words, most common first. */
  readonly common: string;
  /** First letters with a vocabulary file. */
  readonly letters: string;
}

/** Kinds of files: groups of pairs, long lists, texts, vocabulary. */
export type FileKind = 'group' | 'list' | 'text' | 'word';

export const fileName = (build: string, kind: FileKind, which: number | string): string =>
  `${kind}-${which}.${build}.bin`;

/** Whether a file name belongs to an index of any build, manifest excluded. */
export const isIndexFile = (name: string): boolean =>
  /^(?:group|list|text|word)-[a-z0-9_]*\.[0-9a-z]+\.bin$/u.test(name);

/** The file letter of a word: its first letter, `0` for digits, `_` for anything else. */
export function letterOf(word: string): string {
  const first = word.slice(0, 1);
  if (/[a-z]/u.test(first) || first === '') return first;
  return /\d/u.test(first) ? '0' : '_';
}

/** Key of a group: its word, and the neighbour's first letter if the group is split. */
export const groupKey = (word: string, letter: string | undefined): string =>
  letter === undefined ? word : `${word} ${letter}`;

/** The file number of a group, for writers and readers. */
export const binOf = (key: string, bins: number): number => checksum(new TextEncoder().encode(key)) % bins;
