import { longestRun, narrowest, pairsOf, type Place } from './runs.ts';
import type { Text } from '../terms/prepared-text.ts';
import { LEAST_COVERAGE, LEAST_TELLING, NEARLY, OTHER_MARKS } from '../weights/weights.ts';
import type { Alternative } from '../terms/vocabulary.ts';

/** A word of a reading with the words it may stand for. */
export interface SoughtWord {
  readonly key: string;
  readonly typed: string;
  readonly marked?: string | undefined;
  readonly isDecoded?: boolean | undefined;
  readonly alternatives: readonly Alternative[];
  /** Its weight. */
  readonly weight: number;
  /** How many times as much it tells beside the word before it as both do apart: dân số is rarer than dân and số. */
  readonly bond?: number | undefined;
  /** Whether it is a number, which belongs to the word before it. */
  readonly isNumber?: boolean | undefined;
}

/** A reading prepared for comparison with many texts. */
export interface Sought {
  readonly words: readonly SoughtWord[];
  readonly weight: number;
  /** By key of a text: the words it may stand for. */
  readonly byKey: ReadonlyMap<string, readonly { readonly word: number; readonly taken: Alternative }[]>;
  /** Words that occur in no text; they may be initials of several words (GTVT). */
  readonly initials: readonly number[];
}

/** Coverage where any word will do. */
export const LEAST_FOUND = 0.02;

export function seek(words: readonly SoughtWord[]): Sought {
  const byKey = new Map<string, { word: number; taken: Alternative }[]>();
  words.forEach(({ alternatives }, word) => {
    for (const taken of alternatives) {
      const own = byKey.get(taken.key);
      if (own) own.push({ word, taken });
      else byKey.set(taken.key, [{ word, taken }]);
    }
  });
  const isUnknown = ({ key, alternatives }: SoughtWord): boolean =>
    key.length > 1 && !alternatives.some(({ how }) => how === 'typed');
  return {
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    byKey,
    initials: words.flatMap((word, at) => (isUnknown(word) ? [at] : [])),
  };
}

/** A corrected or decoded word, with the spelling of the text. */
export interface Change {
  readonly word: SoughtWord;
  readonly how: 'repaired' | 'decoded';
  readonly read: string;
}

/** How well a text matches a reading. */
export interface Match {
  /** Weight of the words it contains, each as well as it was met; and of each word. */
  readonly got: number;
  readonly gotOf: readonly number[];
  /** Weight of the pairs of words that stand side by side in both. */
  readonly pairs: number;
  /** Share of the question that the text contains, 0 to 1. */
  readonly coverage: number;
  /** Whether it contains every content word. */
  readonly isWhole: boolean;
  /** Share of the text that the question covers, 0 to 1. */
  readonly fill: number;
  /** Longest sequence of words in the order of the question, as a share of its words. */
  readonly run: number;
  /** How close together the words are: 1 if nothing is between them. */
  readonly tightness: number;
  /** Share of the typed diacritics that the text has too; 1 if none were typed. */
  readonly marks: number;
  /** Whether it begins with the first word of the question. */
  readonly isAtStart: boolean;
  /** Positions of the matched words in the text. */
  readonly at: readonly number[];
  readonly changed: readonly Change[];
}

const bestOf = (places: readonly Place[]): Place | undefined =>
  places.reduce<Place | undefined>(
    (best, place) => (best === undefined || place.taken.quality > best.taken.quality ? place : best),
    undefined,
  );

/** Kinds of units that a number belongs to: Phường 6 of Quận 3 is not Phường 3 of Quận 6. */
const NUMBERED = new Set(
  'quan phuong khoa cap hang loai dieu khoan muc quy qui ki dot lan lop district ward level class'.split(' '),
);

/** Whether a number of a text is that of another unit than was asked for. */
function isOfOtherUnit(words: readonly SoughtWord[], word: number, text: Text, at: number): boolean {
  const asked = words[word - 1]?.key ?? '';
  const own = text.keys[at - 1] ?? '';
  return asked !== own && NUMBERED.has(asked) && NUMBERED.has(own);
}

/** How well each word is met by a text, and at how many places; the same numbers are used for every text. */
let qualities = new Float64Array(64);

/** How well the words of a reading are met at best, as far as can be told without their places. */
function meet({ words, byKey, initials }: Sought, text: Text): void {
  if (qualities.length < words.length) qualities = new Float64Array(words.length);
  qualities.fill(0, 0, words.length);
  const { keys, tokens } = text;
  for (let at = 0; at < keys.length; at += 1) {
    const own = byKey.get(keys[at] ?? '');
    if (!own) continue;
    for (const { word, taken } of own) {
      const sought = words[word];
      if (!sought || (sought.isNumber === true && isOfOtherUnit(words, word, text, at))) continue;
      const quality = qualityAt(sought, taken, tokens[at]?.marked);
      if (quality > (qualities[word] ?? 0)) qualities[word] = quality;
    }
  }
  for (const word of initials) {
    if ((qualities[word] ?? 0) > 0) continue;
    const { key = '' } = words[word] ?? {};
    if (text.initials.includes(key)) qualities[word] = initialsQuality(key);
  }
}

