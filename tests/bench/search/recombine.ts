import type { Passage } from './passages.ts';
import type { Random } from './random.ts';
import { keysOfPassage, type SpanFinder } from './spans.ts';

/** Minimum length of a generated passage in words, and of the sentences it is made of. */
const PASSAGE_WORDS = 80;
const SENTENCE_WORDS = 4;

const wordCount = (text: string): number => text.split(/\s+/u).length;
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.;:!?…])\s+|\n+/u).filter((sentence) => wordCount(sentence) >= SENTENCE_WORDS);

/**
 * Adds passages made of shuffled sentences of the given ones up to `size`. None contains a span of the queries. Adds
 * nothing if there are no usable sentences.
 */
export function recombine(
  passages: readonly Passage[],
  size: number,
  random: Random,
  reserved: SpanFinder,
): readonly Passage[] {
  const isFree = (passage: Passage): boolean => reserved.find(keysOfPassage(passage)).size === 0;
  const pool = passages.flatMap(({ text }) =>
    sentencesOf(text).filter((sentence) => isFree({ id: '', title: '', text: sentence })),
  );
  const titles = passages.map(({ title }) => title);
  const all = [...passages];
  let before = -1;
  // Stop after a round that adds nothing.
  while (all.length < size && all.length > before) {
    before = all.length;
    let sentences: string[] = [];
    for (const sentence of random.shuffle(pool)) {
      sentences.push(sentence);
      const text = sentences.join(' ');
      if (wordCount(text) < PASSAGE_WORDS) continue;
      sentences = [];
      const made = { id: `made-${all.length}`, title: random.pick(titles) ?? '', text };
      if (isFree(made)) all.push(made);
      if (all.length === size) break;
    }
  }
  return all;
}
