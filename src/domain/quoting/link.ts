import { shorten, tidy } from './quoted-words.ts';

/** The browser looks for the first words only: references stand between later ones, and it would go on past them. */
const FIRST = 6;

/** Percent-encoding for a text directive, where `-`, `,` and `&` mean something. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The address of words on a page: `trich` carries them for the page, the anchor says by which paragraph they stand,
 * and the text directive makes browsers that know it find where they begin without scripts.
 */
export function quoteLink(page: string, anchor: string, selected: string): string {
  const words = shorten(tidy(selected));
  const first = words.split(' ').slice(0, FIRST).join(' ');
  return `${page}?trich=${encodeURIComponent(words)}#${anchor}:~:text=${encode(first)}`;
}
