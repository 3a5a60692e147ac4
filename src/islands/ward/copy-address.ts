import { copyText } from '../copy-text.ts';

/** Lets the button beside each address copy it, and says whether it did. */
for (const place of document.querySelectorAll<HTMLElement>('.copy-address')) {
  const address = place.querySelector('[lang]');
  const status = place.querySelector('[role=status]');
  place.querySelector('button')?.addEventListener('click', () => {
    if (!address || !status) return;
    void copyText(address.textContent.trim(), address).then((copied) => {
      status.textContent = (copied ? place.dataset.copied : place.dataset.failed) ?? '';
    });
  });
}
