import { quoteLink } from '../../domain/quoting/link.ts';
import { characters, LONGEST, tidy } from '../../domain/quoting/quoted-words.ts';
import { copyText } from '../copy-text.ts';
import { unlessComposing } from '../shared/unless-composing.ts';
import { wordsIn } from './page-words.ts';

/**
 * Offers a link to whatever words of the source were selected last. Moving on to the button by key or finger may undo a
 * selection; only a press elsewhere, another selection or Escape takes the offer back.
 */
export function offerLink(bar: HTMLElement): void {
  const [button, said, shown] = bar.children as unknown as [HTMLButtonElement, HTMLElement, HTMLElement];
  let quoted: ReturnType<typeof wordsIn>;
  let isNew = false;
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    // A link shown for copying by hand is selected in the bar itself.
    if (!selection || selection.isCollapsed || bar.contains(selection.anchorNode)) return;
    quoted = wordsIn(selection.getRangeAt(0));
    isNew = quoted !== undefined;
    bar.hidden = !isNew;
    said.textContent = shown.textContent = '';
    // Behind the words in the order of the page, where Tab goes on after the button.
    const block = quoted?.from.parentElement;
    if (block && block.nextElementSibling !== bar) block.after(bar);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!bar.contains(target as Node)) bar.hidden = true;
  });
  document.addEventListener(
    'keydown',
    unlessComposing((event) => {
      if (event.key === 'Escape') bar.hidden = true;
      // Browsers forget where a selection is when they look for what comes next: the first Tab after it is ours.
      if (event.key !== 'Tab' || event.shiftKey || bar.hidden || !isNew) return;
      isNew = false;
      event.preventDefault();
      button.focus();
    }),
  );
  button.addEventListener('click', () => {
    if (!quoted) return;
    const { from, words } = quoted;
    const anchor = from.closest('[id]')?.id ?? '';
    const link = quoteLink(location.origin + location.pathname, anchor, words);
    const { copied = '', failed = '', cut = '' } = bar.dataset;
    shown.textContent = link;
    void copyText(link, shown).then((done) => {
      if (done) shown.textContent = '';
      const long = characters(tidy(words)).length > LONGEST ? ` ${cut}` : '';
      said.textContent = (done ? copied : failed) + long;
    });
  });
}
