import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/server/server.ts';
import { isQuick } from '../mode.ts';
import { openBrowser } from '../site/open-browser.ts';
import { scratchSite } from '../site/scratch/scratch-site.ts';
import { recordExecution } from './checks/recording.ts';
import { ATTRIBUTES, MARKUP } from './payloads/markup.ts';
import { ADDRESSES, TEMPLATES } from './payloads/scripts.ts';

const { page: open } = openBrowser();
const { dist } = await scratchSite('hostile');

/** How many payloads stand in one address: no more fit into what pages read of it. */
const TOGETHER = 12;
const all = [...MARKUP, ...ATTRIBUTES, ...ADDRESSES, ...TEMPLATES].map((text, index) =>
  text.replaceAll('%n', String(index + 1)),
);
const groups = Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, index) =>
  all.slice(index * TOGETHER, (index + 1) * TOGETHER).join(' '),
);
/** Short ones alone, for what a page reads only in part; groups for the rest. */
const inputs = isQuick
  ? ['"><img src=x onerror=onxss(1)>', 'javascript:onxss(2)', groups[0] ?? '']
  : [...all, ...groups];

const SERVICE = '/dich-vu/1.000001/';
/** Pages that read something of their address, with the text in every place they look at. */
const READ: Readonly<Record<string, (text: string) => string>> = {
  'a question': (text) => `/tim-kiem/?q=${text}&kind=${text}&agency=${text}&year=${text}&audience=${text}`,
  'a question in English': (text) => `/en/search/?q=${text}`,
  'a quotation': (text) => `/van-ban/7-ub/?trich=${text}#${text}`,
  'a ward': (text) => `${SERVICE}#o=${text}`,
  'answers of a guide': (text) => `/huong-dan/trong-cay/#cay=${text}&mua=${text}&${text}=to`,
  'filters of sessions': (text) =>
    `/doi-thoai/?linh-vuc=${text}&co-quan=${text}&doi-tuong=${text}&quy=${text}&trang-thai=${text}#loc`,
  'an anchor': (text) => `/thuat-ngu/#${text}`,
  'a fragment of text': (text) => `/van-ban/1-nq-hd/#dieu-1:~:text=${text}`,
  'an unknown page': (text) => `/khong-co/${text}/?${text}#${text}`,
};

/** Waits until a page with a question says what it found, and any other has nothing more to do. */
async function settled(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await page.locator('main [role=status].small:not(:empty)').first().waitFor();
  else await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
}

/** Elements and attributes that came out of what a reader brought. */
const broughtIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...(/xss/iu.test(element.tagName) ? [element.tagName] : []),
      ...[...element.attributes].flatMap(({ name, value }) =>
        /^on|xss/iu.test(name) ||
        (/^(?:href|src|action|formaction)$/u.test(name) && /^\s*(?:javascript|data:text|vbscript)/iu.test(value))
          ? [`${element.tagName} ${name}=${value}`]
          : [],
      ),
    ]),
  );

async function opened(): Promise<{ page: Page; to: (path: string) => Promise<void>; faults: () => Promise<string[]> }> {
  const server = await serveFolder(dist, 0);
  onTestFinished(() => server.close());
  const page = await open();
  const { faults } = await recordExecution(page);
  return {
    page,
    faults,
    to: async (path) => {
      // A change of the fragment alone loads nothing.
      await page.goto('about:blank');
      await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
    },
  };
}

describe('what a reader brings in an address is text:', () => {
  test.each(Object.entries(READ))('%s', async (_name, addressOf) => {
    const { page, to, faults } = await opened();
    for (const input of inputs) {
      await to(addressOf(encodeURIComponent(input)));
      await settled(page);
      expect(await broughtIn(page)).toEqual([]);
    }
    expect(await faults()).toEqual([]);
    await page.context().close();
  });
});

test('what is kept in a browser is read as a choice or not at all', async () => {
  const { page, to, faults } = await opened();
  // Five pages for each: in the long run the groups alone.
  for (const input of isQuick ? inputs : groups) {
    await to(SERVICE);
    await page.evaluate((text) => {
      // Under every name the portal uses, and as each shape it could expect.
      const names = ['unit', 'papers:1.000001', ...Object.keys(localStorage)];
      for (const name of names) localStorage.setItem(name, text);
      for (const name of Object.keys(sessionStorage)) sessionStorage.setItem(name, text);
      history.replaceState({ [text]: text, y: text, shown: text }, '');
    }, input);
    for (const path of [SERVICE, '/', '/huong-dan/trong-cay/', '/tim-kiem/?q=c%C3%A2y']) {
      await to(path);
      expect(await broughtIn(page)).toEqual([]);
    }
    await page.evaluate((text) => {
      for (const name of Object.keys(localStorage))
        localStorage.setItem(name, JSON.stringify([text, { [text]: text }]));
    }, input);
    await to(SERVICE);
    expect(await broughtIn(page)).toEqual([]);
  }
  expect(await faults()).toEqual([]);
  await page.context().close();
});
