import { lastDay } from '../../domain/guides/last-day.ts';
import type { GuideStep } from '../../schema/guides/guide.ts';

type Unit = NonNullable<GuideStep['deadline']>['unit'];

/** A deadline of the guide whose day the reader entered. */
export interface Deadline {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Tells the last day of each deadline from the days that the reader enters, and hands them out as a calendar file. */
function equip(box: HTMLElement): void {
  const button = box.querySelector('button');
  const lines = [...box.querySelectorAll<HTMLElement>('[data-value]')];
  const dates = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-ca-gregory-nu-latn`, {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  const found = (): Deadline[] =>
    lines.flatMap((line) => {
      const { value, unit, from = '', id = '', summary = '', description = '' } = line.dataset;
      const start = box.querySelector<HTMLInputElement>(`#${from}`)?.value ?? '';
      const day = lastDay(start, { value: Number(value), unit: unit as Unit });
      const output = line.querySelector('output');
      if (output) output.textContent = day === undefined ? '' : dates.format(new Date(day));
      return day === undefined || line.closest('[hidden]') ? [] : [{ id: `${id}-${start}`, day, summary, description }];
    });
  const tell = (): void => {
    if (button) button.disabled = found().length === 0;
  };
  box.addEventListener('change', tell);
  button?.addEventListener('click', () => {
    const deadlines = found();
    const { domain = '', name = '', failed = '' } = box.dataset;
    const tellFault = (words: string): void => {
      const status = box.querySelector('[role=status]');
      if (status) status.textContent = words;
    };
    import('./calendar-file.ts').then(
      ({ saveCalendar }) => {
        tellFault('');
        saveCalendar(deadlines, { domain, name, url: location.href, language: document.documentElement.lang });
      },
      () => {
        tellFault(failed);
      },
    );
  });
  tell();
}

for (const box of document.querySelectorAll<HTMLElement>('[data-deadlines]')) equip(box);
