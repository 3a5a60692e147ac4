import { fold, normalise } from '../language/fold.ts';
import { withDigits } from './spoken-numbers.ts';

/** What a question says of a document: its number, and its year and kind where they are told (nd, tt, qd, nq). */
export interface DocumentReference {
  readonly number: string;
  readonly year?: string | undefined;
  readonly type?: string | undefined;
}

/** An article, clause or point of a document, as a question names it. */
export interface LawReference {
  readonly document: DocumentReference;
  /** The document as it was typed: nđ 999/2025. */
  readonly said: string;
  /** Whether it is only a number, which may be that of anything. */
  readonly isGuess?: boolean | undefined;
  /** Path of the article, clause or point: `dieu-3.khoan-4.diem-a`; empty where only the document is named. */
  readonly path: string;
  /** The question without what names the place, which may be nothing. */
  readonly rest: string;
}

/** Kinds of documents as people write them, by their initials, folded. */
const TYPES: Readonly<Record<string, string>> = {
  'nghi dinh': 'nd',
  decree: 'nd',
  nd: 'nd',
  'thong tu': 'tt',
  circular: 'tt',
  tt: 'tt',
  'quyet dinh': 'qd',
  decision: 'qd',
  qd: 'qd',
  'nghi quyet': 'nq',
  resolution: 'nq',
  nq: 'nq',
  luat: 'l',
  law: 'l',
};

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const TYPE = String.raw`(?<type>${Object.keys(TYPES).join('|')})`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
/** What follows number and year of a symbol: /NĐ-CP, -UBTVQH15. */
const ISSUER = String.raw`(?:\s?[/-]\s?(?<groups>[a-z]{2,}[a-z\d]*(?:-[a-z\d]+)*))?`;
/** Kind and number, with a year or without: nghị định 43/2011, nd43/2011/nđ-cp, decree no. 224/2026. */
const BY_TYPE = new RegExp(
  String.raw`${START}${TYPE}\s*(?:so\.?|no\.?)?\s*(?<number>\d{1,5})(?:(?:\s?[/-]?\s?|\s(?:nam|of)\s)${YEAR})?${ISSUER}${END}`,
  'u',
);
/** Number and year alone, or number and the letters of the symbol: 43/2011, 1685/nq-ubtvqh15. */
const BY_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?<number>\d{1,5})\s?[/-]\s?(?:${YEAR}${ISSUER}|(?<letters>nd|tt|qd|nq)(?:-[a-z\d]+)*)${END}`,
  'u',
);
const ARTICLE = new RegExp(
  String.raw`${START}(?:(?:dieu|article|art)\.?\s*|d\.?)(?<number>\d{1,3}[a-z]?)(?:\s?[.(]\s?(?<clause>\d{1,3})\)?(?:\.(?<letter>[a-z]\d?))?)?${END}`,
  'u',
);
/** Article and clause by their numbers alone: 3.4 nđ 43/2011, 3.4.đ. */
const DOTTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}./-])(?<number>\d{1,3})\.(?<clause>\d{1,3})(?:\.(?<letter>[a-z]\d?))?(?![\p{L}\p{N}./-])`,
  'u',
);
/** A number alone, which beside an article may be that of a document: 224 điều 14. */
const BARE = /(?<![\p{L}\p{N}./-])(?<number>\d{2,5})(?![\p{L}\p{N}./-])/u;
const CLAUSE = new RegExp(
  String.raw`${START}(?:(?:khoan|clause|paragraph)\s*|k\.?)(?<number>\d{1,3}[a-z]?)${END}`,
  'u',
);
const POINT = new RegExp(String.raw`${START}(?:diem|point)\s+(?<letter>[a-z]\d?)${END}`, 'u');

/** What joins the parts of a reference, and is no question of its own: of, của, số, tại. */
const JOINING = /^(?:\s|[.,;:/-]|(?:cua|thuoc|tai|trong|theo|so|of|the|in|no)(?![\p{L}\p{N}]))*$/u;

interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly from: number;
  readonly to: number;
}

