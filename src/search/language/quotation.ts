/** The marks between which people and texts quote, for patterns; single ones apart, because apostrophes look like them. */
const MARKS = '"“”„«»';
/** Single ones: the first stands before a word and not in one, its fellow behind one. */
const SINGLE = String.raw`(?<![\p{L}\p{N}])[‘‚'][^‘’‚'${MARKS}]+[’'‘](?![\p{L}\p{N}])`;

/** Quotations with their marks; what is quoted may have other marks. Marks of any two kinds hold one that has none of its own. */
export const QUOTED = new RegExp(
  `“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"|[${MARKS}][^${MARKS}]*[${MARKS}]|${SINGLE}`,
  'gu',
);

/** What a quotation quotes: all between its marks. */
export const quotedIn = (quotation: string): string => quotation.slice(1, -1).replace(ANY_QUOTE, ' ');

/** All marks of quotations, apart from single ones. */
export const ANY_QUOTE = new RegExp(`[${MARKS}]`, 'gu');

/** A text with what it quotes, but not as quotations. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, quotedIn);

/** A sign that a text may quote. */
export const QUOTE_SIGN = String.raw`[${MARKS}‘]|(?<!\p{L})'`;