/** How well a word is met by one of a text; with other marks it may be another word. */
const qualityAt = ({ marked }: SoughtWord, { how, quality }: Alternative, own: string | undefined): number =>
  marked !== undefined && how === 'typed' && own !== marked ? quality * OTHER_MARKS : quality;
const initialsQuality = (key: string): number => (key.length > 2 ? 0.9 : 0.6);

/** Finds the positions of each word in a text. */
function findPlaces({ words, byKey, initials }: Sought, text: Text): Place[][] {
  const places: Place[][] = words.map(() => []);
  text.keys.forEach((key, at) => {
    for (const { word, taken } of byKey.get(key) ?? []) {
      const sought = words[word];
      if (!sought || (sought.isNumber === true && isOfOtherUnit(words, word, text, at))) continue;
      const quality = qualityAt(sought, taken, text.tokens[at]?.marked);
      places[word]?.push({ from: at, to: at, taken: quality === taken.quality ? taken : { ...taken, quality } });
    }
  });
  for (const word of initials) {
    const { key = '' } = words[word] ?? {};
    const first = text.initials.indexOf(key);
    if (first < 0 || (places[word] ?? []).length > 0) continue;
    const taken: Alternative = { key, quality: initialsQuality(key), how: 'typed' };
    const to = text.initialAt[first + key.length - 1] ?? 0;
    places[word]?.push({ from: text.initialAt[first] ?? 0, to, taken });
  }
  return places;
}

/** Compares a text with a reading; `weights` are those of the text's words. Undefined below the minimum coverage. */
export function match(
  sought: Sought,
  text: Text,
  weights: readonly number[],
  least = LEAST_COVERAGE,
): Match | undefined {
  meet(sought, text);
  let got = 0;
  sought.words.forEach(({ weight }, word) => {
    got += weight * (qualities[word] ?? 0);
  });
  const coverage = sought.weight > 0 ? got / sought.weight : 0;
  // Most texts have too little of a question, so that where its words stand is asked of few.
  if (coverage < least) return undefined;
  const gotOf = sought.words.map(({ weight }, word) => weight * (qualities[word] ?? 0));
  const places = findPlaces(sought, text);

  const found: (readonly Place[])[] = [];
  const at = new Set<number>();
  let typed = 0;
  let agreeing = 0;
  let repaired = 0;
  let isFar = false;
  let isThere = true;
  for (const [nth, word] of sought.words.entries()) {
    const own = places[nth] ?? [];
    if (own.length === 0) {
      if (word.weight >= LEAST_TELLING) isThere = false;
      continue;
    }
    found.push(own);
    for (const { from, to } of own) for (let key = from; key <= to; key += 1) at.add(key);
    if (word.marked !== undefined) {
      typed += 1;
      if (own.some(({ from }) => text.tokens[from]?.marked === word.marked)) agreeing += 1;
    }
    const taken = bestOf(own)?.taken;
    if (taken?.how !== 'repaired') continue;
    repaired += 1;
    if (taken.quality < NEARLY) isFar = true;
  }
  let total = 0;
  for (const weight of weights) total += weight;
  let filled = 0;
  for (const place of at) filled += weights[place] ?? 0;
  const marks = typed > 0 ? agreeing / typed : 1;
  // With large corrections or entirely different diacritics it is another word: xổ số is not hồ sơ.
  const isDoubtful = isFar || (repaired * 2 >= found.length && marks < 0.5);
  return {
    got,
    gotOf,
    pairs: pairsOf(sought.words, places, gotOf, text),
    coverage,
    isWhole: !isDoubtful && isThere,
    fill: total > 0 ? filled / total : 0,
    run: longestRun(found, text) / Math.max(1, sought.words.length),
    tightness: Math.min(1, found.length / narrowest(found)),
    marks,
    isAtStart: found[0]?.some(({ from }) => from === 0) ?? false,
    at: [...at].sort((a, b) => a - b),
    changed: changesOf(sought.words, places, text, at),
  };
}

/** The corrected and decoded words of a question, with the spelling of a text; `at` are all places of its words. */
function changesOf(
  words: readonly SoughtWord[],
  places: readonly (readonly Place[])[],
  text: Text,
  at: ReadonlySet<number>,
): Change[] {
  const changes: Change[] = [];
  words.forEach((word, nth) => {
    const own = places[nth] ?? [];
    if (own.length === 0 || (word.isDecoded !== true && own.every(({ taken }) => taken.how !== 'repaired'))) return;
    // In “cấp lại giấy phép lái xe”, prefer the lái that is adjacent to other words of the question.
    const beside = ({ from, to }: Place): number => Number(at.has(from - 1)) + Number(at.has(to + 1));
    const best = bestOf(own.toSorted((a, b) => beside(b) - beside(a)));
    const token = best && text.tokens[best.from];
    const how = word.isDecoded ? 'decoded' : best?.taken.how === 'repaired' ? 'repaired' : undefined;
    if (token && how) changes.push({ word, how, read: text.original.slice(token.start, token.end) });
  });
  return changes;
}
