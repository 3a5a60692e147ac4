import { normalise } from '../../../src/search/language/fold.ts';
import { isSyllable } from '../../../src/search/language/syllable.ts';
import { tokenise } from '../../../src/search/language/tokens.ts';
import type { Passage, Query } from './passages.ts';
import type { Random } from './random.ts';
import { keysOf, keysOfPassage, SpanFinder } from './spans.ts';
import { otherTone, VARIANTS } from './variants.ts';

/** Number of spans asked in every variant, and in the variant that needs alternative tone placement. */
const SPANS = 60;
const TONE_SPANS = 40;
const LENGTHS = [3, 4, 5];

interface Item {
  readonly id: string;
  readonly span: string;
}

/** All runs of 3 to 5 syllables of a text separated only by spaces, in lower case. */
function runsOf(text: string): string[] {
  const plain = normalise(text);
  const tokens = tokenise(plain);
  return tokens.flatMap(({ start }, at) =>
    LENGTHS.flatMap((length) => {
      const own = tokens.slice(at, at + length);
      const span = plain.slice(start, own.at(-1)?.end).toLowerCase();
      const isRun =
        own.length === length &&
        span.split(' ').length === length &&
        own.every(({ key, start: from, end }) => isSyllable(key) && plain.slice(from, end).length > 1);
      return isRun && !/[^\p{L} ]/u.test(span) ? [span] : [];
    }),
  );
}

/** For passages in random order, one run each that occurs in no other passage, up to the limit. */
function knownItems(
  passages: readonly Passage[],
  wanted: number,
  random: Random,
  isFit: (span: string) => boolean,
): Item[] {
  const candidates = random.shuffle(passages).flatMap(({ id, text }): Item[] => {
    const span = random.pick(runsOf(text).filter(isFit));
    return span === undefined ? [] : [{ id, span }];
  });
  const finder = new SpanFinder(candidates.map(({ span }) => ({ keys: keysOf(span) })));
  const counts = new Map<number, number>();
  for (const passage of passages) {
    for (const index of finder.find(keysOfPassage(passage))) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return candidates.filter((_, index) => counts.get(index) === 1).slice(0, wanted);
}

/** Known-item questions about the passages, in every variant; deterministic for a seed. */
export function makeQueries(passages: readonly Passage[], random: Random): Query[] {
  const items = knownItems(passages, SPANS, random, () => true);
  const withChoice = knownItems(passages, TONE_SPANS, random, (span) =>
    span.split(' ').some((word) => otherTone(word) !== word),
  );
  return Object.entries(VARIANTS).flatMap(([variant, type]) =>
    (variant === 'tone' ? withChoice : items).map(({ id, span }) => ({ variant, q: type(span, random), id })),
  );
}
