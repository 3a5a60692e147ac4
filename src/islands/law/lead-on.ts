/**
 * Leads from the page of a long text on to the page of an article where the anchor of the address is: `#dieu-3.khoan-4`
 * of the whole is on the page `dieu-3/`.
 */
function leadOn(): void {
  const [id = ''] = location.hash.slice(1).split(':~:');
  const [article = ''] = id.split('.');
  const entry = document.getElementById(article);
  const link = entry?.closest('.contents') ? entry.querySelector('a') : null;
  if (!link || document.getElementById(id)?.closest('.words')) return;
  location.replace(`${link.pathname}${location.search}${location.hash}`);
}

leadOn();
addEventListener('hashchange', leadOn);
