import { inArticles, type ArticleWithWords } from '../../domain/quoting/in-articles.ts';
import { fill } from '../../search/language/fill.ts';

/** Leads to the words in an article, on its page. */
function lineOf({ id, title, count, first }: ArticleWithWords, pages: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${fill(pages, { id })}#:~:text=${encodeURIComponent(first).replaceAll('-', '%2D')}`;
  link.textContent = title;
  item.append(link, ` (${count})`);
  return item;
}

/**
 * Looks words up in the whole text of a law that stands on many pages: its plain text is fetched when first asked for. What
 * is found is listed by article in `results`; a text that cannot be had is told, and the next click tries again.
 */
export function offerWhole(form: HTMLFormElement, results: HTMLElement): void {
  const button = results.querySelector<HTMLButtonElement>('[data-whole]');
  const input = form.querySelector('input');
  const { whole = '', pages = '', counted = '', none = '', failed = '' } = button?.dataset ?? {};
  if (!button || !input) return;
  results.hidden = false;
  let text: Promise<string> | undefined;
  const load = async (): Promise<string> => {
    const answer = await fetch(whole);
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  };
  button.addEventListener('click', () => {
    const words = input.value.trim();
    if (words === '') {
      input.focus();
      return;
    }
    text ??= load();
    text.then(
      (own) => {
        const found = inArticles(own, words);
        const count = found.reduce((sum, each) => sum + each.count, 0);
        const status = results.querySelector('p');
        if (status) status.textContent = count === 0 ? none : fill(counted, { count, articles: found.length });
        results.querySelector('ul')?.replaceChildren(...found.map((each) => lineOf(each, pages)));
      },
      () => {
        text = undefined;
        const status = results.querySelector('p');
        if (status) status.textContent = failed;
      },
    );
  });
}
