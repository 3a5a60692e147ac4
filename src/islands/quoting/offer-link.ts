import { quoteLink } from '../../domain/quoting/link.ts';
import { characters, LONGEST, tidy } from '../../domain/quoting/quoted-words.ts';
import { copyText } from '../copy-text.ts';
import { unlessComposing } from '../shared/unless-composing.ts';
import { blockOf, wordsIn } from './page-words.ts';

/**
 * Offers a link to the words of the source selected last. Moving to the button by keyboard or touch may clear the
 * selection; only a click elsewhere, another selection or Escape withdraws the offer.
 */
export function offerLink(bar: HTMLElement): void {
  const [button, status, shown] = bar.children as unknown as [HTMLButtonElement, HTMLElement, HTMLElement];
  let quoted: ReturnType<typeof wordsIn>;
  let isNew = false;
  const offer = (): void => {
    const selection = getSelection();
    // Ignore selections in the bar itself, such as the link shown for manual copying.
    if (!selection || selection.isCollapsed || bar.contains(selection.anchorNode)) return;
    quoted = wordsIn(selection.getRangeAt(0));
    isNew = quoted !== undefined;
    bar.hidden = !isNew;
    status.textContent = shown.textContent = '';
    // Insert the bar after the selected words in document order, so that Tab continues from there.
    const block = quoted && blockOf(quoted.from);
    if (block && block.nextElementSibling !== bar) block.after(bar);
  };
  // This is loaded because there is a selection.
  offer();
  document.addEventListener('selectionchange', offer);
  document.addEventListener('pointerdown', ({ target }) => {
    if (!bar.contains(target as Node)) bar.hidden = true;
  });
  document.addEventListener(
    'keydown',
    unlessComposing((event) => {
      if (event.key === 'Escape') bar.hidden = true;
      // Browsers lose the position of a selection when moving focus, so the first Tab is handled here.
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
      status.textContent = (done ? copied : failed) + long;
    });
  });
}
