import { openTarget } from './open-target.ts';

const note = document.querySelector<HTMLElement>('.quoted-note');
const bar = document.querySelector<HTMLElement>('.quote-bar');

// Few readers quote: what that takes comes once somebody selects words, or follows a link to them.
if (bar) {
  const offer = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', offer);
    void import('./offer-link.ts').then(({ offerLink }) => {
      offerLink(bar);
    });
  };
  document.addEventListener('selectionchange', offer);
}
openTarget();
addEventListener('hashchange', openTarget);
if (note && new URLSearchParams(location.search).has('trich')) {
  // After the browser's own scrolling to the anchor, which would override ours.
  addEventListener('load', () => {
    void import('./show-quoted.ts').then(({ showQuoted }) => {
      showQuoted(note);
      note.dataset.settled = '';
    });
  });
}
