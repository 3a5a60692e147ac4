import { mayBeStop } from '../language/stop-words.ts';
import {
  Answers,
  kindWeight,
  scoreOf,
  select,
  suggestionOf,
  VIA_WEIGHT,
  type Answer,
  type Indexed,
} from './answers.ts';
import { everydayReadings } from './everyday.ts';
import { explain, type Reason } from './explain.ts';
import { excerptOf, rangesOf, type Excerpt, type Range } from '../terms/excerpt.ts';
import { match, seek, type Match, type Sought, type SoughtWord } from './match.ts';
import { NearNames } from './near-names.ts';
import { parseQuery, type Query, type QueryWord } from '../terms/query.ts';
import { formsOf, keysOf, readingsOf, type Forms, type Reading } from './readings.ts';
import { kindOf, type SearchData, type SearchRecord } from '../records/record.ts';
import { holdsRun, prepare } from '../terms/prepared-text.ts';
import { Vocabulary } from '../terms/vocabulary.ts';

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

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Whether some text contains all words together. If not, the hits are only the nearest ones. */
  readonly isWhole: boolean;
  /** The question spelled as in the texts, if any of its words was corrected or decoded. */
  readonly suggestion?: string | undefined;
}

/** Maximum number of answers to a question. */
const MOST_HITS = 200;
/** Weight of names whose spelling only resembles the question. */
const NEARLY = 0.88;
/** Likeness above which a name is certainly meant. */
const SURELY = 0.8;

/** Searches the data of one build and language. Keeps no state between questions. */
export class SearchEngine {
  readonly #texts: readonly Indexed[];
  readonly #postings = new Map<string, number[]>();
  readonly #vocabulary: Vocabulary;
  /** Weights of the words of each text. */
  readonly #weights: readonly (readonly number[])[];
  readonly #nearNames: NearNames;
  /** Indexes of the texts that are names. */
  readonly #names: readonly number[];
  readonly #forms: Forms;
  /** Names of the portal's own places, as keys. */
  readonly #places: readonly (readonly string[])[];
  /** The texts of each entry, title first. */
  readonly #ofRecord: ReadonlyMap<SearchRecord, readonly Indexed[]>;

