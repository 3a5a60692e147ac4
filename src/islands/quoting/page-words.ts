/** A text node of the page, its offset in the whole text, and the element it is quoted from. */
interface Piece {
  readonly node: Text;
  readonly at: number;
  readonly from: HTMLElement;
}

/** The quotable text of a page. Links and small print inside it are the portal's own and excluded. */
export interface PageWords {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The block of the page that words stand in: what may have an element before or after it. */
export const blockOf = (words: Element): Element =>
  words.closest('blockquote') ?? words.closest('ul, ol, dl, table') ?? words.closest('p') ?? words;

/**
 * Reads the quotable elements: the paragraphs of the source in sequence, then each quotation separately, separated by a
 * character that no text contains.
 */
export function readPage(): PageWords {
  const pieces: Piece[] = [];
  let text = '';
  for (const from of [
    ...document.querySelectorAll<HTMLElement>('[data-words=text]'),
    ...document.querySelectorAll<HTMLElement>('[data-words=quote]'),
  ]) {
    text += from.dataset.words === 'text' ? ' ' : '\0';
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('a, small') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      pieces.push({ node, at: text.length, from });
      text += node.data;
    }
  }
  return { text, pieces };
}

/**
 * The words of a range and the element they begin in; undefined unless the range is within one source text or
 * quotation.
 */
export function wordsIn(range: Range): { words: string; from: HTMLElement } | undefined {
  const inside = readPage().pieces.filter(({ node }) => range.intersectsNode(node));
  const cut = inside.map(({ node, from }) => {
    const start = node === range.startContainer ? range.startOffset : 0;
    return { from, words: node.data.slice(start, node === range.endContainer ? range.endOffset : undefined) };
  });
  const first = cut.find(({ words }) => words.trim() !== '')?.from;
  if (!first) return undefined;
  const same = cut.filter(({ from }) =>
    first.dataset.words === 'text' ? from.dataset.words === 'text' : from === first,
  );
  let last = first;
  let words = '';
  for (const piece of same) {
    words += (piece.from === last ? '' : ' ') + piece.words;
    last = piece.from;
  }
  return { words, from: first };
}
