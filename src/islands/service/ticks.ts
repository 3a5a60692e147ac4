import { keptTicks, keepTicks } from './tick-store.ts';

/** Counts the ticks of a list of papers, and remembers them in this browser if the reader says so; else they are gone
 * with the page. */
function watch(list: HTMLElement): void {
  const code = list.dataset.ticks ?? '';
  const boxes = [...list.querySelectorAll<HTMLInputElement>('[type=checkbox][value]:not([value=""])')].filter(
    (box) => box.closest('.keep') === null,
  );
  const panel = list.querySelector<HTMLElement>('.keep');
  const keep = panel?.querySelector('input');
  const count = panel?.querySelector('.count');
  if (!panel || !keep || !count) return;

  const shown = (): HTMLInputElement[] => boxes.filter((box) => !box.closest('[hidden]'));
  const ticked = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const tell = (): void => {
    count.textContent = (list.dataset.ticked ?? '')
      .replace('{ticked}', String(shown().filter(({ checked }) => checked).length))
      .replace('{all}', String(shown().length));
  };
  const store = (): void => {
    if (keepTicks(code, keep.checked ? ticked() : undefined)) return;
    keep.checked = false;
    count.textContent = list.dataset.failed ?? '';
  };
  /** Browsers fill forms in again by themselves; here only what the reader asked to keep comes back. */
  const restore = (): void => {
    const kept = keptTicks(code);
    keep.checked = kept !== undefined;
    for (const box of boxes) box.checked = kept?.includes(box.value) ?? false;
    tell();
  };

  list.addEventListener('change', ({ target }) => {
    tell();
    if (target === keep || keep.checked) store();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
  restore();
}

for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) watch(list);
