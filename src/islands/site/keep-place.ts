/** The switch of language keeps where the reader is: the question, the filters and the anchor of the address. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('header .languages a')) {
  const keep = (): void => {
    link.search = location.search;
    link.hash = location.hash;
  };
  link.addEventListener('click', keep);
  // The middle button opens a tab without a click.
  link.addEventListener('auxclick', keep);
}
