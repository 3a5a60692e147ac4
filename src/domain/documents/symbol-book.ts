import { fold } from '../../search/language/fold.ts';
import { symbolKey, symbolsIn } from '../../search/language/symbols.ts';
import type { AnyDocument } from './relations.ts';
import { LOCALES } from '../../schema/fields/languages.ts';

/** A piece of a text: plain text, or the symbol of a document of the portal. */
export interface Piece {
  readonly text: string;
  /** Id of the document the text names. */
  readonly document?: string;
}

type Known = Pick<AnyDocument, 'id' | 'symbol' | 'issued' | 'issuer'>;

/** Documents of the portal by normalised symbol; several may share one. */
export type SymbolBook = ReadonlyMap<string, readonly Known[]>;

/** Normalises a symbol. Official style pads numbers below ten with a zero; everyday text does not. */
const keyOf = (symbol: string): string => symbolKey(symbol).replace(/^0+/u, '');

export const symbolBook = (documents: Iterable<Known>): SymbolBook =>
  Map.groupBy(
    [...documents].filter(({ symbol }) => symbol !== null),
    ({ symbol }) => keyOf(symbol ?? ''),
  );

/** How far after a symbol its date and issuer are searched, in UTF-16 units. */
const NEAR = 80;
/** A date directly after a symbol: “ngày 06/01/2021”, “ngày 6 tháng 1 năm 2021”, “of 6 January 2021”, “(2021)”. */
const DATED =
  /^[\s,(]*(?:(?:ngày|of|dated)\s+)?(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+|\d{1,2}\s+[A-Z][a-z]+\s+|năm\s+|(?<=\())(?<year>(?:19|20)\d{2})(?!\d)/u;

/**
 * Selects the document a text means among those with one symbol, by the year and issuer named after it; undefined if
 * none matches or the choice is ambiguous.
 */
function meant(documents: readonly Known[], behind: string): Known | undefined {
  const year = DATED.exec(behind)?.groups?.year;
  const possible = documents.filter(({ issued }) => year === undefined || issued === null || issued.startsWith(year));
  if (possible.length <= 1) return possible[0];
  const exact = year === undefined ? [] : possible.filter(({ issued }) => issued !== null);
  if (exact.length === 1) return exact[0];
  const words = fold(behind);
  const named = possible.filter(({ issuer }) =>
    LOCALES.map((locale) => issuer[locale]).some((name) => name !== undefined && words.includes(fold(name))),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Normalises a text to NFC, with a mapping of its offsets back to the original. */
function composed(text: string): { plain: string; at: (offset: number) => number } {
  const plain = text.normalize('NFC');
  if (plain === text) return { plain, at: (offset) => offset };
  const starts: number[] = [];
  let position = 0;
  let length = 0;
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const units = letter.normalize('NFC').length;
    for (let unit = 0; unit < units; unit += 1) starts[length + unit] = position;
    length += units;
    position += letter.length;
  }
  return { plain, at: (offset) => starts[offset] ?? text.length };
}

/** Yields a symbol and then shorter forms without trailing words: “131/2020/QH14 - Organisation” → `131/2020/QH14`. */
function* shorter(symbol: string): Generator<string> {
  yield symbol;
  for (const { index } of [...symbol.matchAll(/\s+[/‐-―-]|[/‐-―-]\s+/gu)].reverse()) yield symbol.slice(0, index);
}

/**
 * Splits a text at the symbols of documents of the portal; the pieces concatenate to the original text. Unknown,
 * ambiguous or differently dated symbols stay plain text, and so does `self`, the document whose page shows the text.
 */
export function cutAtSymbols(text: string, book: SymbolBook, self?: string): Piece[] {
  if (book.size === 0 || !/\d\s?[/‐-―-]/u.test(text)) return [{ text }];
  const { plain, at } = composed(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { text: found, start } of symbolsIn(plain, { anyCase: true })) {
    for (const symbol of shorter(found)) {
      const documents = book.get(keyOf(symbol));
      if (!documents) continue;
      const end = start + symbol.length;
      const document = meant(documents, plain.slice(end, end + NEAR));
      if (document && document.id !== self) {
        const [from, to] = [at(start), at(end)];
        if (from > done) pieces.push({ text: text.slice(done, from) });
        pieces.push({ text: text.slice(from, to), document: document.id });
        done = to;
      }
      break;
    }
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** Ids of the documents a text names, without duplicates, in text order. */
export const documentsNamedIn = (text: string, book: SymbolBook): string[] => [
  ...new Set(cutAtSymbols(text, book).flatMap(({ document }) => document ?? [])),
];
