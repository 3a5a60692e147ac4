import { copyText } from '../copy-text.ts';

/** Adds a button beside each address that copies it, and says whether it did. */
for (const address of document.querySelectorAll<HTMLElement>('[data-copy-address]')) {
  const desk = address.closest<HTMLElement>('[data-copied]');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'no-print';
  button.textContent = address.dataset.copyAddress ?? '';
  const status = document.createElement('span');
  status.className = 'small';
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copyText(address.textContent.trim(), address).then((copied) => {
      status.textContent = (copied ? desk?.dataset.copied : desk?.dataset.failed) ?? '';
    });
  });
  address.after(' ', button, ' ', status);
}
