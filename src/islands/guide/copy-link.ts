import { copyText, selectText } from '../copy-text.ts';

/** Copies the address of the page as it stands, with what the reader chose to have in it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) {
  const status = button.nextElementSibling;
  button.addEventListener('click', () => {
    if (!status) return;
    void copyText(location.href, status).then((copied) => {
      status.textContent = copied ? (button.dataset.copyLink ?? '') : location.href;
      // What is to be copied by hand stands there only now.
      if (!copied) selectText(status);
    });
  });
}
