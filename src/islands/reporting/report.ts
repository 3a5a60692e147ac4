import { withBody } from '../../domain/reporting/mailto.ts';
import { reportAt } from '../../domain/reporting/report.ts';
import { copyText } from '../copy-text.ts';

/** The element of this page that the fragment names. */
const elementHere = (): HTMLElement | null => document.getElementById(location.hash.slice(1));

/** Updates an opened report with the reader's place on the page, and adds a copy button. */
export function equip(block: HTMLDetailsElement): void {
  const area = block.querySelector('textarea');
  if (!area) return;
  const mail = block.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
  const head = mail?.href.split('&body=')[0] ?? '';
  const follow = (): void => {
    const here = elementHere();
    // On the page of a directive, articles are its tasks.
    area.value = reportAt(area.defaultValue, location.href, here ? location.hash : '', here?.localName === 'article');
    if (mail) mail.href = withBody(head, area.value);
  };
  follow();
  addEventListener('hashchange', follow);

  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = block.dataset.copy ?? '';
  button.addEventListener('click', () => {
    void copyText(area.value, area).then((copied) => {
      if (!copied) area.select();
      status.textContent = (copied ? block.dataset.copied : block.dataset.failed) ?? '';
    });
  });
  area.after(button, status);
}
