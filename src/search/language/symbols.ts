import { fold } from './fold.ts';

/** One group of a symbol: UBND, QH14, TTr, CTrHĐ. */
const GROUP = String.raw`[A-ZĐƯƠ][A-Za-zĐđƯưƠơ&]{0,11}\d{0,2}`;
const GROUPS = String.raw`${GROUP}(?:\s?-\s?${GROUP}){0,5}`;
/** 659, 30c, 66.13 */
const NUMBER = String.raw`\d{1,5}(?:\.\d{1,3})?[a-zđ]?`;
const YEAR = String.raw`(?:19|20)\d{2}`;
/** Numbers and symbols according to Decree 30/2020 and earlier laws; excludes look-alikes such as 15/07/2024. */
const PATTERN = String.raw`(?<![\p{L}\d/.-])${NUMBER}\s?[/-]\s?(?:${YEAR}\s?/\s?)?${GROUPS}(?:\s?/\s?${GROUP}(?:-${GROUP})?)?(?![\p{L}\d])`;
const SYMBOL = new RegExp(PATTERN, 'gu');
const ANY_CASE = new RegExp(PATTERN, 'giu');

/** A document symbol within a text. */
export interface FoundSymbol {
  readonly text: string;
  /** Offset in UTF-16 units. */
  readonly start: number;
}

/**
 * Finds all document symbols in a text, in order. `anyCase` also matches lower case (`nđ-cp`) with more false
 * positives, for callers that look the results up.
 */
export function symbolsIn(text: string, { anyCase = false } = {}): FoundSymbol[] {
  // Dashes and Eth keep their length, so offsets are valid in the original text.
  const plain = text
    .replace(/[‐-―]/gu, '-')
    .replace(/\u00A0/gu, ' ')
    .replace(/Ð/gu, 'Đ');
  return [...plain.matchAll(anyCase ? ANY_CASE : SYMBOL)].map(({ 0: found, index }) => ({
    text: text.slice(index, index + found.length),
    start: index,
  }));
}

/** Comparison key of a symbol: `659 ubnd kstt`, `659/UBND-KSTT` and `659ubndkstt` are the same. */
export const symbolKey = (symbol: string): string => fold(symbol.normalize('NFC')).replace(/[^a-z0-9.]/gu, '');
