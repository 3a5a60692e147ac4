import type { Text } from '../terms/prepared-text.ts';
import { OTHER_MARKS } from '../weights.ts';
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

/** Minimum coverage of a match, and where any word will do. */
const LEAST_COVERAGE = 0.3;
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

/** Position of a word in a text, from one key to another; these differ only for initials. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly taken: Alternative;
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

/** Finds the positions of each word in a text. */
function findPlaces({ words, byKey, initials }: Sought, text: Text): Place[][] {
  const places: Place[][] = words.map(() => []);
  text.keys.forEach((key, at) => {
    for (const { word, taken } of byKey.get(key) ?? []) {
      if (words[word]?.isNumber === true && isOfOtherUnit(words, word, text, at)) continue;
      const typed = words[word]?.marked;
      const hasOther = typed !== undefined && taken.how === 'typed' && text.tokens[at]?.marked !== typed;
      places[word]?.push({
        from: at,
        to: at,
        taken: hasOther ? { ...taken, quality: taken.quality * OTHER_MARKS } : taken,
      });
    }
  });
  for (const word of initials) {
    const { key = '' } = words[word] ?? {};
    const first = text.initials.indexOf(key);
    if (first < 0 || (places[word] ?? []).length > 0) continue;
    const taken: Alternative = { key, quality: key.length > 2 ? 0.9 : 0.6, how: 'typed' };
    const to = text.initialAt[first + key.length - 1] ?? 0;
    places[word]?.push({ from: text.initialAt[first] ?? 0, to, taken });
  }
  return places;
}

/** Length in words of the shortest window that contains each found word. */
function narrowest(found: readonly (readonly Place[])[]): number {
  const events = found
    .flatMap((places, word) => places.map(({ from, to }) => ({ word, from, to })))
    .sort((a, b) => a.from - b.from);
  const last = new Map<number, number>();
  let best = Infinity;
  for (const { word, from, to } of events) {
    last.set(word, from);
    if (last.size < found.length) continue;
    best = Math.min(best, to - Math.min(...last.values()) + 1);
  }
  return best;
}

/** The longest sequence of consecutive words of the question; function words in between are skipped. */
function longestRun(found: readonly (readonly Place[])[], text: Text): number {
  let longest = 0;
  let ends = new Map<number, number>();
  for (const places of found) {
    const next = new Map<number, number>();
    for (const { from, to } of places) {
      let before = from - 1;
      while (!ends.has(before) && before > 0 && text.stops[before]) before -= 1;
      const length = (ends.get(before) ?? 0) + 1;
      next.set(to, Math.max(next.get(to) ?? 0, length));
      longest = Math.max(longest, length);
    }
    if (next.size > 0) ends = next;
  }
  return longest;
}

/** Weight of the words of a question that stand beside their neighbour in the text too; function words aside. */
function pairsOf(
  words: readonly SoughtWord[],
  places: readonly (readonly Place[])[],
  gotOf: readonly number[],
  text: Text,
): number {
  let sum = 0;
  let before = -1;
  gotOf.forEach((got, word) => {
    const own = places[word] ?? [];
    // A word that tells something and stands nowhere in the text parts those around it.
    if (own.length === 0) {
      if ((words[word]?.weight ?? 0) >= LEAST_TELLING) before = -1;
      return;
    }
    const ends = new Set((places[before] ?? []).map(({ to }) => to));
    const isBeside = own.some(({ from }) => {
      let at = from - 1;
      while (at > 0 && text.stops[at] && !ends.has(at)) at -= 1;
      return ends.has(at);
    });
    if (isBeside) sum += (got + (gotOf[before] ?? 0)) / 2;
    before = word;
  });
  return sum;
}

/** Compares a text with a reading; `weights` are those of the text's words. Undefined below the minimum coverage. */
export function match(
  sought: Sought,
  text: Text,
  weights: readonly number[],
  least = LEAST_COVERAGE,
): Match | undefined {
  const places = findPlaces(sought, text);
  const gotOf = sought.words.map(({ weight }, word) => weight * (bestOf(places[word] ?? [])?.taken.quality ?? 0));
  const got = gotOf.reduce((sum, own) => sum + own, 0);
  const coverage = sought.weight > 0 ? got / sought.weight : 0;
  if (coverage < least) return undefined;

  const hits = sought.words.flatMap((word, at) => {
    const own = places[at] ?? [];
    return own.length > 0 ? [{ word, own }] : [];
  });
  const at = new Set<number>();
  for (const { own } of hits) for (const { from, to } of own) for (let key = from; key <= to; key += 1) at.add(key);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const filled = [...at].reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  const typed = hits.filter(({ word }) => word.marked !== undefined);
  const agreeing = typed.filter(({ word, own }) => own.some(({ from }) => text.tokens[from]?.marked === word.marked));
  const found = hits.map(({ own }) => own);
  const marks = typed.length > 0 ? agreeing.length / typed.length : 1;
  const repaired = hits.flatMap(({ own }) => bestOf(own)?.taken ?? []).filter(({ how }) => how === 'repaired');
  // With large corrections or entirely different diacritics it is another word: xổ số is not hồ sơ.
  const isDoubtful =
    repaired.some(({ quality }) => quality < NEARLY) || (repaired.length * 2 >= hits.length && marks < 0.5);
  const isThere = (weight: number, word: number): boolean => (places[word] ?? []).length > 0 || weight < LEAST_TELLING;
  return {
    got,
    gotOf,
    pairs: pairsOf(sought.words, places, gotOf, text),
    coverage,
    isWhole: !isDoubtful && sought.words.every(({ weight }, word) => isThere(weight, word)),
    fill: total > 0 ? filled / total : 0,
    run: longestRun(found, text) / Math.max(1, sought.words.length),
    tightness: Math.min(1, hits.length / narrowest(found)),
    marks,
    isAtStart: found[0]?.some(({ from }) => from === 0) ?? false,
    at: [...at].sort((a, b) => a - b),
    changed: hits.flatMap(({ word, own }) => {
      // In “cấp lại giấy phép lái xe”, prefer the lái that is adjacent to other words of the question.
      const beside = ({ from, to }: Place): number => Number(at.has(from - 1)) + Number(at.has(to + 1));
      const best = bestOf(own.toSorted((a, b) => beside(b) - beside(a)));
      const token = best && text.tokens[best.from];
      const how = word.isDecoded ? 'decoded' : best?.taken.how === 'repaired' ? 'repaired' : undefined;
      return token && how ? [{ word, how, read: text.original.slice(token.start, token.end) }] : [];
    }),
  };
}

/** Quality of a word that differs by one letter. */
const NEARLY = 0.75;

/** Words of lower weight are not needed for a whole match. */
const LEAST_TELLING = 0.9;

/** Score of a name, 0 to 1. */
export const nameScore = ({ coverage, fill, run, tightness, marks, isAtStart }: Match): number =>
  coverage ** 1.6 *
  (0.46 + 0.29 * fill + 0.18 * run + (isAtStart ? 0.07 : 0)) *
  (0.8 + 0.2 * marks) *
  (0.72 + 0.28 * tightness);

/** Score of a passage, 0 to 1: it is long, so what counts is how closely the words match the order of the question. */
export const passageScore = ({ coverage, run, tightness, marks }: Match): number =>
  coverage ** 2 * (0.34 + 0.3 * run + 0.14 * tightness) * (0.8 + 0.2 * marks);
