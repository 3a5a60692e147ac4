import { brotliCompressSync } from 'node:zlib';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, inject, test } from 'vitest';
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, onePerType, pagesOf } from './built-site.ts';
import { NAMED_SERVICES } from './named-services.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const BIRTH = `/dich-vu/${NAMED_SERVICES['registering a birth']}/`;

const isFolded = (node: Tree.Node): boolean =>
  'tagName' in node &&
  ((node.tagName === 'details' && attribute(node, 'open') === undefined) ||
    (node.parentNode !== null && isFolded(node.parentNode)));

test('a link to a folded section opens it, and again after the reader closed it', async () => {
  const page = await open();
  await page.goto(url(BIRTH));
  const fold = page.locator('details:has(> summary > #who)');
  const link = page.locator('.answer a[href="#who"]');
  for (const visit of ['first', 'second']) {
    expect(await fold.getAttribute('open'), visit).toBeNull();
    await link.click();
    await expect.poll(() => fold.getAttribute('open')).not.toBeNull();
    expect(await page.locator('#who').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(740);
    await fold.locator('summary').first().click();
  }
  await page.context().close();
});

test.each([
  ['/en/documents/659-ubnd-kstt/', 'p-10'],
  ['/van-ban/659-ubnd-kstt/', 'origin'],
  [BIRTH, 'near'],
  ['/thuat-ngu/', undefined],
  ['/nguon/', 'source-bai-bao-659'],
])('%s opens the folds around #%s, or the first fold, where the browser does not', async (path, known) => {
  const page = await open();
  await page.goto(url(path));
  const id = known ?? (await page.locator('main details:not([open]) :not(summary) [id]').first().getAttribute('id'));
  const isOpen = () => page.evaluate((anchor) => document.getElementById(anchor)?.closest('details')?.open, id ?? '');
  expect(await isOpen(), id ?? '').toBe(false);
  // An address that a script writes moves the browser nowhere and opens nothing: only our code can.
  await page.evaluate((anchor) => {
    history.replaceState(null, '', `#${anchor}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, id ?? '');
  expect(await isOpen(), id ?? '').toBe(true);
  await page.context().close();
});

test.each(['/nguon/', '/en/sources/'])('%s has each source once, by kind, at its permanent address', (path) => {
  const { sources } = portalOf(inject('content'));
  const [html = ''] = pagesOf(inject('dist')).flatMap((page) => (page.path === path ? [page.html] : []));
  const listed = [...html.matchAll(/<li id="source-(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id);
  expect(listed.sort()).toEqual([...sources.keys()].sort());
  const contents = [...html.matchAll(/href="#(?<kind>kind-[a-z]+)"/gu)].map(({ groups }) => groups?.kind ?? '');
  expect(contents).toEqual(['kind-law', 'kind-press', 'kind-portal', 'kind-data', 'kind-other']);
  expect(contents.filter((kind) => !html.includes(`<h2 id="${kind}"`))).toEqual([]);
  expect(brotliCompressSync(html).length).toBeLessThan(80_000);
});

test('every page with a link to something folded has the code that opens it', () => {
  const pages = pagesOf(inject('dist'));
  const linked = new Set(
    pages.flatMap(({ path, html }) =>
      [...html.matchAll(/href="(?<to>[^"#]*)#(?<id>[^"]+)"/gu)].map(
        ({ groups }) => `${groups?.to === '' ? path : (groups?.to ?? '')}#${groups?.id ?? ''}`,
      ),
    ),
  );
  const without: string[] = [];
  for (const { path, html } of [...onePerType(pages, 'typical'), ...onePerType(pages, 'longest')]) {
    const elements = elementsOf(html);
    const isOpened = elements.some(
      (each) =>
        each.tagName === 'script' && /\/(?:List)?Fold\.|\/SourceParagraph\./u.test(attribute(each, 'src') ?? ''),
    );
    const folded = elements.filter(isFolded).flatMap((each) => attribute(each, 'id') ?? []);
    if (!isOpened) without.push(...folded.filter((id) => linked.has(`${path}#${id}`)).map((id) => `${path}#${id}`));
  }
  expect(without).toEqual([]);
});
