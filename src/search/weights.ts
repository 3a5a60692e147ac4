import type { Via } from './records/record.ts';

/*
 * Every weight of the ranking, each with its reason. They were set by hand on the tuning half of the questions
 * (tests/search); a change that helps one question and costs two is visible in seconds (tests/search/judge).
 */

/** The net under questions of which no text has all words: BM25 over words and pairs of words. */
export const NET = {
  /** Texts that are compared word by word: beyond them single words say so little that pairs do not save them. */
  compared: 120,
  /** BM25’s k₁: a second word of a kind in a text tells much less than the first. */
  saturation: 1.2,
  /** BM25’s b: names of 200 words hold some word of any question; short names are what people mean. */
  byLength: 0.6,
  /** Sum of weights of a usual name, some six telling words. */
  usualLength: 22,
  /** A pair of words in a row tells nearly as much again as its words: syllables are common, words of two are not. */
  pair: 0.8,
  /** Words that stand in other texts of the entry tell little beside those of the best text. */
  elsewhere: 0.4,
  /** A passage that no source confirms. */
  unverified: 0.3,
  /** Fields: what an entry is called before what is said of it. */
  field: {
    name: 1,
    ask: 1,
    symbol: 1,
    abbreviation: 1,
    former: 0.9,
    subject: 0.8,
    language: 0.9,
    later: 0.7,
    passage: 0.5,
  } satisfies Record<Via | 'passage', number>,
} as const;

/** A word that has other marks than were typed: cuối is not cưới; but marks are mistyped too (sỏ for sở). */
export const OTHER_MARKS = 0.5;

/** How much a word tells that stands nowhere: it may be a rare one. Ranking ignores it, being sure does not. */
export const UNKNOWN = 5;

/** A word that people say for the one that is written: nearly as good, where that is what is written. */
export const VARIANT = 0.8;

/** A word that differs by one slip from the one typed, and stands beside the neighbour of that. */
export const SLIP = 0.75;
/** In longer questions known words are never taken for a slip of others. */
export const MOST_SLIPPED = 6;

/** When an answer is called whole. */
export const SURE = {
  /** Share of all that was asked, unknown words counted. */
  share: 0.75,
  /** How surely the question is read so: as typed, or with a term that is most of it. */
  reading: 0.75,
  /** Share of marks that agree, if any were typed: one of three may be mistyped. */
  marks: 0.6,
  /** Share of the text that was asked: who asks for the weather does not want a licence to forecast it. */
  fill: 0.25,
} as const;

/** When there is an answer at all. Less is a word or two that any question may have. */
export const LEAST = {
  /** Share of what was asked that the nearest entry has. */
  share: 0.2,
  /** Without two words side by side: share of a short name that was asked, or of the question it answers. */
  fill: 0.5,
  alone: 0.66,
} as const;

/** Ranks of two lists as one (reciprocal rank fusion). */
export const FUSION = {
  /** How little places far down differ. */
  flat: 4,
  /** What the net counts beside runs of words, which long questions have by chance. */
  net: 1.2,
  /** What an answer counts that lacks a number which was asked for. */
  otherNumber: 0.5,
} as const;

/** What a title says of a procedure that nobody asked for: again, abroad, with a foreigner. */
export const UNASKED = 0.95;

/** What the words around an everyday term count: where they are so few, the term is the question; else they are. */
export const MOST_AROUND = 4;
export const AROUND_TERM = 0.3;
export const AROUND_SPAN = 0.9;

/** In a long question without any marks, what may be a word of everyday speech is one more often than not. */
export const LONG = 8;
export const MAYBE_SPOKEN = 1.5;

/** What goes before a term, or before a passage that no source confirms: a whole answer with so much of its score. */
export const LEAD = 0.5;
