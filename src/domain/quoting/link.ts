import { shorten, tidy } from './words.ts';

/** More words than these are given to the browser by their beginning and end, which may lie in two paragraphs. */
const WHOLE = 8;
const EDGE = 4;

/** Percent-encoding for a text directive, where `-`, `,` and `&` mean something. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The address of words on a page: `trich` carries them for the page, the anchor says by which paragraph they stand,
 * and the text directive makes browsers that know it find them without scripts.
 */
export function quoteLink(page: string, anchor: string, selected: string): string {
  const words = shorten(tidy(selected));
  const list = words.split(' ');
  const directive =
    list.length <= WHOLE
      ? encode(words)
      : `${encode(list.slice(0, EDGE).join(' '))},${encode(list.slice(-EDGE).join(' '))}`;
  return `${page}?trich=${encodeURIComponent(words)}#${anchor}:~:text=${directive}`;
}