  constructor({ records, place }: SearchData) {
    this.#texts = records.flatMap((record): Indexed[] => [
      ...record.names.map(({ text, via }) => ({ record, text: prepare(text), via })),
      ...(record.passages ?? []).map((passage) => ({
        record,
        text: prepare(passage.text),
        via: 'passage' as const,
        passage,
      })),
    ]);
    this.#texts.forEach(({ text }, index) => {
      for (const key of new Set(text.keys)) {
        const own = this.#postings.get(key);
        if (own) own.push(index);
        else this.#postings.set(key, [index]);
      }
    });
    this.#vocabulary = new Vocabulary(this.#texts.map(({ text }) => text));
    this.#weights = this.#texts.map(({ text }) => this.#vocabulary.weightsOf(text));
    this.#names = this.#texts.flatMap(({ via }, index) => (via === 'passage' ? [] : [index]));
    this.#nearNames = new NearNames(this.#names.flatMap((index) => this.#texts[index]?.text ?? []));
    this.#forms = formsOf(records);
    const districts = records.filter(({ ref }) => kindOf(ref) === 'unit').flatMap(({ names }) => names);
    this.#places = [...place, ...districts.flatMap(({ text }) => placeNames(text))].map(keysOf);
    this.#ofRecord = Map.groupBy(this.#texts, ({ record }) => record);
  }

  /** Answers a question, best answer first. Accepts any text; without words there are no answers. */
  search(input: string, limit = 10): SearchResult {
    const typed = parseQuery(input);
    const query = this.#decode(typed);
    if (query.words.length === 0) return { hits: [], isWhole: true };
    const answers = new Answers();
    const readings = readingsOf(query.words, this.#forms, this.#places);
    for (const reading of readings) this.#compare(reading, query, answers);
    // `noj` may be nọ in Telex, but beside sở … vụ it is a misspelled nội.
    if (query.words.some(({ isDecoded }) => isDecoded) && !answers.all().some(isRun))
      for (const reading of readingsOf(typed.words, this.#forms, this.#places)) this.#compare(reading, typed, answers);
    for (const reading of everydayReadings(answers.all(), readings)) this.#compare(reading, query, answers);
    // Words that occur exactly as typed are not misspelled, and comparing letters is the slowest step.
    if (!answers.all().some(isAsTyped)) this.#nearlySpelled(query, readings[0], answers);
    const { kept, isWhole } = select(answers.all().filter(({ indexed: { record } }) => this.#obeys(record, query)));
    const hits = kept.slice(0, Math.min(limit, MOST_HITS)).map((answer) => this.#hitOf(answer));
    return { hits, isWhole, suggestion: kept[0] && suggestionOf(kept[0]) };
  }

  /** The question with Telex/VNI input decoded and words that were run together split. */
  #decode(query: Query): Query {
    const words = query.words.flatMap((word): QueryWord[] => {
      const key = this.#vocabulary.decode(word.key);
      const keys = key === undefined ? this.#vocabulary.split(word.key) : [key];
      return keys?.map((each) => ({ key: each, typed: word.typed, isDecoded: true })) ?? [word];
    });
    return { ...query, words };
  }

  /** The words of a reading, with the words of the texts each may stand for. */
  #seek({ words, substitutions }: Reading, isOpen: boolean): Sought {
    const isJoining = words.every(mayBeStop);
    return seek(
      words.map((word, at): SoughtWord => {
        const isLast = isOpen && at === words.length - 1 && substitutions.length === 0;
        return {
          ...word,
          alternatives: this.#vocabulary.alternatives(word.key, isLast),
          weight: (isJoining ? 1 : this.#vocabulary.typedWeight(word)) * word.share,
        };
      }),
    );
  }

  /** Compares the texts that may answer a reading, those with its rarest words first. */
  #compare(reading: Reading, { isOpen }: Query, answers: Answers): void {
    const sought = this.#seek(reading, isOpen);
    for (const index of this.#candidates(sought)) {
      const indexed = this.#texts[index];
      if (!indexed || !answers.mayCompare()) return;
      const found = match(sought, indexed.text, this.#weights[index] ?? []);
      if (!found) continue;
      const score = reading.weight * scoreOf(indexed, found) * kindWeight(indexed.record);
      answers.offer({ indexed, match: found, score, reading, sought });
    }
  }

  /** Texts that contain enough of the words; common words alone do not suffice beside rare ones. */
  #candidates({ words, weight }: Sought): Set<number> {
    let rest = weight;
    const found = new Set<number>();
    for (const word of [...words].sort((a, b) => b.weight - a.weight)) {
      if (found.size > 0 && rest < weight * 0.34) break;
      rest -= word.weight;
      for (const { key } of word.alternatives) for (const index of this.#postings.get(key) ?? []) found.add(index);
      if (word.alternatives.some(({ how }) => how === 'typed') || word.key.length < 2) continue;
      for (const index of this.#names) {
        if (this.#texts[index]?.text.initials.includes(word.key)) found.add(index);
      }
    }
    return found;
  }

  /** Adds names whose whole spelling resembles the question. */
  #nearlySpelled(query: Query, asTyped: Reading | undefined, answers: Answers): void {
    if (!asTyped) return;
    const sought = this.#seek(asTyped, query.isOpen);
    const typed = query.words.map((word) => word.typed).join(' ');
    for (const { name, likeness } of this.#nearNames.find(query.words.map(({ key }) => key).join(' '))) {
      const index = this.#names[name] ?? -1;
      const indexed = this.#texts[index];
      if (!indexed || indexed.via === 'passage') continue;
      const score = likeness ** 2 * NEARLY * VIA_WEIGHT[indexed.via] * kindWeight(indexed.record);
      const found = match(sought, indexed.text, this.#weights[index] ?? []) ?? NOTHING;
      // A name with a different word is not a spelling variant: opening and closing a company are different services.
      if (!found.isWhole && likeness < SURELY && found.at.length >= indexed.text.keys.length - 1) continue;
      const [first] = sought.words;
      const changed =
        found.isWhole || !first
          ? found.changed
          : [{ word: { ...first, typed }, how: 'repaired' as const, read: indexed.text.original }];
      answers.offer({ indexed, match: { ...found, isWhole: true, changed }, score, reading: asTyped, sought });
    }
  }

  /** Whether an entry contains all quoted phrases and none of the excluded words. */
  #obeys(record: SearchRecord, { phrases, excluded }: Query): boolean {
    if (phrases.length === 0 && excluded.length === 0) return true;
    const own = this.#ofRecord.get(record) ?? [];
    const holds = (run: readonly string[]): boolean => own.some(({ text }) => holdsRun(text, run));
    return phrases.every(holds) && !excluded.some(holds);
  }

  #hitOf({ indexed, match: found, score, reading, sought }: Answer): Hit {
    const { record, text, via, passage } = indexed;
    const title = this.#ofRecord.get(record)?.[0]?.text ?? text;
    const inTitle =
      via !== 'passage' && text.original === title.original
        ? found
        : match(sought, title, this.#vocabulary.weightsOf(title));
    return {
      record,
      kind: kindOf(record.ref),
      score,
      title: inTitle ? rangesOf(title, inTitle.at) : [],
      excerpt: passage && excerptOf(text, found.at, passage),
      why: explain(via, text.original, title.original, reading, found),
    };
  }
}

/** Whether an answer contains all words as typed. */
const isAsTyped = (answer: Answer): boolean =>
  isRun(answer) && answer.match.changed.length === 0 && answer.match.marks === 1;

/** The names of a district: with its kind, and without it if the rest is a distinctive name. */
function placeNames(text: string): string[] {
  const words = text.split(' ');
  const name = words.slice(1).join(' ');
  return words.length > 2 ? [text, name] : [text];
}

/** Whether an answer contains all words in sequence. */
const isRun = ({ match: { isWhole, run } }: Answer): boolean => isWhole && run > 0.99;

const NOTHING: Match = {
  coverage: 0,
  isWhole: false,
  fill: 0,
  run: 0,
  tightness: 0,
  marks: 1,
  isAtStart: false,
  at: [],
  changed: [],
};
