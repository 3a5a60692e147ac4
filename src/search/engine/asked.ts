import { Answers, kindWeight, scoreOf, select, suggestionOf, type Answer, type Indexed } from './answers.ts';
import type { Knowledge } from './knowledge.ts';
import { cast } from './net.ts';
import { askedWeight, seekWords } from './seek-words.ts';
import { isOtherPlace } from './fuse.ts';
import { settle } from './settle.ts';
import { FACT_WEIGHT, FUSION, LEAST, LEAST_COVERAGE, LONG, NAMED, UNASKED } from '../weights/weights.ts';
import { everydayReadings } from './everyday.ts';
import { asksFact } from '../language/asks-fact.ts';
import { explain } from './explain.ts';
import type { Hit, SearchResult } from './engine.ts';
import { excerptOf, rangesOf } from '../terms/excerpt.ts';
import { isNamed, ofAddress } from './named.ts';
import { candidates } from './candidates.ts';
import { match, type Match, type Sought, type SoughtWord } from './match.ts';
import { MOST_NEARLY, nearlySpelled } from './nearly-spelled.ts';
import { Pool, textsOf } from './pool.ts';
import { parseQuery, type Query, type QueryWord } from '../terms/query.ts';
import { codeReading, readingsOf, type Reading } from './readings.ts';
import { kindOf, type SearchRecord } from '../records/record.ts';
import { holdsRun, type Phrase } from '../terms/prepared-text.ts';

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;
/** How many answers a question has at most. */
const MOST_HITS = 200;
/** A way a question is read, with all that its words may stand for: what names elsewhere are looked for by. */
export interface WantedReading {
  readonly words: readonly SoughtWord[];
  readonly weight: number;
}

/** One question: read, compared with the names at hand, and then with those that were fetched for it. */
export class Asked {
  readonly #knows: Knowledge;
  readonly #query: Query;
  readonly #readings: Reading[] = [];
  /** The words that were typed, as keys. */
  readonly #keys: ReadonlySet<string>;
  readonly #answers = new Answers();
  readonly #isFact: boolean;
  readonly #sought = new Map<Reading, Sought>();
  #fetched: Pool | undefined;
  /** How texts match the question as typed, by pool and text. */
  readonly #compared = new Map<Pool, Map<number, Match>>();

