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
 * Passages made of shuffled sentences of the given ones, until there are `size` with them. None contains a span of the
 * queries. Yields nothing if there are no usable sentences.
 */
export function* recombined(
  passages: readonly Passage[],
  size: number,
  random: Random,
  reserved: SpanFinder,
): Generator<Passage> {
  const isFree = (passage: Passage): boolean => reserved.find(keysOfPassage(passage)).size === 0;
  const pool = passages.flatMap(({ text }) =>
    sentencesOf(text).filter((sentence) => isFree({ id: '', title: '', text: sentence })),
  );
  const titles = passages.map(({ title }) => title);
  let count = passages.length;
  let before = -1;
  // Stop after a round that adds nothing.
  while (count < size && count > before) {
    before = count;
    let sentences: string[] = [];
    for (const sentence of random.shuffle(pool)) {
      sentences.push(sentence);
      const text = sentences.join(' ');
      if (wordCount(text) < PASSAGE_WORDS) continue;
      sentences = [];
      const made = { id: `made-${count}`, title: random.pick(titles) ?? '', text };
      if (!isFree(made)) continue;
      yield made;
      count += 1;
      if (count === size) break;
    }
  }
}

/** The given passages and, up to `size`, recombined ones. */
export const recombine = (...[passages, size, random, reserved]: Parameters<typeof recombined>): readonly Passage[] => [
  ...passages,
  ...recombined(passages, size, random, reserved),
];
