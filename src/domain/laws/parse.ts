import { DIVISION_KINDS, type Block, type Division, type DivisionKind, type LawBody, type Unit } from './law.ts';
import { blocksOf, type LawFault } from './lines.ts';
import { divisionMark, isCrooked, unitMark, type UnitMark } from './marks.ts';
import { nextLetters, nextNumbers, numberId, valueOf } from './numbers.ts';
import { noteFaults } from './notes.ts';
import { gluedFaults } from './glued.ts';

/** The part of the head that says how the body is to be read. */
export interface LawHead {
  readonly closing?: string | undefined;
  readonly known: readonly { readonly at: string }[];
  readonly words: readonly string[];
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };
type UnitDraft = Draft<Omit<Unit, 'units'>> & { units: UnitDraft[] };
type DivisionDraft = Draft<Omit<Division, 'articles' | 'divisions'>> & {
  articles: UnitDraft[];
  divisions: DivisionDraft[];
};

const WORD = { article: 'dieu', clause: 'khoan', point: 'diem' } as const;

/** Reads the blocks of a body one by one and keeps what is open: the divisions and the unit of the last line. */
class Reading {
  readonly faults: LawFault[] = [];
  readonly #head: LawHead;
  readonly #preamble: Block[] = [];
  readonly #closing: Block[] = [];
  readonly #articles: UnitDraft[] = [];
  readonly #divisions: DivisionDraft[] = [];
  readonly #known: ReadonlyMap<string, number>;
  readonly #used = new Set<number>();
  readonly #ids = new Set<string>();
  #open: DivisionDraft[] = [];
  #units: UnitDraft[] = [];
  #isClosed = false;
  /** The last number of each kind of division whose numbers go on through the whole text. */
  readonly #last = new Map<DivisionKind, number>();
  #lastArticle: string | undefined;

  constructor(head: LawHead) {
    this.#head = head;
    this.#known = new Map(head.known.map(({ at }, index) => [at, index]));
  }

  take(block: Block): void {
    const { kind, text, line } = block;
    if (kind !== 'quoted' && text === this.#head.closing) this.#isClosed = true;
    if (this.#isClosed) {
      if (kind === 'text' && unitMark(text)?.kind === 'article') this.#fault('law-closing', line, { value: text });
      this.#closing.push(block);
      return;
    }
    const division = kind === 'text' ? divisionMark(text) : undefined;
    const unit = kind === 'text' ? unitMark(text) : undefined;
    if (division) this.#division(division, line);
    else if (unit) this.#unit(unit, line);
    else {
      if (kind === 'text' && isCrooked(text)) this.#fault('law-mark', line, { value: text });
      (this.#units.at(-1)?.blocks ?? this.#open.at(-1)?.blocks ?? this.#preamble).push(block);
    }
  }

  #fault(rule: LawFault['rule'], line: number, values: LawFault['values']): void {
    this.faults.push({ rule, line, values });
  }

  #division({ kind, label, number, words }: NonNullable<ReturnType<typeof divisionMark>>, line: number): void {
    const depth = (of: DivisionKind): number => DIVISION_KINDS.indexOf(of);
    this.#units = [];
    this.#open = this.#open.filter((open) => depth(open.kind) < depth(kind));
    const parent = this.#open.at(-1);
    const siblings = parent?.divisions ?? this.#divisions;
    const isThrough = kind === 'part' || kind === 'chapter';
    const before = isThrough ? (this.#last.get(kind) ?? 0) : (siblings.at(-1)?.number ?? 0);
    const value = valueOf(number);
    if (!isThrough && parent === undefined) this.#fault('law-chapter', line, { value: label });
    if (value !== before + 1) {
      this.#fault(value <= before ? 'law-twice' : 'law-gap', line, { value: label, expected: String(before + 1) });
    }
    this.#last.set(kind, value);
    const division: DivisionDraft = {
      kind,
      label,
      number: value,
      words,
      line,
      blocks: [],
      articles: [],
      divisions: [],
    };
    siblings.push(division);
    this.#open.push(division);
  }

  #unit({ kind, number, words }: UnitMark, line: number): void {
    const value = `${number}${kind === 'point' ? ')' : '.'} ${words}`;
    const article = this.#units[0];
    if (kind === 'article') this.#units = [];
    else if (article === undefined) {
      this.#fault('law-clause', line, { value });
      (this.#open.at(-1)?.blocks ?? this.#preamble).push({ kind: 'text', text: value, line });
      return;
    } else
      this.#units = this.#units.filter(
        (open) => open.kind === 'article' || (kind === 'point' && open.kind === 'clause'),
      );
    const parent = this.#units.at(-1);
    const siblings = kind === 'article' ? this.#siblingsOfArticle(number, line) : (parent?.units ?? []);
    const before = kind === 'article' ? this.#lastArticle : siblings.at(-1)?.number;
    const id = this.#idOf([parent?.id, `${WORD[kind]}-${numberId(number)}`].filter(Boolean).join('.'));
    this.#order({ kind, number, id: id.id, isTwice: id.isTwice, before, line, of: parent?.id ?? '' });
    if (kind === 'article') this.#lastArticle = number;
    const unit: UnitDraft = { kind, number, id: id.id, words, line, blocks: [], units: [] };
    siblings.push(unit);
    this.#units.push(unit);
  }

