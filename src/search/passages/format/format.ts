import { checksum } from './frame.ts';

/** Changes whenever a reader of before could not read what is written now. */
export const FORMAT = 1;
export const MANIFEST = 'passages.json';

/** What an index says of itself. It is the only file whose name stays from build to build. */
export interface PassageManifest {
  readonly format: typeof FORMAT;
  /** Digest of everything indexed: it is part of every file’s name. */
  readonly build: string;
  /** How many passages there are. */
  readonly passages: number;
  /** Parts in the order of their passages, and how many each has; only where passages have parts. */
  readonly parts?: readonly (readonly [part: string, passages: number])[];
  /** How many of them stand in a file of texts. */
  readonly block: number;
  /** How many files of groups there are. */
  readonly bins: number;
  /** Words with so many neighbours that their group is split by the first letter of the neighbour, commonest first. */
  readonly split: string;
  /** The other common words, commonest first. */
  readonly common: string;
  /** First letters of the words that the vocabulary has a file for. */
  readonly letters: string;
}

/** Kinds of files: groups of pairs, long lists, texts, vocabulary. */
export type FileKind = 'group' | 'list' | 'text' | 'word';

export const fileName = (build: string, kind: FileKind, which: number | string): string =>
  `${kind}-${which}.${build}.bin`;

/** Whether a file of this name is one of an index, of whatever build, but for its manifest. */
export const isIndexFile = (name: string): boolean =>
  /^(?:group|list|text|word)-[a-z0-9_]*\.[0-9a-z]+\.bin$/u.test(name);

/** What words are sorted into files by: a letter, `0` for digits, `_` for what else there is. */
export function letterOf(word: string): string {
  const first = word.slice(0, 1);
  if (/[a-z]/u.test(first) || first === '') return first;
  return /\d/u.test(first) ? '0' : '_';
}

/** What a group is found by: its word, and the first letter of the neighbours where it is split. */
export const groupKey = (word: string, letter: string | undefined): string =>
  letter === undefined ? word : `${word} ${letter}`;

/** The file a group stands in, the same for who writes and who reads. */
export const binOf = (key: string, bins: number): number => checksum(new TextEncoder().encode(key)) % bins;
