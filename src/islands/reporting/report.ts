import { withBody } from '../../domain/reporting/mailto.ts';
import { reportAt } from '../../domain/reporting/report.ts';
import { copyText } from '../copy-text.ts';

/** The anchor of something on this page; what else an address may end in says nothing about the page. */
const anchorHere = (): string => (document.getElementById(location.hash.slice(1)) ? location.hash : '');

/** Lets an opened report name the place the reader went to, and gives it a button that copies it. */
function equip(block: HTMLDetailsElement): void {
  const area = block.querySelector('textarea');
  if (!area) return;
  const mail = block.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
  const head = mail?.href.split('&body=')[0] ?? '';
  const follow = (): void => {
    area.value = reportAt(area.defaultValue, location.href, anchorHere());
    if (mail) mail.href = withBody(head, area.value);
  };
  follow();
  addEventListener('hashchange', follow);

  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = block.dataset.copy ?? '';
  button.addEventListener('click', () => {
    void copyText(area.value, area).then((copied) => {
      if (!copied) area.select();
      said.textContent = (copied ? block.dataset.copied : block.dataset.failed) ?? '';
    });
  });
  area.after(button, said);
}

const block = document.querySelector<HTMLDetailsElement>('details.report');
// Most reports are never opened.
block?.addEventListener(
  'toggle',
  () => {
    equip(block);
  },
  { once: true },
);
