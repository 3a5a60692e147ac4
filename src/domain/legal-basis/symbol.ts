import { normalise } from '../../search/language/fold.ts';
import { ISSUERS, termBounds } from './issuers.ts';

/** Kinds of law by which the index of legal bases is divided, by the word its addresses use. */
export const BASIS_TYPES = [
  'quoc-hoi',
  'thuong-vu',
  'nghi-dinh',
  'nghi-quyet',
  'quyet-dinh',
  'thong-tu',
  'lien-tich',
  'khac',
] as const;
export type BasisType = (typeof BASIS_TYPES)[number];

/** A symbol that tells one document from all others: its number, year and type are whole. */
export interface WholeSymbol {
  /** In official spelling, by which symbols are compared. */
  readonly key: string;
  readonly type: BasisType;
  /** As numbers are ordered: 66.7 stands between 66 and 67. */
  readonly number: number;
  readonly year: number;
  /** Whether it belongs to a province, so that several of the same symbol may exist. */
  readonly isLocal: boolean;
}

/** Earlier years have no documents that a procedure could rest on. */
const FIRST_YEAR = 1945;
/** Only decisions are numbered beyond three digits: their series take in what is decided of single cases. */
const PATTERN = /^(?<number>\d{1,4}(?:\.\d{1,2})?)\/(?<year>\d{4})\/(?<type>\p{Lu}[\p{L}\d/-]*)$/u;
const LARGEST = 999;

const issuersAre = (list: string): boolean => list.split('-').every((issuer) => ISSUERS.has(issuer));

/** The types of law that have their issuer in one word, in capitals: the rest of a symbol behind number and year. */
const FIXED: Readonly<Record<string, BasisType>> = {
  'NĐ-CP': 'nghi-dinh',
  'NQ-CP': 'nghi-quyet',
  'NQ-HĐND': 'nghi-quyet',
  'NQ-HĐTP': 'nghi-quyet',
  'CT-TTG': 'khac',
  'L-CTN': 'khac',
};

/** The kind of law that a type names, if that type is whole; of the National Assembly only in the years of its term. */
function typeOf(type: string, year: number): BasisType | undefined {
  const fixed = FIXED[type];
  if (fixed) return fixed;
  const assembly = /^(?:(?<committee>(?:PL-|NQ-)?UBTV)|)QH(?<term>\d{1,2})$/u.exec(type)?.groups;
  if (assembly) {
    const { from, to } = termBounds(Number(assembly.term));
    if (year < from || year > to) return undefined;
    return assembly.committee === undefined ? 'quoc-hoi' : 'thuong-vu';
  }
  const [, kind = '', issuers = ''] = /^(QĐ|TT|NQLT|TTLT)[/-](.+)$/u.exec(type) ?? [];
  if (!issuersAre(issuers)) return undefined;
  const isJoint = kind.endsWith('LT');
  // Joint circulars of earlier years write `TTLT/BQP-BTC`; of others a slash is a slip.
  if (isJoint !== issuers.includes('-') || (!isJoint && type.includes('/'))) return undefined;
  if (isJoint) return 'lien-tich';
  return kind === 'QĐ' ? 'quyet-dinh' : kind === 'TT' ? 'thong-tu' : undefined;
}

/** Text as symbols are compared: plain dashes, no blanks, in capitals. */
const plain = (text: string): string => normalise(text).replace(/[‐-―]/gu, '-').replace(/\s+/gu, '').toUpperCase();

/**
 * Reads the symbol of a document as a source writes it; blanks and capitals do not matter. Undefined where it is not
 * whole: the year is missing, number or year cannot be (a year after that of the reading, an assembly of another time),
 * or no type of law is written so (`ND-CP`). What it may have meant is not guessed.
 */
export function wholeSymbol(text: string, readIn: number): WholeSymbol | undefined {
  const { number = '', year: digits = '', type: written = '' } = PATTERN.exec(plain(text))?.groups ?? {};
  const year = Number(digits);
  if (year < FIRST_YEAR || year > readIn) return undefined;
  const type = typeOf(written, year);
  if (type === undefined || (type !== 'quyet-dinh' && Number(number) > LARGEST) || Number(number) === 0)
    return undefined;
  const whole = written.replace('TTLT/', 'TTLT-').replace('TTG', 'TTg');
  const padded = number.length === 1 ? `0${number}` : number;
  return {
    key: `${padded}/${digits}/${whole}`,
    type,
    number: Number(number),
    year,
    isLocal: /HĐND|UBND/u.test(written),
  };
}

/** A symbol as its source wrote it, without the blanks that slipped in. */
export const writtenSymbol = (text: string): string => text.trim().replace(/\s*([/-])\s*/gu, '$1');
