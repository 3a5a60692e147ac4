/** The end of the notice that every page begins with. */
const END = '</p></aside>';

/** Text that stands in HTML as it is. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A page that says in its first lines that it is a saved copy: readers see it without scripts. It stands in the copy,
 * which is only read where the network fails.
 */
export function withMark(page: ArrayBuffer, mark: string): string {
  const html = new TextDecoder().decode(page);
  return html.replace(END, () => ` ${mark}${END}`);
}

/** The words of the mark, and a link to what is saved. */
export const markOf = (words: string, link: { readonly text: string; readonly href: string }): string =>
  `<strong class="saved-copy">${escaped(words)}</strong> <a href="${escaped(link.href)}">${escaped(link.text)}</a>`;
