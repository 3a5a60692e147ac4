import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { SIZES } from './browser.ts';
import { forcedColourFaults } from './forced-colours.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
/** Content rendered by islands, with a selector that shows that it was. */
const ISLANDS: readonly [what: string, scheme: 'light' | 'dark', path: string, drawn: string][] = [
  ['answers', 'light', '/tim-kiem/?q=s%E1%BB%9F+n%E1%BB%99i+v%E1%BB%A5', '[data-hit]'],
  ['no answer', 'dark', '/en/search/?q=zzzzqqqq', '#none'],
  ['sessions', 'dark', '/doi-thoai/?linh-vuc=thue', '.session-filter form'],
  ['no session', 'light', '/en/dialogues/?sector=khong-co&quarter=1990-q1', '.session-filter form'],
];

const forced = (colorScheme: 'light' | 'dark', more: object = {}): Promise<Page> =>
  open({ forcedColors: 'active', colorScheme, viewport: SIZES.desktop, ...more });

describe.each(['light', 'dark'] as const)('with %s forced colours', (scheme) => {
  test.each(ISLANDS.filter(([, own]) => !isQuick || own === scheme))(
    'what the islands draw can be seen: %s',
    async (_what, _scheme, path, drawn) => {
      const page = await forced(scheme);
      await page.goto(url(path));
      await page.locator('astro-island').scrollIntoViewIfNeeded();
      await page.waitForSelector(drawn);
      expect(await forcedColourFaults(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('the focus ring contrasts with its background', async () => {
    const page = await forced(scheme);
    const faults: string[] = [];
    for (const path of ['/', '/tim-kiem/?q=thue', '/van-ban/659-ubnd-kstt/', '/co-quan/so-noi-vu/']) {
      await page.goto(url(path));
      // Press a key, so that focus rings are shown from now on.
      await page.keyboard.press('Tab');
      const rings = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')].flatMap(
          (element) => {
            element.focus();
            if (document.activeElement !== element) return [];
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
            return [`${outlineStyle} ${outlineWidth} ${outlineColor === ground ? 'unseen' : 'seen'}`];
          },
        );
      });
      faults.push(...rings.filter((ring) => ring !== 'solid 3px seen').map((ring) => `${path}: ${ring}`));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('differences in filling remain visible', async () => {
    const page = await forced(scheme);
    const differ = async (path: string, property: 'fill' | 'backgroundColor', filled: string, empty: string) => {
      await page.goto(url(path));
      const colours = await Promise.all(
        [filled, empty].map((cell) =>
          page
            .locator(cell)
            .first()
            .evaluate((element, name) => getComputedStyle(element)[name], property),
        ),
      );
      expect(colours[0], path).not.toBe(colours[1]);
    };
    await differ('/co-quan/so-noi-vu/', 'backgroundColor', 'ol .named a', 'ol .member a');
    await differ('/muc-do/', 'fill', 'svg .four', 'svg .rest');
    await differ('/muc-do/', 'backgroundColor', '.key.four', '.key.rest');
    await page.context().close();
  });

  test('quotations of a link are highlighted, although backgrounds and shadows are removed', async () => {
    const page = await forced(scheme);
    await page.goto(url('/'));
    const line = await page.evaluate(() => {
      const words = document.createElement('mark');
      words.className = 'quoted';
      document.querySelector('main')?.append(words);
      return getComputedStyle(words).textDecorationLine;
    });
    expect(line).toBe('underline');
    await page.context().close();
  });
});

describe('the check detects broken pages', () => {
  test.each([
    [
      '/',
      {
        'the word on a button': '.button { background: LinkText; color: Canvas }',
        'a word on its own colour': 'h1 { color: Canvas }',
        'the frame of the field': 'input { border-color: Canvas !important }',
      },
    ],
    [
      '/muc-do/',
      {
        'a word in a drawing': 'svg text { fill: Canvas !important }',
        'a bar': 'svg .four { stroke: none !important; fill: Canvas !important }',
      },
    ],
    [
      '/van-ban/659-ubnd-kstt/phan-cong/',
      { 'marks of the matrix': 'svg :is(.solid, .open) { fill: none !important; stroke: none !important }' },
    ],
    ['/dia-ban/', { 'frames of tiles': 'svg .tile { stroke: Canvas !important }' }],
    ['/co-quan/so-noi-vu/', { 'a filled cell': '.named a { color: LinkText !important }' }],
    ['/van-ban/659-ubnd-kstt/', { 'a tag': '.tag { border-color: Canvas !important }' }],
  ])('on %s', async (path, broken) => {
    const page = await forced('dark', { bypassCSP: true });
    await page.goto(url(path));
    const seen: Record<string, number> = {};
    for (const [what, content] of Object.entries({ nothing: '/**/', ...broken })) {
      const style = await page.addStyleTag({ content });
      seen[what] = Number((await forcedColourFaults(page)).length > 0);
      await style.evaluate((element) => {
        (element as HTMLElement).remove();
      });
    }
    await page.context().close();
    expect(seen).toEqual({ nothing: 0, ...Object.fromEntries(Object.keys(broken).map((what) => [what, 1])) });
  });
});
