import { offerLink } from './offer-link.ts';
import { openTarget } from './open-target.ts';
import { showQuoted } from './show-quoted.ts';

const note = document.querySelector<HTMLElement>('.quoted-note');
const bar = document.querySelector<HTMLElement>('.quote-bar');
if (bar) offerLink(bar);
openTarget();
addEventListener('hashchange', openTarget);
// After the browser's own scrolling to the anchor, which would override ours.
if (note) {
  addEventListener('load', () => {
    showQuoted(note);
  });
}