  /** Where an article stands: in the innermost open division; outside all only where the text has none before it. */
  #siblingsOfArticle(number: string, line: number): UnitDraft[] {
    const division = this.#open.at(-1);
    if (division && division.kind !== 'part') return division.articles;
    if (division) this.#fault('law-chapter', line, { value: `Điều ${number}` });
    return division?.articles ?? this.#articles;
  }

  /** The id of a unit; the second of one number gets another one. */
  #idOf(id: string): { id: string; isTwice: boolean } {
    const isTwice = this.#ids.has(id);
    const own = isTwice ? `${id}-2` : id;
    this.#ids.add(own);
    return { id: own, isTwice };
  }

  #order(unit: {
    kind: Unit['kind'];
    number: string;
    id: string;
    isTwice: boolean;
    before: string | undefined;
    line: number;
    of: string;
  }): void {
    const { kind, number, id, isTwice, before, line, of } = unit;
    const allowed = kind === 'point' ? nextLetters(before) : nextNumbers(before);
    const known = this.#known.get(id);
    if (!isTwice && allowed.includes(number)) return;
    if (known !== undefined) this.#used.add(known);
    else {
      this.#fault(isTwice ? 'law-twice' : 'law-gap', line, {
        value: id,
        expected: allowed[0] ?? '',
        ...(of === '' ? {} : { of }),
      });
    }
  }

  /** The tree, and what only the end of the text shows. */
  finish(): LawBody {
    if (this.#divisions.length > 0) {
      for (const { id, line } of this.#articles) this.#fault('law-chapter', line, { value: id });
    }
    if (this.#lastArticle === undefined) this.#fault('law-empty', 1, {});
    if (this.#head.closing !== undefined && !this.#isClosed)
      this.#fault('law-closing', 1, { value: this.#head.closing });
    this.#head.known.forEach(({ at }, index) => {
      if (!this.#used.has(index)) this.faults.push({ rule: 'law-gap', line: 0, values: { value: at }, known: index });
    });
    return {
      preamble: this.#preamble,
      articles: this.#articles,
      divisions: this.#divisions,
      closing: this.#closing,
    };
  }
}

/**
 * Reads the body of a text of law into its tree: divisions, articles, clauses, points, paragraphs. All faults are
 * returned at once; the tree is only whole without any.
 */
export function parseLaw(body: string, head: LawHead): { law: LawBody; faults: LawFault[] } {
  const { blocks, faults } = blocksOf(body);
  const reading = new Reading(head);
  for (const block of blocks) reading.take(block);
  const law = reading.finish();
  return {
    law,
    faults: [...faults, ...reading.faults, ...noteFaults(blocks), ...gluedFaults(blocks, head.words)],
  };
}
