import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { filesOf, pagesOf, typeOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const dist = inject('dist');
const pages = pagesOf(dist).map((page) => ({ ...page, locale: typeOf(page.path).slice(-2) }));
const NAV = /<nav aria-label="(?<name>[^"]*)".*?<\/nav>/gsu;
const LINK = /<a href="(?<href>[^"]*)"[^>]*>(?<label>.*?)<\/a>/gsu;

/** The menus in the header and the footer of a page: names and links, in order. */
function menusOf(html: string): string {
  const outside = html.slice(0, html.indexOf('<main')) + html.slice(html.indexOf('<footer'));
  return (
    [...outside.matchAll(NAV)]
      // The way that leads to a page is its own.
      .filter(([nav]) => !nav.includes('<ol'))
      .map(([nav, name = '']) =>
        [name, ...[...nav.matchAll(LINK)].map(([, href = '', label = '']) => `${href} ${label}`)].join('\n'),
      )
      .join('\n')
  );
}

test('every page has a title of its own in its language', () => {
  const seen = new Map<string, string>();
  const faults = pages.flatMap(({ path, html, locale }) => {
    const title = `${locale} ${/<title>([^<]*)<\/title>/u.exec(html)?.[1]?.trim() ?? ''}`;
    const other = seen.get(title);
    seen.set(title, path);
    return other === undefined && title.length > 3 ? [] : [`${path}: ${title}, also ${other ?? 'nothing'}`];
  });
  expect(faults).toEqual([]);
});

test.each(LOCALES)('the menus of all pages are in the same order, with the same names: %s', (locale) => {
  const own = pages.filter((page) => page.locale === locale);
  const first = menusOf(own[0]?.html ?? '');
  expect(first.split('\n').length).toBeGreaterThan(10);
  expect(own.filter(({ html }) => menusOf(html) !== first).map(({ path }) => path)).toEqual([]);
});

test.each(LOCALES)('search, the alphabet and the lists are linked from every page: %s', (locale) => {
  const ways = (['search', 'index', 'places', 'agencies', 'documents'] as const).map((route) =>
    urlOf({ route }, locale),
  );
  const faults = pages
    .filter((page) => page.locale === locale)
    .filter(({ html }) => ways.some((way) => !html.includes(`href="${way}"`)));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('the ways to report an error and to ask come in the same order at the foot of every page', () => {
  const faults = pages.filter(({ html }) => {
    const places = ['<footer', 'class="report', 'id="today"', '<nav', 'class="checked'].map((part) =>
      html.indexOf(part, html.indexOf('</main>')),
    );
    return places.some((place, at) => place === -1 || place < (places[at - 1] ?? 0));
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('no page refreshes itself or leads on by itself', () => {
  expect(pages.filter(({ html }) => /http-equiv="refresh"/iu.test(html)).map(({ path }) => path)).toEqual([]);
});

test('no style moves anything, and no page has parts that move or blink', () => {
  const styles = filesOf(dist).filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  expect(
    styles.filter((file) => /(?:animation|transition)[-\w]*:|@keyframes/u.test(readFileSync(join(dist, file), 'utf8'))),
  ).toEqual([]);
  expect(pages.filter(({ html }) => /<(?:animate|marquee|blink)\b/u.test(html)).map(({ path }) => path)).toEqual([]);
});

test('no code waits for a drag, a gesture or a movement of the device', () => {
  const heard =
    /addEventListener\(\s*["'`](?:touch\w+|pointermove|mousemove|drag\w*|device\w+)["'`]|on(?:Touch\w+|PointerMove|MouseMove|Drag\w*):/u;
  const code = filesOf(dist).filter((file) => file.endsWith('.js'));
  expect(code.length).toBeGreaterThan(10);
  expect(code.filter((file) => heard.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});

test('nothing is done while a pointer is only down: a reader who moves away from a link or a suggestion has done nothing', async () => {
  const page = await open();
  await page.goto(url('/'));
  const away = async (): Promise<void> => {
    await page.mouse.down();
    await page.mouse.move(5, 5);
    await page.mouse.up();
  };
  await page.locator('main a:visible').first().hover();
  await away();
  const field = page.locator('main input[name="q"]');
  await field.focus();
  await field.pressSequentially('kh');
  await page.getByRole('option').first().hover();
  await away();
  expect([new URL(page.url()).pathname, await field.inputValue()]).toEqual(['/', 'kh']);
  await page.context().close();
});
