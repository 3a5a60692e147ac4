import { Asked } from './asked.ts';
import { SideBySide } from './beside.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reason } from './explain.ts';
import { Pool, textsOf } from './pool.ts';
import { formsOf, keysOf } from './readings.ts';
import { kindOf, type SearchData, type SearchRecord } from '../records/record.ts';
import type { Excerpt, Range } from '../terms/excerpt.ts';
import { Vocabulary, type KnownWords } from '../terms/vocabulary.ts';

/** One search result. */
export interface Hit {
  readonly record: SearchRecord;
  readonly kind: string;
  readonly score: number;
  /** Matched ranges of the title, in UTF-16 units. */
  readonly title: readonly Range[];
  /** The matching passage, if a passage matched. */
  readonly excerpt?: Excerpt | undefined;
  /** Reasons for the hit that its title does not show. */
  readonly why: readonly Reason[];
}

/**
 * Whole: all that was asked stands together; lacking: it does, in what says that the portal lacks the matter; nearest: some
 * of it does; none: nothing answers.
 */
export type Sureness = 'whole' | 'lacking' | 'nearest' | 'none';

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Whether some text contains all words together. If not, the hits are only the nearest ones. */
  readonly isWhole: boolean;
  /** How sure the first answer is. */
  readonly sure: Sureness;
  /** The question spelled as in the texts, if any of its words was corrected or decoded. */
  readonly suggestion?: string | undefined;
  /** Whether the first answer is a place of another number or district than was asked for. */
  readonly isOtherPlace?: boolean | undefined;
  /** Whether nothing stands as it was quoted, and these are the answers without quotation marks. */
  readonly isUnquoted?: boolean | undefined;
  /** The last words that were read, of a question too long to be read whole. */
  readonly readTo?: string | undefined;
}

/** Search over what one build published in one language. It holds no state between questions. */
export class SearchEngine {
  readonly #knows: Knowledge;

  /** `elsewhere` are the words of names that are not at hand: what has them is not mistyped. */
  constructor({ records, place }: SearchData, elsewhere?: KnownWords) {
    const texts = textsOf(records);
    const vocabulary = new Vocabulary(
      texts.map(({ text }) => text),
      elsewhere,
    );
    const districts = records.filter(({ ref }) => kindOf(ref) === 'unit').flatMap(({ names }) => names);
    const names = texts.flatMap(({ via, text }) => (via === 'passage' ? [] : [text]));
    let sideBySide: SideBySide | undefined;
    this.#knows = {
      sideBySide: () => (sideBySide ??= new SideBySide(names)),
      pool: new Pool(texts, vocabulary),
      vocabulary,
      forms: formsOf(records),
      districts: new Set(districts.flatMap(({ text }) => placeNames(text)).map((name) => keysOf(name).join(' '))),
      places: [...place, ...districts.flatMap(({ text }) => placeNames(text))].map(keysOf),
    };
  }

  /** Reads a question: what is wanted elsewhere can be fetched before it is answered. */
  ask(input: string): Asked {
    return new Asked(this.#knows, input);
  }

  /** Answers a question from what is at hand, the best answer first. Any text is a question; one that says nothing has no answer. */
  search(input: string, limit = 10): SearchResult {
    return this.ask(input).answer(limit);
  }
}

/** The names of a district: with its kind, and without it if the rest is a distinctive name. */
function placeNames(text: string): string[] {
  const words = text.split(' ');
  const name = words.slice(1).join(' ');
  return words.length > 2 ? [text, name] : [text];
}
