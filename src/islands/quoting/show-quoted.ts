import { withoutFaults } from '../../domain/text/characters.ts';
import { characters, findWords, LONGEST, tidy } from '../../domain/quoting/quoted-words.ts';
import { blockOf, readPage } from './page-words.ts';

/** Wraps a range of the page's text in marks; returns them in order. */
function mark([from, to]: [number, number]): HTMLElement[] {
  return readPage().pieces.flatMap(({ node, at }) => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, node.length)];
    if (start >= end) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const element = document.createElement('mark');
    element.className = 'quoted';
    range.surroundContents(element);
    return [element];
  });
}

/** The element of the fragment; older browsers leave the text directive in it. */
const anchored = (): HTMLElement | null => document.getElementById(location.hash.slice(1).split(':~:')[0] ?? '');

/** Opens every fold that words stand in. */
function openAround(words: Element | undefined): void {
  for (let fold = words?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}

/**
 * Highlights the quotation of a link where it occurs on the page; if it does not, says so and shows it in the note. It
 * is only ever inserted as text.
 */
export function showQuoted(note: HTMLElement): void {
  const given = characters(tidy(withoutFaults(new URLSearchParams(location.search).get('trich') ?? '')));
  if (given.length === 0) return;
  const words = given.slice(0, LONGEST).join('');
  const { text, pieces } = readPage();
  const anchor = anchored();
  const near = pieces.find(({ node }) => anchor?.contains(node))?.at ?? 0;
  const found = findWords(text, words, near);
  const [first] = found ? mark(found) : [];
  const block = (first && blockOf(first)) ?? anchor?.closest('blockquote, article');
  openAround(first);
  block?.before(note);
  note.hidden = false;
  const { found: here = '', changed = '', broken = '' } = note.dataset;
  const [message, quotation, told] = note.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  if (first) {
    message.textContent = here;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  } else {
    message.textContent = words.includes('\ufffd') ? broken : changed;
    quotation.hidden = false;
    told.hidden = false;
    quotation.querySelector('q')?.append(words, given.length > LONGEST ? '…' : '');
  }
  (first ?? note).scrollIntoView({ block: 'center' });
}
