import { parseQuery, type Query, type QueryWord } from './query.ts';
import { mayBeStop } from '../language/stop-words.ts';
import { explain, excerptOf, rangesOf, type Excerpt, type Range, type Reason } from './explain.ts';
import { match, nameScore, passageScore, seek, type Match, type Sought, type SoughtWord } from './match.ts';
import { NearNames } from './near-names.ts';
import { formsOf, readingsOf, type Forms, type Reading } from './readings.ts';
import { kindOf, type Passage, type SearchData, type SearchRecord, type Via } from './record.ts';
import { holdsRun, prepare, type Text } from './text.ts';
import { Vocabulary } from './vocabulary.ts';

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

/** What narrows the answers. */
export type Narrowing = (record: SearchRecord) => boolean;

/** How many answers a question has at most, and how many if its words never stand together. */
const MOST_HITS = 200;
const MOST_PARTIAL_HITS = 3;
/** What answers so little, by itself or beside the best answer, is no answer. */
const LEAST_SCORE = 0.1;
const LEAST_SHARE = 0.35;
/** How sure a name is that is only spelled nearly as typed. */
const NEARLY = 0.88;
/** How often texts are compared for one question: what is asked shall not decide how long it takes. */
const MOST_COMPARISONS = 6000;

const VIA_WEIGHT: Readonly<Record<Via, number>> = {
  name: 1,
  symbol: 1,
  abbreviation: 0.99,
  former: 0.96,
  subject: 0.88,
  language: 0.95,
  later: 0.8,
};
/** Who asks for a word mostly wants the body or service of that name, then places and texts, then the word itself. */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  agency: 1,
  unit: 1,
  directive: 1,
  programme: 0.985,
  service: 0.98,
  theme: 0.97,
  commune: 0.97,
  document: 0.96,
  task: 0.96,
  ward: 0.94,
  page: 0.9,
  term: 0.74,
};

interface Indexed {
  readonly record: SearchRecord;
  readonly text: Text;
  readonly via: Via | 'passage';
  readonly passage?: Passage;
}

interface Answer {
  readonly indexed: Indexed;
  readonly match: Match;
  readonly score: number;
  readonly reading: Reading;
  readonly sought: Sought;
}

/** Search over what one build published in one language. It holds no state between questions. */
export class SearchEngine {
  readonly #texts: readonly Indexed[];
  readonly #postings = new Map<string, number[]>();
  readonly #vocabulary: Vocabulary;
  /** How much each word of each text tells. */
  readonly #weights: readonly (readonly number[])[];
  readonly #nearNames: NearNames;
  /** Indexes of the texts that are names. */
  readonly #names: readonly number[];
  readonly #forms: Forms;
  readonly #place: readonly string[];

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
    this.#place = place;
  }

  /** Answers a question, the best answer first. Any text is a question; one that says nothing has no answer. */
  search(input: string, limit = 10, isWanted: Narrowing = () => true): SearchResult {
    const query = this.#decode(parseQuery(input));
    if (query.words.length === 0) return { hits: [], isWhole: true };
    const answers = new Answers();
    const readings = readingsOf(query.words, this.#forms, this.#place);
    for (const reading of readings) this.#compare(reading, query, answers);
    for (const reading of this.#everydayReadings(answers, readings)) this.#compare(reading, query, answers);
    this.#nearlySpelled(query, readings[0], answers);
    const { kept, isWhole } = select(
      answers.all().filter(({ indexed: { record } }) => isWanted(record) && this.#obeys(record, query)),
    );
    const hits = kept.slice(0, Math.min(limit, MOST_HITS)).map((answer) => this.#hitOf(answer));
    return { hits, isWhole, suggestion: kept[0] && suggestionOf(kept[0]) };
  }

  /** The question with what typing methods left behind, and what was run together, read as the words it stands for. */
  #decode(query: Query): Query {
    const words = query.words.flatMap((word): QueryWord[] => {
      const key = this.#vocabulary.decode(word.key);
      const keys = key === undefined ? this.#vocabulary.split(word.key) : [key];
      return keys?.map((each) => ({ key: each, typed: word.typed, isDecoded: true })) ?? [word];
    });
    return { ...query, words };
  }

  /** The words of a reading, with what each may stand for. */
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

  /** Compares every text that could answer a reading, those with its rarest words first. */
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

  /** Texts that hold enough of the words to answer: common words alone are never enough beside rare ones. */
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

  /** Readings in official words of everyday terms that were asked nearly as the glossary has them. */
  #everydayReadings(answers: Answers, known: readonly Reading[]): Reading[] {
    const isKnown = ({ ref }: SearchRecord): boolean =>
      known.some(({ substitutions }) => substitutions.some(({ term }) => term === ref));
    return answers
      .all()
      .filter(({ indexed: { record } }) => record.isEveryday && !isKnown(record))
      .filter(({ match: { marks } }) => marks === 1)
      .filter(({ indexed: { text }, match: { coverage, at } }) =>
        coverage > 0.85 && text.keys.length > 3 ? at.length >= text.keys.length - 1 : at.length === text.keys.length,
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, 3)
      .flatMap(({ indexed: { record, text }, match: { coverage } }) =>
        (record.means ?? []).slice(0, 3).map((read): Reading => {
          const typed = text.original;
          return {
            words: prepare(read).keys.map((key) => ({ key, typed, share: 1 })),
            weight: 0.6 + 0.3 * coverage,
            substitutions: [{ typed, read, term: record.ref }],
          };
        }),
      );
  }

  /** Names that are spelled nearly as typed, as a whole. */
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
      const [first] = sought.words;
      const changed =
        found.isWhole || !first
          ? found.changed
          : [{ word: { ...first, typed }, how: 'repaired' as const, read: indexed.text.original }];
      answers.offer({ indexed, match: { ...found, isWhole: true, changed }, score, reading: asTyped, sought });
    }
  }

  /** Whether an entry has every quoted phrase and none of the excluded words. */
  #obeys(record: SearchRecord, { phrases, excluded }: Query): boolean {
    if (phrases.length === 0 && excluded.length === 0) return true;
    const own = this.#texts.filter((indexed) => indexed.record === record);
    const holds = (run: readonly string[]): boolean => own.some(({ text }) => holdsRun(text, run));
    return phrases.every(holds) && !excluded.some(holds);
  }

  #hitOf({ indexed, match: found, score, reading, sought }: Answer): Hit {
    const { record, text, via, passage } = indexed;
    const title = prepare(record.names[0]?.text ?? '');
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

