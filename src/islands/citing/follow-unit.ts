import { copyText } from '../copy-text.ts';

/**
 * Lets the citations of an article follow the clause or point that the address leads to: its name stands for that of the
 * article, its address for that of the page, and its own line gets a copy button.
 */

/** What the forms say of the article itself, by the piece of text that says it. */
const asWritten = new Map<Text, string>();

/** The name of an article, and no longer number that begins with it. */
const named = (name: string): RegExp => new RegExp(`${name}(?![\\p{L}\\d])`, 'u');

function piecesOf(box: HTMLElement): Text[] {
  return [...box.querySelectorAll('pre')].flatMap((form) => {
    const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
    const pieces: Text[] = [];
    while (walker.nextNode()) pieces.push(walker.currentNode as Text);
    return pieces;
  });
}

function equip(cited: HTMLElement, { dataset: words }: HTMLElement): void {
  const shown = cited.querySelector('span');
  if (!shown || cited.querySelector('button')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words.unit ?? '';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copyText(shown.textContent, shown).then((copied) => {
      status.textContent = (copied ? words.copied : words.failed) ?? '';
    });
  });
  cited.append(' ', button, ' ', status);
}

function follow(box: HTMLElement): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const cited = document.getElementById(id)?.querySelector<HTMLElement>(':scope > .cited');
  if (cited) equip(cited, box);
  const unit = cited?.dataset;
  const { path, official = '', own = '', url = '' } = box.dataset;
  if (path === undefined) return;
  const rewrite = (piece: Text, forUnit: (written: string, names: DOMStringMap) => string): void => {
    const written = asWritten.get(piece) ?? piece.data;
    asWritten.set(piece, written);
    piece.data = unit === undefined ? written : forUnit(written, unit);
  };
  for (const piece of piecesOf(box))
    rewrite(piece, (written, names) =>
      written
        .replace(named(official), names.official ?? official)
        .replace(official === own ? /$^/u : named(own), names.own ?? own)
        .replace(url, `${url}#${id}`)
        .replace(`:${path}`, `:${id}`),
    );
  const summary = box.querySelector('summary')?.firstChild;
  if (summary instanceof Text) rewrite(summary, (written, names) => written.replace(named(own), names.own ?? own));
}

for (const box of document.querySelectorAll<HTMLElement>('.cite[data-unit]')) {
  follow(box);
  addEventListener('hashchange', () => {
    follow(box);
  });
}
