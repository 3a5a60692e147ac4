import { placesOf } from '../../domain/quoting/places-of.ts';
import { readPage, type PageWords } from '../quoting/page-words.ts';

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

function offer(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  if (!input || !status) return;
  let ranges: Range[] = [];
  let at = -1;
  const find = (): void => {
    const page = readPage();
    const { length } = input.value.normalize().trim();
    ranges = placesOf(page.text, input.value).map((from) => rangeOf(page, from, from + length));
    at = -1;
    CSS.highlights.set('found', new Highlight(...ranges));
    status.textContent = input.value.trim() === '' || ranges.length > 0 ? '' : (form.dataset.none ?? '');
  };
  input.addEventListener('input', find);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (ranges.length === 0) find();
    at = (at + 1) % Math.max(ranges.length, 1);
    const range = ranges[at];
    if (!range) return;
    show(range);
    status.textContent = (form.dataset.at ?? '')
      .replace('{at}', String(at + 1))
      .replace('{count}', String(ranges.length));
  });
}

const form = document.querySelector<HTMLFormElement>('form.find');
if (form) {
  if ('highlights' in CSS) offer(form);
  else form.hidden = true;
}
