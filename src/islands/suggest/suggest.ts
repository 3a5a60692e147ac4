import { findEntries, typedWords, type Found } from '../../search/suggest/find-entries.ts';
import { letterOf, type FirstList, type Suggested, type SuggestList } from '../../search/suggest/lists.ts';
import { combobox, type Option } from '../shared/combobox.ts';
import { fill } from '../../search/language/fill.ts';

/** More suggestions than these would hide the page, and nobody reads them. */
const MOST = 6;
/** In milliseconds: who types on is not told of every letter. */
const PAUSE = 700;

/** Makes a reader of lists, each fetched once; one that cannot be had is empty, and tried again. */
function listsFrom(address: string): <T extends SuggestList>(name: string) => Promise<T | undefined> {
  const kept = new Map<string, Promise<SuggestList | undefined>>();
  return <T extends SuggestList>(name: string) => {
    const list =
      kept.get(name) ??
      fetch(new URL(name, new URL(address, location.href)))
        .then((response) => (response.ok ? (response.json() as Promise<T>) : undefined))
        .catch(() => undefined)
        .then((read) => {
          if (read === undefined) kept.delete(name);
          return read;
        });
    kept.set(name, list);
    return list as Promise<T | undefined>;
  };
}

/** Suggests entries in a list below the field: choosing one goes to its page; Enter without a choice asks the question. */
export function suggest(form: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const { suggest: address = '', count = '', none = '' } = form.dataset;
  if (!status) return;
  const box = combobox({ input, list, status, mayBeLeft: true });
  const read = listsFrom(address);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const optionOf = ({ entry: [label, to, kind], ask }: Found, kinds: readonly string[]): Option => ({
    label,
    below: ask === undefined ? (kinds[kind] ?? '') : `${kinds[kind] ?? ''} · ${ask}`,
    choose: () => {
      location.assign(to);
    },
  });

  const offer = async (): Promise<void> => {
    const asked = box.ask();
    const text = input.value;
    clearTimeout(timer);
    const first = await read<FirstList>(address);
    if (!first) return;
    const words = typedWords(text);
    const word = words.find(({ key }) => !first.common.includes(key)) ?? words[0];
    const name = word && first.lists[letterOf(word.key)];
    const more = name === undefined ? undefined : await read(name);
    const entries: Suggested[] = [...first.entries, ...(more?.entries ?? [])];
    const found = findEntries(text, entries, MOST);
    asked.show(
      found.map((each) => optionOf(each, first.kinds)),
      '',
    );
    // The reader has typed on, asked, or closed the list.
    if (!asked.isWanted()) return;
    timer = setTimeout(() => {
      if (asked.isWanted())
        status.textContent = words.length === 0 ? '' : found.length === 0 ? none : fill(count, { count: found.length });
    }, PAUSE);
  };
  const stop = (): void => {
    clearTimeout(timer);
    box.ask().show([], '');
    box.close();
  };

  input.addEventListener('input', () => void offer());
  input.addEventListener('blur', stop);
  form.addEventListener('submit', stop);
  // The lists are there when the first letter is.
  void read(address);
  if (input.value !== '' && document.activeElement === input && input.value !== input.defaultValue && !isAnswered())
    void offer();

  /** Whether the page answers the question already. */
  function isAnswered(): boolean {
    return new URLSearchParams(location.search).get('q') === input.value;
  }
}
