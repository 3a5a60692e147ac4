import { isNear } from '../../terms/vocabulary.ts';
import { prepare, type Text } from '../../terms/prepared-text.ts';
import type { IndexedPassage } from '../format/passage.ts';
import { placementOf, type Place } from './placement.ts';
import { fitOf } from './repair.ts';
import type { Slot } from './slots.ts';

/** Distance in words between a title and its text. */
const BETWEEN = 8;
/** Weight of a word with other diacritics than typed. */
const OTHER_MARKS = 0.8;
/** Score deduction for one misspelled or incomplete word. */
const ONE_SLIP = 0.31;

/** How well a passage matches a question, by its text. */
export interface Verified {
  readonly passage: IndexedPassage;
  readonly title: Text;
  readonly text: Text;
  /** 0 to 1. */
  readonly score: number;
  /** Share of the words that it contains. */
  readonly coverage: number;
  readonly run: number;
  readonly tightness: number;
  /** Places of the matched words in the title and in the text. */
  readonly inTitle: readonly number[];
  readonly inText: readonly number[];
}

/** Whether a passage contains all words in the typed order and spelling. */
export const isPerfect = ({ run }: Verified): boolean => run > 0.999;
/** Whether a passage contains all words in order, one of them only approximately. */
export const isNearly = ({ run }: Verified, words: number): boolean => run * words >= words - ONE_SLIP;

/** Whether a passage contains all words in one place, in any order. */
export const isTogether = ({ tightness }: Verified): boolean => tightness > 0.999;

function qualityOf(slot: Slot, key: string, form: string): number {
  const fit = fitOf(slot, key);
  if (fit === 0 || slot.spelling === undefined || form === slot.spelling) return fit;
  if (key !== slot.word.key && (isNear(form, slot.spelling) || (slot.isOpen && form.startsWith(slot.spelling))))
    return fit;
  return fit * OTHER_MARKS;
}

/** Reads passages for one question; comparisons of words are cached. */
export class Verifier {
  readonly #slots: readonly Slot[];
  readonly #known = new Map<string, readonly number[]>();

  constructor(slots: readonly Slot[]) {
    this.#slots = slots;
  }

  #qualities(key: string, form: string): readonly number[] {
    const word = `${key} ${form}`;
    const known = this.#known.get(word);
    if (known) return known;
    const qualities = this.#slots.map((slot) => qualityOf(slot, key, form));
    this.#known.set(word, qualities);
    return qualities;
  }

  verify(passage: IndexedPassage): Verified {
    const title = prepare(passage.title);
    const text = prepare(passage.text);
    const places: Place[][] = this.#slots.map(() => []);
    const shift = title.keys.length + BETWEEN;
    const see = ({ keys, tokens }: Text, from: number): void => {
      keys.forEach((key, at) => {
        this.#qualities(key, tokens[at]?.marked ?? key).forEach((quality, slot) => {
          if (quality > 0) places[slot]?.push({ at: from + at, quality });
        });
      });
    };
    see(title, 0);
    see(text, shift);
    const total = this.#slots.reduce((sum, { share }) => sum + share, 0);
    const { run, tightness, at, shown } = placementOf(places);
    const got = this.#slots.reduce((sum, { share }, slot) => sum + share * (at[slot]?.quality ?? 0), 0);
    const coverage = total > 0 ? got / total : 0;
    return {
      passage,
      title,
      text,
      coverage,
      run,
      tightness,
      score: coverage * (0.35 + 0.25 * run + 0.4 * tightness),
      inTitle: shown.filter((place) => place < shift),
      inText: shown.filter((place) => place >= shift).map((place) => place - shift),
    };
  }
}
