import { placesOf } from '../../domain/quoting/places-of.ts';
import { fill } from '../../search/language/fill.ts';
import { readPage, type PageWords } from '../quoting/page-words.ts';
import { offerWhole } from './find-whole.ts';

/** The range of the page from one offset of its text to another. */
function rangeOf({ pieces }: PageWords, from: number, to: number): Range {
  const range = document.createRange();
  for (const { node, at } of pieces) {
    if (at <= from && from < at + node.length) range.setStart(node, from - at);
    if (at < to && to <= at + node.length) range.setEnd(node, to - at);
  }
  return range;
}

function show(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let outer = element?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
    outer.open = true;
  element?.scrollIntoView({ block: 'center' });
}

/** Finds words on this page: the one that is shown stands out from the others, and there are ways to the next and back. */
function offer(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const ways = [...form.querySelectorAll<HTMLButtonElement>('[data-step]')];
  if (!input || !status) return;
  let ranges: Range[] = [];
  let at = -1;
  const find = (): void => {
    const page = readPage();
    const { length } = input.value.normalize().trim();
    ranges = placesOf(page.text, input.value).map((from) => rangeOf(page, from, from + length));
    at = -1;
    CSS.highlights.set('found', new Highlight(...ranges));
    CSS.highlights.delete('found-now');
    for (const way of ways) way.hidden = ranges.length === 0;
    form.classList.toggle('has-found', ranges.length > 0);
    status.textContent = input.value.trim() === '' || ranges.length > 0 ? '' : (form.dataset.none ?? '');
  };
  const go = (step: number): void => {
    if (ranges.length === 0) find();
    const count = Math.max(ranges.length, 1);
    at = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    const range = ranges[at];
    if (!range) return;
    const now = new Highlight(range);
    now.priority = 1;
    CSS.highlights.set('found-now', now);
    show(range);
    status.textContent = fill(form.dataset.at ?? '', { at: at + 1, count: ranges.length });
  };
  input.addEventListener('input', find);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(1);
  });
  for (const way of ways)
    way.addEventListener('click', () => {
      go(Number(way.dataset.step));
    });
}

const form = document.querySelector<HTMLFormElement>('form.find');
if (form) {
  const results = document.querySelector<HTMLElement>('.found-whole');
  if (results) offerWhole(form, results);
  if (form.dataset.at === undefined)
    // Nothing stands on this page: what is looked for is in the whole text.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      results?.querySelector<HTMLButtonElement>('[data-whole]')?.click();
    });
  else if ('highlights' in CSS) offer(form);
  else form.hidden = true;
}
