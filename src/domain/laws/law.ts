/** Kinds of blocks. dash: an item under a dash; quoted: words that the text gives to another text; note: a footnote. */
export type BlockKind = 'text' | 'dash' | 'quoted' | 'table' | 'note';

/** A paragraph or table of a text of law. */
export interface Block {
  readonly kind: BlockKind;
  /** As it stands in the file; the rows of a table with line feeds between them. */
  readonly text: string;
  /** 1-based line in the body. */
  readonly line: number;
}

export type UnitKind = 'article' | 'clause' | 'point';

/** An article (điều), clause (khoản) or point (điểm). Paragraphs belong to the unit they follow. */
export interface Unit {
  readonly kind: UnitKind;
  /** As written: `35a`, `4`, `đ`. */
  readonly number: string;
  /** Path from its article, which is its anchor: `dieu-3.khoan-4.diem-a`. */
  readonly id: string;
  /** The heading of an article, or the words after the number. */
  readonly words: string;
  readonly line: number;
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
}

/** Kinds of divisions, widest first. */
export const DIVISION_KINDS = ['part', 'chapter', 'section', 'subsection'] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** A part, chapter or section: its articles, then the divisions inside it. */
export interface Division {
  readonly kind: DivisionKind;
  /** As written: `Chương I`. */
  readonly label: string;
  readonly number: number;
  /** The title where it stands on the line of the label; else it is in `blocks`. */
  readonly words: string;
  readonly line: number;
  readonly blocks: readonly Block[];
  readonly articles: readonly Unit[];
  readonly divisions: readonly Division[];
}

/** The text of a law as a tree. */
export interface LawBody {
  /** What stands before the first division or article. */
  readonly preamble: readonly Block[];
  /** Articles outside divisions. */
  readonly articles: readonly Unit[];
  readonly divisions: readonly Division[];
  /** What follows the last article: recipients, signature. */
  readonly closing: readonly Block[];
}

/** The title of a division as one line. */
export const titleOf = ({ words, blocks }: Pick<Division, 'words' | 'blocks'>): string =>
  [words, ...blocks.map(({ text }) => text)].filter(Boolean).join(' ');

/** A division with the divisions around it, outermost first. */
export interface PlacedArticle {
  readonly article: Unit;
  readonly within: readonly Division[];
}

/** All articles in their order, with the divisions that hold them. */
export function articlesOf({ articles, divisions }: Pick<LawBody, 'articles' | 'divisions'>): PlacedArticle[] {
  const inside = (division: Division, around: readonly Division[]): PlacedArticle[] => {
    const within = [...around, division];
    return [
      ...division.articles.map((article) => ({ article, within })),
      ...division.divisions.flatMap((inner) => inside(inner, within)),
    ];
  };
  return [
    ...articles.map((article) => ({ article, within: [] })),
    ...divisions.flatMap((division) => inside(division, [])),
  ];
}

/** A unit and all units inside it, in the order of the text. */
export const unitsIn = (unit: Unit): Unit[] => [unit, ...unit.units.flatMap(unitsIn)];

/** All articles, clauses and points of a text, in their order. */
export const unitsOf = (law: LawBody): Unit[] => articlesOf(law).flatMap(({ article }) => unitsIn(article));

/** The words of a unit with everything in it, one paragraph a line. */
export const wordsOf = ({ words, blocks, units }: Unit): string =>
  [words, ...blocks.map(({ text }) => text), ...units.map(wordsOf)].filter(Boolean).join('\n');