  constructor(knows: Knowledge, input: string) {
    this.#knows = knows;
    const typed = parseQuery(input);
    this.#isFact = asksFact(input);
    this.#query = this.#decode(typed);
    const { words } = this.#query;
    this.#keys = new Set(words.map(({ key }) => key));
    if (words.length === 0) return;
    this.#read([...readingsOf(words, knows.forms, knows.places, knows.districts), ...codeReading(words)]);
    // `noj` may be nọ in Telex, but beside sở … vụ it is a mistyped nội.
    if (words.some(({ isDecoded }) => isDecoded) && !isHost(words) && !this.#answers.all().some(isRun))
      this.#read(readingsOf(typed.words, knows.forms, knows.places, knows.districts));
    this.#read(everydayReadings(this.#answers.all(), this.#readings));
  }

  /** How many words it has, politeness aside. */
  get length(): number {
    return this.#query.words.length;
  }

  /** Every way the question is read, the surest first. */
  get wanted(): WantedReading[] {
    return this.#readings
      .toSorted((a, b) => b.weight - a.weight)
      .map((reading) => ({ words: this.#seek(reading).words, weight: reading.weight }));
  }

  /**
   * The answers, the best first. `fetched` are entries that the question was looked up for elsewhere, with all their
   * names: they stand in the place of what was at hand of them.
   */
  answer(limit: number, fetched: readonly SearchRecord[] = []): SearchResult {
    const { vocabulary } = this.#knows;
    if (this.#query.words.length === 0) return { hits: [], isWhole: true, sure: 'none' };
    if (fetched.length > 0) {
      this.#fetched = new Pool(textsOf(fetched), vocabulary);
      this.#answers.renew(fetched.map(({ ref }) => ref));
      for (const reading of this.#readings) this.#compare(reading, this.#fetched);
    }
    // What stands somewhere just as typed is not mistyped, and comparing letter by letter is what takes longest.
    const { words } = this.#query;
    if (words.length <= MOST_NEARLY && !isHost(words) && !this.#answers.all().some(isAsTyped)) this.#nearlySpelled();
    const { kept, isWhole } = select(this.#answers.all().filter(({ indexed: { record } }) => this.#obeys(record)));
    const { answers, sure, isOther } = settle(kept, isWhole, this.#caught());
    const hits = answers.slice(0, Math.min(limit, MOST_HITS)).map((answer) => this.#hitOf(answer));
    const { readTo } = this.#query;
    return { hits, isWhole, sure, suggestion: kept[0] && suggestionOf(kept[0]), readTo, isOtherPlace: isOther };
  }

  /** Entries that have most of the words as they were typed, wherever these stand, the best first. */
  #caught(): Answer[] {
    const [reading] = this.#readings;
    if (!reading) return [];
    const sought = this.#seek(reading);
    const asked = askedWeight(sought);
    return cast(sought, this.#pools(), (pool, text) => this.#compared.get(pool)?.get(text))
      .filter(
        ({ indexed, match: { got, fill, pairs } }) =>
          (got >= asked * LEAST.share ||
            (fill >= LEAST.named && pairs >= LEAST.pairs) ||
            (this.length > LONG && pairs >= LEAST.longPairs)) &&
          this.#obeys(indexed.record),
      )
      .map((each) => ({
        ...each,
        evidence: each.evidence * this.#likely(each.indexed, each.pool) * ofAddress(each),
      }))
      .sort((a, b) => b.evidence - a.evidence)
      .map(({ indexed, match: found, pool, held }) => {
        const score = found.got / asked;
        return { indexed, match: found, score, reading, sought, unasked: this.#unasked(indexed, pool), held };
      });
  }

  #pools(): Pool[] {
    return [this.#knows.pool, ...(this.#fetched ? [this.#fetched] : [])];
  }

  #textsOf(record: SearchRecord) {
    return this.#pools().flatMap((pool) => pool.of(record));
  }

  /** The question with what typing methods left behind, and what was run together, read as the words it stands for. */
  #decode(query: Query): Query {
    const { vocabulary, sideBySide } = this.#knows;
    const words = query.words.flatMap((word): QueryWord[] => {
      const key = vocabulary.decode(word.key);
      const keys =
        key === undefined ? vocabulary.split(word.key, (left, right) => sideBySide().has(left, right)) : [key];
      return keys?.map((each) => ({ key: each, typed: word.typed, isDecoded: true })) ?? [word];
    });
    return { ...query, words };
  }

  #read(readings: readonly Reading[]): void {
    this.#readings.push(...readings);
    for (const reading of readings) this.#compare(reading, this.#knows.pool);
  }

  /** The words of a reading, with what each may stand for. */
  #seek(reading: Reading): Sought {
    const known = this.#sought.get(reading) ?? seekWords(reading, this.#knows, this.#query.isOpen);
    this.#sought.set(reading, known);
    return known;
  }

  /** Compares every text that could answer a reading, those with its rarest words first. */
  #compare(reading: Reading, pool: Pool): void {
    const sought = this.#seek(reading);
    const { found: all, most } = candidates(sought, pool);
    // What cannot have enough of the question is counted, and not compared.
    const least = sought.weight * LEAST_COVERAGE * (1 - ROUNDING);
    for (const index of all) {
      const indexed = pool.texts[index];
      if (!indexed || !this.#answers.mayCompare()) return;
      if ((most[index] ?? 0) < least) continue;
      const found = match(sought, indexed.text, pool.weights[index] ?? []);
      if (!found) continue;
      if (reading === this.#readings[0]) this.#keep(pool, index, found);
      const likely = isNamed(reading, indexed) ? NAMED : this.#likely(indexed, pool);
      const other = isOtherPlace({ indexed, match: found, sought, reading }) ? FUSION.otherNumber : 1;
      const score = reading.weight * scoreOf(indexed, found) * likely * other * ofAddress({ indexed, match: found });
      this.#answers.offer({ indexed, match: found, score, reading, sought, unasked: this.#unasked(indexed, pool) });
    }
  }

  #keep(pool: Pool, text: number, found: Match): void {
    const own = this.#compared.get(pool) ?? new Map<number, Match>();
    this.#compared.set(pool, own.set(text, found));
  }

  /** How likely an entry is meant: by its kind, how many people need it, and what its title says that was not asked for. */
  #likely(indexed: Indexed, pool: Pool): number {
    const fact = this.#isFact ? (FACT_WEIGHT[kindOf(indexed.record.ref)] ?? 1) : 1;
    return fact * kindWeight(indexed.record) * UNASKED ** this.#unasked(indexed, pool);
  }

  #unasked({ record }: Indexed, pool: Pool): number {
    return kindOf(record.ref) === 'service' ? pool.unasked(record, this.#keys) : 0;
  }

  /** Offers names at hand that are spelled nearly as typed. */
  #nearlySpelled(): void {
    const [asTyped] = this.#readings;
    if (!asTyped) return;
    for (const answer of nearlySpelled(this.#knows.pool, asTyped, this.#seek(asTyped))) this.#answers.offer(answer);
  }

  /** Whether an entry has every quoted phrase and none of the excluded words. */
  #obeys(record: SearchRecord): boolean {
    const { phrases, excluded } = this.#query;
    if (phrases.length === 0 && excluded.length === 0) return true;
    const own = this.#textsOf(record);
    const holds = (run: Phrase): boolean => own.some(({ text }) => holdsRun(text, run));
    return phrases.every(holds) && !excluded.some(holds);
  }

  #hitOf({ indexed, match: found, score, reading, sought }: Answer): Hit {
    const { record, text, via, passage } = indexed;
    const title = this.#textsOf(record)[0]?.text ?? text;
    const inTitle =
      via !== 'passage' && text.original === title.original
        ? found
        : match(sought, title, this.#knows.vocabulary.weightsOf(title));
    return {
      record,
      kind: kindOf(record.ref),
      score,
      title: inTitle ? rangesOf(title, inTitle.at) : [],
      excerpt: passage && excerptOf(text, found.at, passage),
      why: explain({ via, text: text.original, doubt: doubtOf(record, text.original) }, title.original, reading, found),
    };
  }
}

/** Why what a name says of its entry may not be so. */
const doubtOf = ({ names }: SearchRecord, name: string): string | undefined =>
  names.find(({ text }) => text === name)?.doubt;

/** Whether a question has an address of a host, which is never guessed at. */
const isHost = (words: readonly QueryWord[]): boolean => words.some(({ isSuffix }) => isSuffix);

/** Whether an answer has all words as they were typed. */
const isAsTyped = (answer: Answer): boolean =>
  isRun(answer) && answer.match.changed.length === 0 && answer.match.marks === 1;

/** Whether an answer has all words, one after the other. */
const isRun = ({ match: { isWhole, run } }: Answer): boolean => isWhole && run > 0.99;
