import type { ThenRow, UnitList } from '../../domain/places/unit-list.ts';
import { fill } from '../shared/fill.ts';
import { combobox, type Option } from './combobox.ts';
import { deskLines } from './desk-lines.ts';
import { unitFinder, type FoundUnit } from './find-units.ts';
import { keepUnit, keptUnit, unitInAddress, writeUnit } from './kept-unit.ts';
import { loadUnits } from './load-units.ts';

/** More options than these are not shown: the reader is asked to type on. */
const MOST = 8;

/** Lets the reader say where they live, and answers with the desks of that unit. */
function equip(box: HTMLElement): void {
  const part = <T extends HTMLElement = HTMLElement>(name: string): T => {
    const found = box.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the chooser lacks “${name}”`);
    return found;
  };
  const input = part<HTMLInputElement>('input');
  const status = part('status');
  const note = part('note');
  const share = part<HTMLInputElement>('share');
  const { units: url = '', place = '', desks = '', here } = box.dataset;
  const { show, close } = combobox({ input, list: part('list'), status });
  let shown: string | undefined;

  const load = (then: (list: UnitList) => void): void => {
    loadUnits(url).then(then, () => {
      note.textContent = box.dataset.failed ?? '';
    });
  };
  const showPart = (name: 'choose' | 'split' | 'mine'): void => {
    for (const each of ['choose', 'split', 'mine']) part(each).hidden = each !== name;
  };

  /** Shows the desks of a current unit. */
  const answer = (list: UnitList, code: string): void => {
    const row = list.now.find(([each]) => each === code);
    if (!row) {
      showPart('choose');
      return;
    }
    shown = code;
    const link = part<HTMLAnchorElement>('name');
    [, link.textContent] = row;
    link.href = place.replace('{id}', code);
    part('desks').replaceChildren(...deskLines(list, row, desks.split(' ').filter(Boolean)));
    part<HTMLAnchorElement>('any').href = `${link.pathname}#any`;
    const isKept = keptUnit() === code;
    part('label').textContent = (isKept ? box.dataset.kept : box.dataset.asked) ?? '';
    part('keep').hidden = isKept;
    part('forget').hidden = keptUnit() === undefined;
    part('local').hidden = !isKept;
    share.checked = unitInAddress(location.hash) !== undefined;
    showPart('mine');
  };
  /** What the reader chose is kept, and told to assistive technology by moving to it. */
  const choose = (list: UnitList, code: string): void => {
    note.textContent = keepUnit(code) ? '' : list.words.notKept;
    if (unitInAddress(location.hash) !== undefined) writeUnit(code);
    answer(list, code);
    part('name').focus();
  };
  const ask = (list: UnitList, [, name, area, ...became]: ThenRow, isAsked: boolean): void => {
    part('question').textContent = fill(list.words.split, { name: area === '' ? name : `${name}, ${area}` });
    part('answers').replaceChildren(
      ...became.flatMap((at) => {
        const row = list.now[at];
        if (!row) return [];
        const button = document.createElement('button');
        button.type = 'button';
        [, button.textContent] = row;
        button.addEventListener('click', () => {
          choose(list, row[0]);
        });
        return [button];
      }),
    );
    showPart('split');
    if (isAsked) part('question').focus();
  };
  const take = (list: UnitList, row: ThenRow, isAsked: boolean): void => {
    const [, , , ...became] = row;
    const code = list.now[became[0] ?? -1]?.[0];
    if (became.length > 1) ask(list, row, isAsked);
    else if (code === undefined) showPart('choose');
    else if (isAsked) choose(list, code);
    else answer(list, code);
  };

  const optionOf = (list: UnitList, found: FoundUnit): Option[] => {
    if (found.in === 'now') {
      const row = list.now[found.at];
      return row
        ? [
            {
              label: row[1],
              choose: () => {
                choose(list, row[0]);
              },
            },
          ]
        : [];
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
    load((list) => {
      find ??= unitFinder(list);
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
      show(
        found.slice(0, MOST).flatMap((each) => optionOf(list, each)),
        told,
      );
    });
  };

  /** A page about a unit asks for it; else the place in the address speaks for this page, else what the browser keeps. */
  const restore = (): void => {
    const code = here ?? unitInAddress(location.hash) ?? keptUnit();
    if (code === undefined || code === shown) return;
    load((list) => {
      const then = list.then.find(([path]) => path === code);
      if (then) take(list, then, false);
      else answer(list, code);
    });
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
    load((list) => {
      if (shown !== undefined) choose(list, shown);
    });
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
    writeUnit(share.checked ? shown : undefined);
  });
  addEventListener('hashchange', restore);
  restore();
}

for (const box of document.querySelectorAll<HTMLElement>('[data-my-ward]')) equip(box);
