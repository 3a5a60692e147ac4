import type { Via } from '../records/record.ts';

/*
 * Every weight of the ranking, each with its reason; limits (how many of something are looked at) stand beside what they
 * limit. They were set by hand on the tuning half of the questions (tests/search), where most may move by a third without
 * harm: what a change helps and costs is visible in seconds (tests/search/judge).
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

/** An English word of the same family, which means nearly the same: suspending for suspend. */
export const RELATIVE = 0.88;

/** An English word that may have been chosen for the one typed: less than a word that is said in one sense only. */
export const SYNONYM = 0.65;

/** A word that differs by one slip from the one typed, and stands beside the neighbour of that. */
export const SLIP = 0.75;
/** How much more two words of a long question tell side by side than apart at most: more, and one rare pair outweighs all else. */
export const MOST_BOND = 2;
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
  /** How closely its words stand together: “giấy chứng sinh” is no paper of some “chứng nhận … sinh học”. */
  tightness: 0.5,
  /** Share of the text that was asked: who asks for the weather does not want a licence to forecast it. */
  fill: 0.25,
  /** Weight of a word that no answer may lack, unless so much of its name was asked that it is meant all the same. */
  telling: 3.2,
  /** And of words side by side together, whatever was asked of its name: two common syllables may be one word. */
  pair: 3.2,
  named: 0.6,
  /** Share of what people ask an entry for, and of the question, that are the same: then it is that question. */
  asked: 0.95,
} as const;

/** When there is an answer at all. Less is a word or two that any question may have. */
export const LEAST = {
  /** Share of what was asked that the nearest entry has. */
  share: 0.2,
  /** Without two words side by side: share of a short name that was asked, or of the question it answers. */
  fill: 0.5,
  alone: 0.66,
  /** Share of a short name whose words stand together in a question, however long it is: “đăng ký kết hôn”. */
  named: 0.9,
  /** Weight of pairs: more than the name of the place has where it is an aside. */
  pairs: 1,
  /** In a long question, which mostly tells how it came to it: pairs as of one telling word of two syllables. */
  longPairs: 2.5,
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

/** What a whole match of a single name or passage counts: how much of the question, of the text, in which order. */
export const RUN = {
  /** Half the words of a question answer it less than half. */
  coverage: 1.6,
  passageCoverage: 2,
  /** A name counts for its words alone, for how much of it was asked, for their order, and for beginning with them. */
  words: 0.46,
  fill: 0.29,
  order: 0.18,
  start: 0.07,
  /** A passage is long: what counts is how closely its words meet the order of the question. */
  passageWords: 0.34,
  passageOrder: 0.3,
  passageTight: 0.14,
  /** What marks and closeness may take away. */
  marks: 0.2,
  tight: 0.28,
} as const;

/** Share of a question that a text must have to be a match of its words in a run. */
export const LEAST_COVERAGE = 0.3;
/** Words of lower weight are not needed for a whole match. */
export const LEAST_TELLING = 0.9;
/** Quality of a word that differs by one letter: with less it is another word (xổ số is not hồ sơ). */
export const NEARLY = 0.75;

/** Names by what they are of an entry: later bodies and subjects are less what it is. */
export const VIA_WEIGHT: Readonly<Record<Via, number>> = {
  name: 1,
  ask: 0.95,
  symbol: 1,
  abbreviation: 0.99,
  former: 0.96,
  subject: 0.88,
  language: 0.95,
  later: 0.8,
};
/** What of an everyday question counts where hardly a word of it was typed: it is a whole. */
export const LEAST_ASKED = 0.5;

/** A word mostly means the body or service of that name, then places and texts, then the term itself. */
export const KIND_WEIGHT: Readonly<Record<string, number>> = {
  agency: 1,
  unit: 1,
  directive: 1,
  /** Who tells of an event of their life is told the whole way before one procedure of it. */
  guide: 0.99,
  programme: 0.985,
  service: 0.98,
  theme: 0.97,
  commune: 0.97,
  document: 0.96,
  task: 0.96,
  dialogue: 0.94,
  ward: 0.94,
  page: 0.9,
  /** The portal lacks it: said where nothing that it has answers as well. */
  gap: 0.95,
  /** Portals and levels are asked by their names. */
  card: 1,
  /** Sentences, which have many words of any question. */
  event: 0.8,
  change: 0.8,
  term: 0.74,
};
/** What kinds count where a fact is asked: how many, when. A sentence tells it, and a procedure never does. */
export const FACT_WEIGHT: Readonly<Record<string, number>> = {
  event: 1.2,
  change: 1.2,
  dialogue: 1.2,
  service: 0.7,
  gap: 0.85,
  unit: 1.05,
};

/** Of entries that answer alike, the one that more people need is meant more often: a passport rather than a seaman’s. */
export const RELEVANCE_WEIGHT: Readonly<Record<number, number>> = { 3: 1, 2: 0.94, 1: 0.86 };

/** What answers so little, by itself or beside the best answer, is no answer of a run. */
export const LEAST_SCORE = 0.1;
export const LEAST_OF_BEST = 0.35;

/** How sure other readings are than the question as typed. */
export const READING = {
  abbreviation: 0.97,
  everyday: 0.94,
  code: 0.99,
  /** Each further meaning of a term. */
  later: 0.98,
  /** Without words that only name the location, which then count so little. */
  withoutAsides: 0.95,
  /** What goes before a wish tells how it came to it: some of it says what is wanted, most does not. */
  tale: 0.7,
  aside: 0.1,
} as const;

/** Names that are spelled nearly as typed, as a whole. */
export const NEAR_NAME = {
  score: 0.88,
  /** Likeness of what can only be meant. */
  surely: 0.8,
  /** Below that, share of what was typed that the name must have: khủng long is not Hưng Long. */
  typed: 0.5,
} as const;
/** A name that was typed whole is meant, however few people need it. */
export const NAMED = 1.02;

/** What a place counts of whose former name only the province was asked: it is one of many there. */
export const ADDRESS = 0.6;

/** How much words tell that join others; that may, typed without marks; that some name has by chance. */
export const STOP_WEIGHT = 0.15;
export const MAYBE_STOP_WEIGHT = 0.6;
export const SPOKEN_WEIGHT = 0.3;
/** What it costs that two words of a run of letters stand side by side in no name, in words. */
export const UNPAIRED = 0.6;

/** Texts beside names, and a paragraph beside the task that was read from it: they say a thing, and are not it. */
export const PASSAGE = 0.78;
export const PARAGRAPH = 0.9;
/** A text that no source confirms, among texts of an index of many files. */
export const UNCONFIRMED = 0.5;
/** Score from which a passage contains all of the question. */
export const WHOLE_PASSAGE = 0.85;
/** Names go before texts: a text counts what it holds of the best name’s score. */
export const BEHIND_NAMES = 0.95;
/** Unless the best name says next to nothing. */
export const LEAST_NAMED = 0.15;

/** Which entries are fetched: share of what is sought they must have, and what each word of another length costs. */
export const LEAST_FETCHED = 0.12;
export const OTHER_LENGTH = 0.012;

/** Texts are compared that have one of the rarest words: with this share of all words left, the others are common. */
export const CANDIDATE = 0.6;
