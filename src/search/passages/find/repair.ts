import { fetchSpelling } from '../../terms/spelling.ts';
import { isNear, type Alternative } from '../../terms/vocabulary.ts';
import { letterOf } from '../format/format.ts';
import type { PairEntry } from '../format/groups.ts';
import type { Neighbours } from './neighbours.ts';
import type { QueryFiles } from '../read/query-files.ts';
import type { Slot } from './slots.ts';

const MOST_REPAIRS = 8;
const MOST_COMPLETIONS = 24;
const MOST_FROM_VOCABULARY = 4;
const SLIP = 0.75;
const OTHER_LETTER = 0.6;
const COMPLETED = 0.93;
/** Letters that no Vietnamese syllable contains; a word with one is a typo. */
const FOREIGN = /[fjwz]/u;

/**
 * How likely a word is a typo of another: omitted, doubled and swapped letters are more likely than substituted ones. 0
 * if they differ by more than one letter.
 */
export function slipQuality(typed: string, word: string): number {
  if (typed.length < 2 || !isNear(typed, word)) return 0;
  if (typed.length !== word.length) return SLIP;
  const wrong = Array.from(typed).filter((letter, at) => word[at] !== letter);
  return wrong.length > 1 || wrong.some((letter) => FOREIGN.test(letter)) ? SLIP : OTHER_LETTER;
}

/** How well an indexed word matches a typed one: 1 if equal, lower if completed or corrected, 0 if not at all. */
export function fitOf({ options, word, isOpen, decoded }: Slot, key: string): number {
  const known = options.find((option) => option.key === key);
  if (known) return known.quality;
  if (key === decoded) return COMPLETED;
  if (isOpen && key.startsWith(word.key)) return COMPLETED * (0.8 + 0.2 * (word.key.length / key.length));
  return slipQuality(word.key, key);
}

/** Alternatives of a misspelled or incomplete word among the neighbours of its neighbours. */
export function fromNeighbours(
  slot: Slot,
  left: Slot | undefined,
  right: Slot | undefined,
  neighbours: Neighbours,
): Alternative[] {
  const counts = new Map<string, { sides: number; count: number }>();
  const see = (words: ReadonlyMap<string, PairEntry> | undefined): void => {
    for (const [key, { count }] of words ?? []) {
      if (key === '' || slot.options.some((option) => option.key === key) || fitOf(slot, key) === 0) continue;
      const known = counts.get(key);
      if (known) Object.assign(known, { sides: known.sides + 1, count: Math.min(known.count, count) });
      else counts.set(key, { sides: 1, count });
    }
  };
  for (const { key } of left?.options.slice(0, 1) ?? []) see(neighbours.beside(key, slot.word.key)?.after);
  for (const { key } of right?.options.slice(0, 1) ?? []) see(neighbours.beside(key, slot.word.key)?.before);
  return [...counts]
    .map(([key, { sides, count }]) => ({ key, sides, count, quality: fitOf(slot, key) }))
    .sort((a, b) => b.sides - a.sides || b.quality - a.quality || b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, slot.isOpen ? MOST_COMPLETIONS : MOST_REPAIRS)
    .map(({ key, quality }): Alternative => ({
      key,
      quality,
      how: key.startsWith(slot.word.key) && slot.isOpen ? 'form' : 'repaired',
    }));
}

/** Alternatives of a word without any matching neighbour, among all words with the same first letters. */
export async function fromVocabulary(slot: Slot, files: QueryFiles, letters: string): Promise<Alternative[]> {
  const letter = letterOf(slot.word.key);
  if (!letters.includes(letter)) return [];
  await files.load('word', [letter]);
  const words = files.get('word', letter) ?? [];
  const near = words.filter(({ word }) => fitOf(slot, word) > 0).sort((a, b) => b.often - a.often);
  const Fuse = near.length > 0 ? undefined : await fetchSpelling();
  const fuse = Fuse && new Fuse(words, { keys: ['word'], threshold: 0.4, distance: 10 });
  const alike = fuse?.search(slot.word.key, { limit: MOST_FROM_VOCABULARY }).map(({ item }) => item) ?? [];
  return [...near, ...alike]
    .slice(0, MOST_FROM_VOCABULARY)
    .map(({ word }): Alternative => ({ key: word, quality: fitOf(slot, word) || 0.5, how: 'repaired' }));
}
