import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';

/** A reader's visit to the site while something is broken. */
export interface Visit {
  readonly page: Page;
  /** Address of the misbehaving server. */
  readonly url: string;
  readonly isHanging: boolean;
  /** Opens an address of the site. */
  readonly go: (path: string) => Promise<void>;
  /** Waits until the page is in a state; where a file hangs, time passes meanwhile. */
  readonly until: (state: () => unknown) => Promise<void>;
  /** Mends the server: what a reader tries again comes. */
  readonly mend: () => void;
}

/** Longer than any limit of the site. */
const LONG = 11_000;
const TURNS = 8;
/** In milliseconds: what a page does once its files are there, on a busy machine. */
const SETTLED = 20_000;
const SOON = 400;

/** A clock that can be put forward: also for the limits of requests, which browsers keep by one of their own. */
export async function takeClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    AbortSignal.timeout = (patience) => {
      const late = new AbortController();
      setTimeout(() => {
        late.abort(new DOMException('late', 'TimeoutError'));
      }, patience);
      return late.signal;
    };
  });
}

/** Lets a page remember that something was painted: the browser's own list is not asked on another clock. */
const rememberPaint = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new PerformanceObserver(() => Object.assign(globalThis, { isPainted: true })).observe({
      type: 'paint',
      buffered: true,
    });
  });

/** A visit of a page; `isHanging`: whether time must pass, on a clock that was taken. */
export function visitOf(page: Page, url: string, mend: () => void, isHanging: boolean): Visit {
  return {
    page,
    url,
    isHanging,
    mend,
    // A page with a hanging file is never loaded.
    go: async (path) => {
      await rememberPaint(page);
      await page.goto(url + path, { waitUntil: 'commit' });
    },
    until: async (state) => {
      for (let turn = 0; isHanging && turn < TURNS; turn += 1) {
        if (
          await page.waitForFunction(state, undefined, { timeout: SOON, polling: 50 }).then(
            () => true,
            () => false,
          )
        )
          return;
        await page.clock.fastForward(LONG);
      }
      await page.waitForFunction(state, undefined, { timeout: SETTLED, polling: 50 });
    },
  };
}

/** What a visible alert says first, or nothing. */
export const toldBy = async (page: Page): Promise<string> => {
  const alert = page.locator('[role=alert]').filter({ visible: true });
  if ((await alert.count()) === 0) return '';
  const said = await alert.first().locator('p').filter({ visible: true }).first().innerText();
  return said.replace(/\s+/gu, ' ').trim();
};

/** Checks that a reader is led on to the lists: the letters, the procedures and the agencies. */
export async function expectLists(page: Page): Promise<void> {
  const ways = ['[href^="/a-z/"]', `[href="${urlOf({ route: 'services' }, 'vi')}"]`, '[href="/co-quan/"]'];
  for (const way of ways)
    expect(await page.locator(`main a${way}`).filter({ visible: true }).count(), way).toBeGreaterThan(0);
}

/** Cells say what is seen: parts that are there, in order. */
export const cell = (...parts: string[]): string => parts.filter((part) => part !== '').join('; ');
export const quoted = (words: string): string => (words === '' ? '' : `“${words}”`);
