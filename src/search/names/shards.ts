import { familyOf } from '../language/english-family.ts';
import { checksum } from '../passages/format/frame.ts';
import type { NamesFile } from './records-file.ts';

/** What says of names in shards where they are. Other builds have other names of files. */
export interface NameShards {
  readonly build: string;
  /** How many entries there are. */
  readonly entries: number;
  /** How many of them stand in a file. */
  readonly block: number;
  /** How many files of postings there are. */
  readonly bins: number;
}

/** Every word of the names, and how long the shortest names of each entry are. */
export interface WordsFile {
  readonly build: string;
  /** How many names there are. */
  readonly names: number;
  /** The words, sorted. Codes are left out: their numbers tell nobody what was mistyped. */
  readonly words: string;
  /** For each word a base-36 digit: log₂ of how many names have it, and one more; 0: it only joins others. */
  readonly often: string;
  /** For each entry two base-36 digits: how many words its first name has, and its first in another language. */
  readonly lengths: string;
}

/** Which entries have a word in a name: ordinals as gaps. */
export interface PostingsFile {
  readonly build: string;
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Entries in the order of their ordinals. */
export type EntriesFile = NamesFile;

/** The longest length that one base-36 digit says. */
export const LONGEST = 35;

export const wordsName = (build: string): string => `name-words.${build}.json`;
export const postingsName = (build: string, bin: number): string => `name-list-${bin}.${build}.json`;
export const entriesName = (build: string, block: number): string => `name-block-${block}.${build}.json`;

/**
 * The file a word's entries stand in, the same for who writes and who reads. Words of an English family are looked up
 * together, so they stand together.
 */
export const binOf = (word: string, bins: number): number =>
  checksum(new TextEncoder().encode(familyOf(word) ?? word)) % bins;

/** Whether a word is a number such as codes hold: known without a list of words. */
export const isCode = (word: string): boolean => /^\d{4,}$/u.test(word);
