/** What a reader does to use a chooser: the field takes the focus, or an address names a unit. */
const begin = (): void => {
  const again = (): void => {
    // The page tells where the lists of places are; the next visit to the field tries again.
    for (const box of boxes) box.addEventListener('focusin', begin, { once: true });
  };
  import('./my-ward.ts').catch(again);
};

const boxes = document.querySelectorAll<HTMLElement>('[data-my-ward]');
const isChosen = document.documentElement.classList.contains('has-unit');
const isAbout = [...boxes].some(({ dataset }) => dataset.here !== undefined);

// Readers who never say where they live load nothing of it.
if (isChosen || isAbout) begin();
else {
  for (const box of boxes) {
    if (box.contains(document.activeElement)) begin();
    else box.addEventListener('focusin', begin, { once: true });
  }
  addEventListener('hashchange', begin, { once: true });
}
