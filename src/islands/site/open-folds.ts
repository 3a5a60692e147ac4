/** Opens the folds around the target of the address, where the browser does not do so by itself, and goes there. */
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
