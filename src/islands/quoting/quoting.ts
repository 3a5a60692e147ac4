import { offerLink } from './offer-link.ts';
import { showQuoted } from './show-quoted.ts';

const note = document.querySelector<HTMLElement>('.quoted-note');
const bar = document.querySelector<HTMLElement>('.quote-bar');
if (bar) offerLink(bar);
// After the browser's own scrolling to the anchor, which would override ours.
if (note) {
  addEventListener('load', () => {
    showQuoted(note);
  });
}
