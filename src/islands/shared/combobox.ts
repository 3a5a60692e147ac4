import { unlessComposing } from './unless-composing.ts';

/** An option: what it says, and a smaller line below it. */
export interface Option {
  readonly label: string;
  readonly below?: string;
  readonly lang?: string;
  readonly choose: () => void;
}

/** A question that options are being found for. */
export interface Asked {
  /** Whether the reader still waits for it. */
  readonly isWanted: () => boolean;
  /** Shows what was found, while it is wanted. */
  readonly show: (options: readonly Option[], told: string) => void;
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Says how many options there are. */
  readonly status: HTMLElement;
  /** The field is a question of its own: Enter without a choice submits it, and Escape does not clear it. */
  readonly mayBeLeft?: boolean;
}

/**
 * A field with suggestions (ARIA combobox with a list popup): the focus stays in the field, arrows move through the
 * options, Enter chooses, Escape closes. Who finds options may be slow: an answer to a question that is no longer the
 * last one, or that the reader closed or left, is dropped.
 */
export function combobox({ input, list, status, mayBeLeft = false }: Parts): { ask: () => Asked; close: () => void } {
  let options: readonly Option[] = [];
  let active = -1;
  let asked = 0;

  const mark = (next: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const item = list.children[active];
    if (!item) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', item.id);
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) mark(-1);
  };
  const close = (): void => {
    asked += 1;
    open(false);
    status.textContent = '';
  };
  const choose = (at: number): void => {
    const chosen = options[at];
    if (!chosen) return;
    close();
    chosen.choose();
  };
  const item = ({ label, below, lang }: Option, at: number): HTMLElement => {
    const line = document.createElement('li');
    line.id = `${list.id}-${at}`;
    line.role = 'option';
    line.ariaSelected = 'false';
    const name = document.createElement('span');
    name.textContent = label;
    if (lang !== undefined) name.lang = lang;
    line.append(name);
    if (below !== undefined) {
      const small = document.createElement('small');
      small.textContent = below;
      line.append(' ', small);
    }
    line.addEventListener('click', () => {
      choose(at);
    });
    return line;
  };

  input.addEventListener(
    'keydown',
    unlessComposing((event) => {
      const isOpen = !list.hidden;
      const last = options.length - 1;
      const to: Record<string, number> = {
        ArrowDown: active >= last ? 0 : active + 1,
        ArrowUp: active <= 0 ? last : active - 1,
      };
      const next = to[event.key];
      if (next !== undefined && options.length > 0) {
        event.preventDefault();
        if (!isOpen) open(true);
        mark(next);
      } else if (event.key === 'Enter' && isOpen && mayBeLeft && active === -1) close();
      else if (event.key === 'Enter' && isOpen) {
        event.preventDefault();
        choose(active === -1 && options.length === 1 ? 0 : active);
      } else if (event.key === 'Escape') {
        // A search field would clear itself.
        if (isOpen && mayBeLeft) event.preventDefault();
        if (!isOpen && !mayBeLeft) input.value = '';
        close();
      } else if (event.key === 'Tab') close();
    }),
  );
  input.addEventListener('blur', close);
  // A press on an option must not take the focus, or the list would close before the click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  return {
    ask: () => {
      const mine = ++asked;
      const isWanted = (): boolean => mine === asked;
      return {
        isWanted,
        show: (next, told) => {
          if (!isWanted()) return;
          options = next;
          list.replaceChildren(...next.map(item));
          open(next.length > 0);
          status.textContent = told;
        },
      };
    },
    close,
  };
}
