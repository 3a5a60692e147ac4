import { openTarget } from './open-target.ts';

const note = document.querySelector<HTMLElement>('.quoted-note');
const bar = document.querySelector<HTMLElement>('.quote-bar');

// Few readers quote: what that takes comes once somebody selects words, or follows a link to them.
if (bar) {
  const offer = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', offer);
    import('./offer-link.ts').then(
      ({ offerLink }) => {
        offerLink(bar);
      },
      () => {
        // The next selection tries again; words can be copied all the same.
        document.addEventListener('selectionchange', offer);
      },
    );
  };
  document.addEventListener('selectionchange', offer);
}
openTarget();
addEventListener('hashchange', openTarget);
if (note && new URLSearchParams(location.search).has('trich')) {
  // After the browser's own scrolling to the anchor, which would override ours.
  addEventListener('load', () => {
    import('./show-quoted.ts').then(
      ({ showQuoted }) => {
        showQuoted(note);
        note.dataset.settled = '';
      },
      () => {
        // The page reads as without the quotation.
        note.dataset.settled = '';
      },
    );
  });
}
