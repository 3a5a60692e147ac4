import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, inject, test } from 'vitest';
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
