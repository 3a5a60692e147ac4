/** What the field needs to be told. */
const ATTRIBUTES = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  spellcheck: 'false',
} as const;

/**
 * Lets the field of a search form suggest what it can lead to. Nothing is loaded until the reader goes to the field;
 * without this the form asks as it is.
 */
export function offerSuggestions(form: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  const list = form.querySelector<HTMLElement>('[role="listbox"]');
  if (!input || !list || input.role === 'combobox') return;
  for (const [name, value] of Object.entries(ATTRIBUTES)) input.setAttribute(name, value);
  input.setAttribute('aria-controls', list.id);
  const begin = (): void => {
    import('./suggest.ts').then(
      ({ suggest }) => {
        suggest(form, input, list);
      },
      () => {
        // Without suggestions the form still asks; the next visit to the field tries again.
        input.addEventListener('focus', begin, { once: true });
      },
    );
  };
  if (document.activeElement === input) begin();
  else input.addEventListener('focus', begin, { once: true });
}
