import { isFor } from '../../domain/guides/answers.ts';
import type { GuideStep } from '../../schema/guides/guide.ts';
import { readPairs, writePairs } from '../shared/address-pairs.ts';

/** The conditions that `data-if` says: `question=answer,answer question=…`. */
const conditionsOf = (data: string): GuideStep['only_if'] =>
  data.split(' ').map((part) => {
    const [question = '', options = ''] = part.split('=');
    return { question, options: options.split(',') };
  });

/** Shows the steps and papers of the reader’s answers, which stand after `#` in the address and are sent nowhere. */
function follow(guide: HTMLElement): void {
  const radios = [...guide.querySelectorAll<HTMLInputElement>('.questions input')];
  const all = <Found extends Element>(selector: string): Found[] => [...guide.querySelectorAll<Found>(selector)];
  const numberWords = JSON.parse(
    guide.querySelector<HTMLElement>('[data-number-words]')?.dataset.numberWords ?? '{}',
  ) as Readonly<Record<string, string>>;
  const show = (): void => {
    const answers = new Map(
      radios.flatMap(({ checked, name, value }) => (checked && value !== '' ? [[name, value]] : [])),
    );
    for (const part of all<HTMLElement | SVGElement>('[data-if]')) {
      part.toggleAttribute('hidden', !isFor({ only_if: conditionsOf(part.dataset.if ?? '') }, answers));
    }
    const shown = new Set(all<HTMLElement>('[data-step]:not([hidden])').map(({ dataset }) => dataset.step ?? ''));
    const someOf = (ids = ''): boolean => ids.split(' ').some((id) => shown.has(id));
    for (const part of all<HTMLElement | SVGElement>('[data-steps]')) {
      const { steps, next } = part.dataset;
      part.toggleAttribute('hidden', !someOf(steps) || (next !== undefined && !someOf(next)));
    }
    for (const number of all<HTMLElement>('[data-numbers]')) {
      const asked = (number.dataset.numbers ?? '').split(' ').map((part) => part.split(':'));
      const largest = (at: number): number =>
        Math.max(...asked.map((part) => (shown.has(part[0] ?? '') ? Number(part[at]) : 0)));
      number.textContent = numberWords[`${largest(1)}:${largest(2)}`] ?? '';
    }
    for (const count of all('[data-count]')) count.textContent = String(shown.size);
    guide.toggleAttribute('data-answered', answers.size > 0);
    // Who counts or dates what is shown does it again.
    for (const part of [guide, ...all('[data-deadlines]')]) part.dispatchEvent(new Event('change'));
  };
  const read = (): void => {
    const pairs = readPairs(location.hash);
    for (const radio of radios) {
      if (pairs.get(radio.name) === radio.value) radio.checked = true;
    }
    show();
  };
  const write = (): void => {
    const chosen = radios.filter(({ checked }) => checked);
    writePairs(Object.fromEntries(chosen.map(({ name, value }) => [name, value || undefined])));
  };
  guide.querySelector('.questions')?.addEventListener('change', () => {
    write();
    show();
  });
  addEventListener('hashchange', () => {
    // An anchor of the page took the place of the answers: they still hold.
    if (!location.hash.includes('=')) write();
    read();
  });
  // Browsers fill in what was chosen before; the address alone says what is shown.
  for (const radio of radios) radio.checked = radio.value === '';
  read();
}

for (const guide of document.querySelectorAll<HTMLElement>('[data-guide]')) follow(guide);
