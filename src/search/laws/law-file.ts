/** What readers of a language are told of a text of law. */
export interface SaidOfLaw {
  /** Kind and symbol: Nghị định 43/2011/NĐ-CP. */
  readonly name: string;
  /** Whether it holds today, in the words of its page; nothing where its words are not here. */
  readonly holds?: string | undefined;
}

/**
 * How readers of a language name parts of a law, and what they are told is not here; `{number}`, `{of}`, `{unit}`,
 * `{document}` and `{part}` are filled in.
 */
export interface LawWords {
  readonly article: string;
  readonly clause: string;
  readonly point: string;
  readonly of: string;
  /** A document, or an article of one, has no such part. */
  readonly noPart: string;
  /** There is no such document here; or its words are not. */
  readonly noDocument: string;
  readonly noText: string;
}

/** A document: what tells it from others, and what stands in it. */
export interface LawDocument {
  readonly id: string;
  readonly symbol: string;
  /** Initials of its kind: nd, tt, qd, nq. */
  readonly type: string;
  readonly year?: number | undefined;
  /** Ids of the bodies that issued it. */
  readonly agencies?: readonly string[] | undefined;
  /** Whether sources say that it holds no more. */
  readonly isOver?: boolean | undefined;
  /** Whether each article has a page of its own. */
  readonly isSplit: boolean;
  /**
   * Paths of its articles, clauses and points in their order, without the steps that each shares with the one before; empty
   * where its words are not here.
   */
  readonly paths: string;
  /** The words that it defines, with the places of the clauses among its paths, and what other languages call them. */
  readonly defines?: readonly (readonly [place: number, term: string, ...translated: string[]])[] | undefined;
  /** The entries that single clauses tell of, such as the place that one founds, with the places of the clauses. */
  readonly about?: readonly (readonly [place: number, ref: string])[] | undefined;
  readonly said: Readonly<Record<string, SaidOfLaw>>;
}

/** The texts of law that can be searched. */
export interface LawsFile {
  readonly build: string;
  readonly words: Readonly<Record<string, LawWords>>;
  readonly documents: readonly LawDocument[];
}

/** What an article, clause or point brings with it: where it stands, under which heading, and that in other languages. */
export interface LawData {
  readonly path: string;
  readonly heading: string;
  readonly headings?: Readonly<Record<string, string>> | undefined;
}

/** Where the files stand among those of readers of every language. */
export const LAWS = 'laws/';
export const lawsName = (build: string): string => `laws.${build}.json`;

/** Paths as they travel: a dot for each step that is that of the path before. */
export function encodePaths(paths: readonly string[]): string {
  let before: readonly string[] = [];
  return paths
    .map((path) => {
      const steps = path.split('.');
      const last = before;
      const other = steps.findIndex((step, at) => step !== last[at]);
      before = steps;
      const shared = other < 0 ? steps.length : other;
      return '.'.repeat(shared) + steps.slice(shared).join('.');
    })
    .join(' ');
}

export function decodePaths(paths: string): string[] {
  let before: readonly string[] = [];
  return paths.split(' ').map((path) => {
    const shared = /^\.*/u.exec(path)?.[0].length ?? 0;
    before = [...before.slice(0, shared), ...path.slice(shared).split('.')];
    return before.join('.');
  });
}
