/**
 * Opens the folds around the target of the address and goes there: no browser does so for a heading that is the summary
 * of its fold, and not every browser for what is inside.
 */
function openFolds(): void {
  const [id = ''] = location.hash.slice(1).split(':~:');
  const target = document.getElementById(id);
  if (!target) return;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    if (fold.open) continue;
    fold.open = true;
    target.scrollIntoView();
  }
}

openFolds();
addEventListener('hashchange', openFolds);
// A second click on a link changes no address, and the reader may have closed the fold.
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')?.href === location.href) openFolds();
});
