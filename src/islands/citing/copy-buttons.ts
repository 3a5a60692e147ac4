import { copyText } from '../copy-text.ts';

/** Gives each form of an opened citation its button, and says beside the forms what became of the copying. */
function equip(box: HTMLDetailsElement): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  for (const form of box.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = form.querySelector('pre');
    if (!text) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = form.dataset.copy ?? '';
    button.addEventListener('click', () => {
      void copyText(text.textContent, text).then((copied) => {
        said.textContent = (copied ? form.dataset.copied : box.dataset.failed) ?? '';
      });
    });
    form.append(button);
  }
  box.append(said);
}

/** Most citations are never opened: a page with many stays light. `toggle` does not bubble, so it is caught above. */
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches('.cite[open]:not(:has(button))')) equip(target);
  },
  true,
);
