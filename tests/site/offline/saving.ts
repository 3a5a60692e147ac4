import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where readers save, by language. */
export const OFFLINE = { vi: '/ngoai-tuyen/', en: '/en/offline/' } as const;

/** A part of the page on which readers save. */
export const part = (page: Page, name: string) => page.locator(`[data-offline] [data-part="${name}"]`);

/** Opens that page, and waits until it knows what is saved. */
export async function openSaving(page: Page, url: string, address: string = OFFLINE.vi): Promise<void> {
  await page.goto(url + address);
  await page.locator('[data-offline][data-ready]').waitFor();
}

/** Waits until the page tells something, and returns it. */
export async function toldWhen(page: Page, act: () => Promise<unknown>): Promise<string> {
  await act();
  await page.locator('[data-offline]:not([data-busy])').waitFor();
  await expect.poll(() => part(page, 'status').innerText()).not.toMatch(/^(?:|Đang tải về …|Fetching …)$/u);
  return part(page, 'status').innerText();
}

/** Saves what is chosen on the open page. */
export const save = (page: Page): Promise<string> => toldWhen(page, () => part(page, 'submit').click());

/** Everything that a browser keeps of the site. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    words: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));

export const NOTHING = { caches: 0, workers: 0, words: [], session: [], databases: 0, cookies: '' };
