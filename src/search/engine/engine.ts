import { Asked, type Knowledge } from './asked.ts';
import type { Reason } from './explain.ts';
import { Pool, textsOf } from './pool.ts';
import { formsOf, keysOf } from './readings.ts';
import { kindOf, type SearchData, type SearchRecord } from '../records/record.ts';
import type { Excerpt, Range } from '../terms/excerpt.ts';
import { Vocabulary, type KnownWords } from '../terms/vocabulary.ts';

/** One answer. */
export interface Hit {
  readonly record: SearchRecord;
  readonly kind: string;
  readonly score: number;
  /** Where the title has what was sought, in UTF-16 units. */
  readonly title: readonly Range[];
  /** The passage that answers, if one does. */
  readonly excerpt?: Excerpt | undefined;
  /** Why it is here, where that is not plain to see. */
  readonly why: readonly Reason[];
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Whether the words sought stand together somewhere. If not, only what comes nearest is given. */
  readonly isWhole: boolean;
  /** The question with its words as the texts spell them, where some were repaired or decoded. */
  readonly suggestion?: string | undefined;
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
    this.#knows = {
      pool: new Pool(texts, vocabulary),
      vocabulary,
      forms: formsOf(records),
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

/** What people call a district: with its kind, and without where the rest is a name of its own. */
function placeNames(text: string): string[] {
  const words = text.split(' ');
  const name = words.slice(1).join(' ');
  return words.length > 2 ? [text, name] : [text];
}
