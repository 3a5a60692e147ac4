import { copyText } from '../copy-text.ts';

/** Adds a copy button to each form of an opened citation, and reports the result beside it. */
function equip(box: HTMLDetailsElement): void {
  for (const form of box.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = form.querySelector('pre');
    if (!text) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = form.dataset.copy ?? '';
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      for (const other of box.querySelectorAll('[role=status]')) other.textContent = '';
      void copyText(text.textContent, text).then((copied) => {
        status.textContent = (copied ? box.dataset.copied : box.dataset.failed) ?? '';
      });
    });
    form.append(button, ' ', status);
  }
}

/** Buttons are added when a citation is opened, since most never are. `toggle` does not bubble, so it is captured. */
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches('.cite[open]:not(:has(button))')) equip(target);
  },
  true,
);
