import type { NowRow, ThenRow, UnitList } from '../../domain/places/unit-list.ts';
import { fill } from '../../search/language/fill.ts';
import { combobox, type Option } from '../shared/combobox.ts';
import { deskLines } from './desk-lines.ts';
import type { FoundUnit } from './find-units.ts';
import { keepUnit, keptUnit, writeUnit } from './kept-unit.ts';
import { unitInAddress } from './unit-in-address.ts';
import { loadUnits } from './load-units.ts';

/** More options than these are not shown: the reader is asked to type on. */
const MOST = 8;

/** A current unit as it is shown: its name and its desks. */
interface Unit {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly HTMLElement[];
}

/** Lets the reader say where they live, and answers with the desks of that unit. */
function equip(box: HTMLElement): void {
  const part = (name: string): HTMLElement => {
    const found = box.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the chooser lacks “${name}”`);
    return found;
  };
  const input = part('input') as HTMLInputElement;
  const share = part('share') as HTMLInputElement;
  const status = part('status');
  const note = part('note');
  const { units: url = '', place = '', desks = '', all, here, hereName = '' } = box.dataset;
  const { ask, close } = combobox({ input, list: part('list'), status });
  let shown: Unit | undefined;

  const load = (then: (list: UnitList) => void | Promise<void>): void => {
    loadUnits(url)
      .then(async (list) => {
        note.textContent = '';
        await then(list);
      })
      .catch(() => {
        note.textContent = box.dataset.failed ?? '';
      })
      .finally(() => {
        box.dataset.settled = '';
      });
  };
  const showPart = (name: 'choose' | 'split' | 'mine'): void => {
    for (const each of ['choose', 'split', 'mine']) part(each).hidden = each !== name;
  };

  /** Shows a current unit and its desks. */
  const answer = (unit: Unit): void => {
    const { code, name, lines } = unit;
    const inBrowser = keptUnit();
    const link = part('name') as HTMLAnchorElement;
    shown = unit;
    link.textContent = name;
    link.href = place.replace('{id}', code);
    part('desks').replaceChildren(...lines);
    (part('any') as HTMLAnchorElement).href = `${link.pathname}#any`;
    part('label').textContent = (inBrowser === code ? box.dataset.kept : box.dataset.asked) ?? '';
    part('keep').hidden = inBrowser === code;
    part('local').hidden = inBrowser !== code;
    part('forget').hidden = inBrowser === undefined;
    share.checked = unitInAddress(location.hash) !== undefined;
    showPart('mine');
  };
  /** What the reader chose is kept, and told to assistive technology by moving to it. */
  const choose = (unit: Unit): void => {
    note.textContent = keepUnit(unit.code) ? '' : (box.dataset.notKept ?? '');
    if (unitInAddress(location.hash) !== undefined) writeUnit(unit.code);
    answer(unit);
    part('name').focus();
  };
  const unitAt = (list: UnitList, row: NowRow | undefined): Unit[] =>
    row
      ? [
          {
            code: row[0],
            name: row[1],
            lines: deskLines(list, row, desks.split(' ').filter(Boolean), all !== undefined),
          },
        ]
      : [];
  const askWhich = (list: UnitList, [, name, area, ...became]: ThenRow, isAsked: boolean): void => {
    part('question').textContent = fill(list.words.split, { name: area === '' ? name : `${name}, ${area}` });
    part('answers').replaceChildren(
      ...became
        .flatMap((at) => unitAt(list, list.now[at]))
        .map((unit) => {
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = unit.name;
          button.addEventListener('click', () => {
            choose(unit);
          });
          return button;
        }),
    );
    showPart('split');
    if (isAsked) part('question').focus();
  };
  const take = (list: UnitList, row: ThenRow, isAsked: boolean): void => {
    const [, , , ...became] = row;
    const [unit] = unitAt(list, list.now[became[0] ?? -1]);
    if (became.length > 1) askWhich(list, row, isAsked);
    else if (unit === undefined) showPart('choose');
    else if (isAsked) choose(unit);
    else answer(unit);
  };

  const optionOf = (list: UnitList, found: FoundUnit): Option[] => {
    if (found.in === 'now') {
      return unitAt(list, list.now[found.at]).map((unit) => ({
        label: unit.name,
        choose: () => {
          choose(unit);
        },
      }));
    }
    const row = list.then[found.at];
    if (!row) return [];
    const [path, name, area, ...became] = row;
    return [
      {
        label: area === '' ? name : `${name}, ${area}`,
        below: fill(list.words.then, { list: became.map((at) => list.now[at]?.[1] ?? '').join('; ') }),
        ...(path === '' && { lang: list.official }),
        choose: () => {
          take(list, row, true);
        },
      },
    ];
  };
  let find: ((typed: string) => FoundUnit[]) | undefined;
  const suggest = (): void => {
    const asked = ask();
    load(async (list) => {
      // Only who types needs it.
      find ??= (await import('./find-units.ts')).unitFinder(list);
      const found = find(input.value);
      const hidden = found.length - MOST;
      const told = [
        found.length > 0
          ? fill(list.words.count, { count: found.length })
          : input.value.trim() === ''
            ? ''
            : fill(list.words.none, { typed: input.value.trim() }),
        ...(hidden > 0 ? [fill(list.words.more, { count: hidden })] : []),
      ].join(' ');
      asked.show(
        found.slice(0, MOST).flatMap((each) => optionOf(list, each)),
        told,
      );
    });
  };

  /** The place in the address speaks for this page, else what the browser keeps. A page about a unit asks for that one. */
  const restore = (): void => {
    const code = unitInAddress(location.hash) ?? keptUnit();
    if (here !== undefined) answer({ code: here, name: hereName, lines: [] });
    else if (code !== undefined && code !== shown?.code) {
      load((list) => {
        const then = list.then.find(([path]) => path === code);
        const [unit] = unitAt(
          list,
          list.now.find(([each]) => each === code),
        );
        if (then) take(list, then, false);
        else if (unit) answer(unit);
      });
    } else box.dataset.settled = '';
  };

  input.addEventListener('input', suggest);
  input.addEventListener('focus', () => {
    load(() => undefined);
  });
  part('change').addEventListener('click', () => {
    showPart('choose');
    input.value = '';
    input.focus();
  });
  part('keep').addEventListener('click', () => {
    if (shown) choose(shown);
  });
  part('forget').addEventListener('click', () => {
    keepUnit(undefined);
    if (unitInAddress(location.hash) !== undefined) writeUnit(undefined);
    shown = undefined;
    close();
    showPart('choose');
    input.value = '';
    input.focus();
  });
  share.addEventListener('change', () => {
    writeUnit(share.checked ? shown?.code : undefined);
  });
  addEventListener('hashchange', restore);
  restore();
  // This code comes when the field has the focus, and something may have been typed by then.
  if (document.activeElement === input && input.value.trim() !== '') suggest();
}

for (const box of document.querySelectorAll<HTMLElement>('[data-my-ward]')) equip(box);
