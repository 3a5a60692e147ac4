import { shorten, tidy } from './quoted-words.ts';

/**
 * Number of words in the text directive. Browsers match only the beginning, because reference links interrupt longer
 * quotations.
 */
const FIRST = 6;

/** Percent-encodes text for a text directive, where `-`, `,` and `&` are reserved. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The address of a quotation on a page: the `trich` parameter carries the words for the page's script, the anchor names
 * the paragraph, and the text directive lets browsers that support it highlight the beginning without scripts.
 */
export function quoteLink(page: string, anchor: string, selected: string): string {
  const words = shorten(tidy(selected));
  const first = words.split(' ').slice(0, FIRST).join(' ');
  return `${page}?trich=${encodeURIComponent(words)}#${anchor}:~:text=${encode(first)}`;
}