/** The best answer of each entry so far, and how much more may be compared. */
class Answers {
  readonly #best = new Map<SearchRecord, Answer>();
  #left = MOST_COMPARISONS;

  mayCompare(): boolean {
    this.#left -= 1;
    return this.#left >= 0;
  }

  offer(answer: Answer): void {
    const known = this.#best.get(answer.indexed.record);
    if (!known || known.score < answer.score) this.#best.set(answer.indexed.record, answer);
  }

  all(): Answer[] {
    return [...this.#best.values()];
  }
}

/** Ranks answers and leaves out what answers too little. */
function select(answers: readonly Answer[]): { kept: readonly Answer[]; isWhole: boolean } {
  const ranked = answers
    .toSorted((a, b) => b.score - a.score || (a.indexed.record.ref < b.indexed.record.ref ? -1 : 1))
    .filter(({ score }, _, [first]) => score > Math.max(LEAST_SCORE, (first?.score ?? 0) * LEAST_SHARE));
  const isWhole = ranked.some(({ match: found }) => found.isWhole);
  return {
    isWhole,
    kept: isWhole
      ? ranked.filter(({ match: found }) => found.isWhole || found.coverage > 0.6)
      : ranked.slice(0, MOST_PARTIAL_HITS),
  };
}

/** The question with its words as the texts spell them, where some were repaired or decoded. */
function suggestionOf({ match: { changed }, sought }: Answer): string | undefined {
  if (changed.length === 0) return undefined;
  const all = sought.words.map(({ typed }) => typed).join(' ');
  const whole = changed.find(({ word }) => word.typed === all);
  if (whole) return whole.read;
  // Words that stand for one typed word, as an abbreviation's do, give it once.
  return sought.words
    .flatMap(({ key, typed }, at) => {
      const read = changed.find(({ word }) => word.key === key)?.read;
      if (read !== undefined) return read.toLocaleLowerCase('vi');
      return sought.words[at - 1]?.typed === typed ? [] : typed;
    })
    .join(' ');
}

const kindWeight = ({ ref }: SearchRecord): number => KIND_WEIGHT[kindOf(ref)] ?? 0.9;

/** How well a text answers by itself. A paragraph of a document says less than the task that was read from it. */
const scoreOf = ({ via, passage }: Indexed, found: Match): number =>
  via === 'passage'
    ? passageScore(found) * (passage?.anchor === undefined ? 1 : 0.9)
    : nameScore(found) * VIA_WEIGHT[via];

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
