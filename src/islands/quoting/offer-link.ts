import { quoteLink } from '../../domain/quoting/link.ts';
import { characters, LONGEST, tidy } from '../../domain/quoting/words.ts';
import { copyText } from '../copy-text.ts';
import { wordsIn } from './page-words.ts';

/** Offers a link to whatever words of the source are selected. */
export function offerLink(bar: HTMLElement): void {
  const [button, said, shown] = bar.children as unknown as [HTMLButtonElement, HTMLElement, HTMLElement];
  const selected = (): ReturnType<typeof wordsIn> => {
    const selection = getSelection();
    return selection && !selection.isCollapsed ? wordsIn(selection.getRangeAt(0)) : undefined;
  };
  document.addEventListener('selectionchange', () => {
    // A link shown for copying by hand is selected in the bar itself.
    if (bar.contains(getSelection()?.anchorNode ?? null)) return;
    const quoted = selected();
    bar.hidden = quoted === undefined;
    said.textContent = shown.textContent = '';
    // After the words in the order of the page: the next Tab reaches the button.
    quoted?.from.parentElement?.after(bar);
  });
  // A press must not undo the selection it is about.
  bar.addEventListener('pointerdown', (event) => {
    if (event.target === button) event.preventDefault();
  });
  button.addEventListener('click', () => {
    const quoted = selected();
    if (!quoted) return;
    const anchor = quoted.from.closest('[id]')?.id ?? '';
    const link = quoteLink(location.origin + location.pathname, anchor, quoted.words);
    const { copied = '', failed = '', cut = '' } = bar.dataset;
    shown.textContent = link;
    void copyText(link, shown).then((done) => {
      if (done) shown.textContent = '';
      const long = characters(tidy(quoted.words)).length > LONGEST ? ` ${cut}` : '';
      said.textContent = (done ? copied : failed) + long;
    });
  });
}
