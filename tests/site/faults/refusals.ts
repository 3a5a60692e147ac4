import type { Page } from 'playwright-core';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { NAMED_SERVICES } from '../named-services.ts';

/** What a browser may not allow, and where a reader meets that; `meet` returns what the page says. */
export interface Refusal {
  readonly refused: 'storage' | 'clipboard';
  readonly name: string;
  readonly meet: (page: Page, go: (place: string) => Promise<void>, locale: Locale) => Promise<string>;
}

/** Makes a page refuse everything of a kind, as browsers do in private mode, by settings or without permission. */
export const refuse = (page: Page, what: Refusal['refused']): Promise<unknown> =>
  page.addInitScript((kind) => {
    const denied = (): DOMException => new DOMException('denied', 'SecurityError');
    if (kind === 'clipboard') {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(denied()) } });
      return;
    }
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw denied();
        },
      });
    for (const method of ['open', 'has', 'keys', 'match', 'delete'] as const)
      Object.assign(CacheStorage.prototype, { [method]: () => Promise.reject(denied()) });
  }, what);

const service = (locale: Locale): string =>
  urlOf({ route: 'service', id: NAMED_SERVICES['registering a birth'] }, locale);
/** What an element says, once it says something. */
async function saidBy(page: Page, selector: string): Promise<string> {
  const told = page.locator(selector).filter({ hasText: /\S/u, visible: true }).first();
  await told.waitFor();
  return (await told.innerText()).trim();
}

export const REFUSALS: readonly Refusal[] = [
  {
    refused: 'storage',
    name: 'the ward one lives in',
    meet: async (page, go, locale) => {
      await go(service(locale));
      await page.locator('#my-ward').fill('ben nghe');
      await page.getByRole('option').first().click();
      return saidBy(page, '.my-ward [data-part=note]');
    },
  },
  {
    refused: 'storage',
    name: 'ticks of papers',
    meet: async (page, go, locale) => {
      await go(service(locale));
      await page.locator('.keep input').click();
      return saidBy(page, '.keep .count');
    },
  },
  {
    refused: 'storage',
    name: 'ticks of a guide',
    meet: async (page, go, locale) => {
      await go(urlOf({ route: 'guide', id: 'sinh-con' }, locale));
      await page.locator('.keep input').click();
      return saidBy(page, '.keep .count');
    },
  },
  {
    refused: 'storage',
    name: 'a copy for use without a network',
    meet: async (page, go, locale) => {
      await go(urlOf({ route: 'offline' }, locale));
      return saidBy(page, '.cannot');
    },
  },
  {
    refused: 'clipboard',
    name: 'a citation',
    meet: async (page, go, locale) => {
      await go(urlOf({ route: 'agency', id: 'so-noi-vu' }, locale));
      await page.locator('.cite summary').first().click();
      await page.locator('.cite button').first().click();
      return saidBy(page, '.cite [role=status]');
    },
  },
  {
    refused: 'clipboard',
    name: 'the address of a desk',
    meet: async (page, go, locale) => {
      await go(urlOf({ route: 'place', id: '26740' }, locale));
      await page.locator('.copy-address button').first().click();
      return saidBy(page, '.copy-address [role=status]');
    },
  },
  {
    refused: 'clipboard',
    name: 'the address of a guide with answers',
    meet: async (page, go, locale) => {
      await go(`${urlOf({ route: 'guide', id: 'sinh-con' }, locale)}#khai-sinh=mot-lan`);
      await page.locator('[data-copy-link]').click();
      const shown = await saidBy(page, '[data-copy-link] + *');
      return shown === page.url() ? 'the address, selected' : shown;
    },
  },
];
