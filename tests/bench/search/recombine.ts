import type { Passage } from './passages.ts';
import type { Random } from './random.ts';
import { keysOfPassage, type SpanFinder } from './spans.ts';

/** How long a made-up passage is at least, in words, and the shortest sentence it may be made of. */
const PASSAGE_WORDS = 80;
const SENTENCE_WORDS = 4;

const wordCount = (text: string): number => text.split(/\s+/u).length;
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.;:!?…])\s+|\n+/u).filter((sentence) => wordCount(sentence) >= SENTENCE_WORDS);

/**
 * Adds passages made of sentences of the given ones, in another order, until there are as many as wanted. None of them
 * holds a span that must stay where it is. Without usable sentences nothing is added.
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
  // A round that adds nothing would only be followed by another one.
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
