import { loadWhenUsed } from '../shared/load-when-used.ts';

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
  loadWhenUsed(input, () => import('./suggest.ts'), {
    ready: ({ suggest }) => {
      suggest(form, input, list);
    },
  });
}