function find(pattern: RegExp, text: string): Found | undefined {
  const match = pattern.exec(text);
  return match ? { groups: match.groups ?? {}, from: match.index, to: match.index + match[0].length } : undefined;
}

/** The letters by which paths name a point: đ is dd. */
const pointOf = (letter: string): string => letter.toLowerCase().replace('đ', 'dd');

function documentIn(folded: string): (Found & { readonly document: DocumentReference }) | undefined {
  const found = find(BY_TYPE, folded) ?? find(BY_NUMBER, folded);
  if (!found) return undefined;
  const { type, number = '', year, letters, groups = '' } = found.groups;
  const kind = type === undefined ? (letters ?? /^(?:nd|tt|qd|nq)(?=-|$)/u.exec(groups)?.[0]) : TYPES[type];
  return { ...found, document: { number, year, type: kind } };
}

/** A text with spaces in the place of a stretch of it. */
const blanked = (text: string, { from, to }: Found): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

/** The document that is named by its number alone, beside an article. */
function bareDocument(folded: string): (Found & { readonly document: DocumentReference }) | undefined {
  const article = find(ARTICLE, folded);
  const clause = article && find(CLAUSE, folded);
  const around = [article, clause].reduce((text, span) => (span ? blanked(text, span) : text), folded);
  const found = article && find(BARE, around);
  return found && { ...found, document: { number: found.groups.number ?? '' } };
}

/**
 * The document that a question names, and the article, clause or point of it: “khoản 4 điều 3 nghị định 43/2011/NĐ-CP”,
 * “d3 nd 43/2011”, “Article 14 of Decree 224/2026”, in any order, with marks or without. Undefined where none is named.
 */
export function referenceIn(question: string): LawReference | undefined {
  // Dashes keep their length, and so does folding: places in the folded text are those of the typed one.
  const text = withDigits(normalise(question).replace(/[‐-―]/gu, '-'));
  const folded = fold(text);
  const named = documentIn(folded);
  const whole = named ?? bareDocument(folded);
  if (!whole) return undefined;
  const around = blanked(folded, whole);
  const spelled = find(ARTICLE, around);
  const article = spelled ?? find(DOTTED, around);
  // A month has a year too: 12/2020.
  if (!article && whole.document.type === undefined) return undefined;
  // Article 14(2), điều 14.2.
  const behind = article?.groups.clause;
  const clause = article && behind === undefined ? find(CLAUSE, around) : undefined;
  const inClause = behind ?? clause?.groups.number;
  const point = article && (article.groups.letter === undefined ? find(POINT, around) : article);
  // The letter as it was typed: đ is a point of its own, which d is not.
  const letter = point && text.slice(point.to - (point.groups.letter ?? '').length, point.to);
  const path = [
    article && `dieu-${article.groups.number ?? ''}`,
    inClause === undefined ? undefined : `khoan-${inClause}`,
    letter === undefined ? undefined : `diem-${pointOf(letter)}`,
  ];
  const spans = [whole, article, clause, point].flatMap((span) => (span ? [span] : []));
  const rest = folded.length === text.length ? without(text, spans) : text;
  const isRest = !JOINING.test(fold(rest));
  // Numbers that nothing names may be anything beside other words.
  if (isRest && (!named || (article && !spelled))) return undefined;
  return {
    document: whole.document,
    said: text.slice(whole.from, whole.to).trim(),
    isGuess: !named,
    path: path.filter((step) => step !== undefined).join('.'),
    rest: isRest ? rest.trim() : '',
  };
}

/** The step of an article or clause whose document a question does not name: “Long Sơn khoản 164”. */
export function stepAlone(question: string): string | undefined {
  const folded = fold(withDigits(normalise(question)));
  const [clause, article] = [find(CLAUSE, folded), find(ARTICLE, folded)];
  if (clause && article) return undefined;
  return clause ? `khoan-${clause.groups.number ?? ''}` : article && `dieu-${article.groups.number ?? ''}`;
}

/** A text without some stretches of it. */
function without(text: string, spans: readonly Found[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    rest += `${text.slice(at, from)} `;
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}
