import { qualifiersOf } from '../language/qualifiers.ts';
import type { Indexed } from './answers.ts';
import { NearNames } from './near-names.ts';
import type { SearchRecord } from '../records/record.ts';
import { prepare, type Text } from '../terms/prepared-text.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { NET } from '../weights/weights.ts';

/** What is read of the name of a service: nobody types more of it, and some have a thousand letters. */
const LONGEST_NAME = 320;
/** Names that were prepared: a question that is being typed meets the same ones at every letter. */
const prepared = new Map<string, Text>();
const MOST_PREPARED = 4000;
/** Texts of the rarer of two words among which those with both are counted. */
const MOST_BESIDE = 400;

function prepareName(name: string, { relevance }: SearchRecord): Text {
  if (relevance === undefined) return prepare(name);
  const known = prepared.get(name);
  if (known) return known;
  const text = name.length <= LONGEST_NAME ? prepare(name) : { ...prepare(cut(name)), original: name };
  if (prepared.size >= MOST_PREPARED) prepared.clear();
  prepared.set(name, text);
  return text;
}

/** A name up to the last whole word that is read. */
const cut = (name: string): string => name.slice(0, name.lastIndexOf(' ', LONGEST_NAME));

/** Every text of some entries, one by one: their names, then their passages. */
export const textsOf = (records: readonly SearchRecord[]): Indexed[] =>
  records.flatMap((record): Indexed[] => [
    ...record.names.map(({ text, via }) => ({ record, text: prepareName(text, record), via })),
    ...(record.passages ?? []).map((passage) => ({
      record,
      text: prepare(passage.text),
      via: 'passage' as const,
      passage,
    })),
  ]);

/** What a word of a text counts, by how much all of it tells: a long name holds some word of any question. */
function lengthFactor(total: number): number {
  const norm = 1 - NET.byLength + NET.byLength * (total / NET.usualLength);
  return (NET.saturation + 1) / (1 + NET.saturation * norm);
}

/** Texts that can be compared with a question: those at hand, or those that were fetched for it. */
export class Pool {
  readonly texts: readonly Indexed[];
  /** How much each word of each text tells. */
  readonly weights: readonly (readonly number[])[];
  /** And what one counts by how long the text is. */
  readonly lengthFactors: readonly number[];
  /** Indexes of the texts that are names. */
  readonly names: readonly number[];
  #nearNames: NearNames | undefined;
  readonly #postings = new Map<string, number[]>();
  readonly #qualifiers = new Map<SearchRecord, ReturnType<typeof qualifiersOf>>();
  /** The texts of each entry, its title first. */
  readonly #ofRecord: ReadonlyMap<SearchRecord, readonly Indexed[]>;

  constructor(texts: readonly Indexed[], vocabulary: Vocabulary) {
    this.texts = texts;
    texts.forEach(({ text }, index) => {
      for (const key of new Set(text.keys)) {
        const own = this.#postings.get(key);
        if (own) own.push(index);
        else this.#postings.set(key, [index]);
      }
    });
    this.weights = texts.map(({ text }) => vocabulary.weightsOf(text));
    this.lengthFactors = this.weights.map((own) => lengthFactor(own.reduce((sum, weight) => sum + weight, 0)));
    this.names = texts.flatMap(({ via }, index) => (via === 'passage' ? [] : [index]));
    this.#ofRecord = Map.groupBy(texts, ({ record }) => record);
  }

  /** Names by how they are spelled: made for the first question that needs it, which most do not. */
  get nearNames(): NearNames {
    this.#nearNames ??= new NearNames(this.names.flatMap((index) => this.texts[index]?.text ?? []));
    return this.#nearNames;
  }

  /** Indexes of the texts that have a word. */
  having(key: string): readonly number[] {
    return this.#postings.get(key) ?? [];
  }

  /** How many texts have two words side by side; undefined where both are so common that it takes long to tell. */
  countBeside(left: string, right: string): number | undefined {
    const [few, many] = [this.having(left), this.having(right)].sort((a, b) => a.length - b.length);
    if (!few || !many || few.length > MOST_BESIDE) return undefined;
    const others = new Set(many);
    return few.filter((text) => {
      const { keys } = this.texts[text]?.text ?? { keys: [] };
      return others.has(text) && keys.some((key, at) => key === left && keys[at + 1] === right);
    }).length;
  }

  /** How many of what its title says of an entry a question does not ask for. */
  unasked(record: SearchRecord, asked: ReadonlySet<string>): number {
    const known = this.#qualifiers.get(record) ?? qualifiersOf(this.of(record)[0]?.text.keys ?? []);
    this.#qualifiers.set(record, known);
    return known.filter((words) => words.isDisjointFrom(asked)).length;
  }

  /** The texts of an entry of this pool. */
  of(record: SearchRecord): readonly Indexed[] {
    return this.#ofRecord.get(record) ?? [];
  }
}
