import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  decodeSessionList,
  encodeSessionList,
  type ListedSession,
  type SessionFacet,
  type SessionList,
  type SessionListFile,
} from '../../src/domain/dialogues/session-list.ts';
import { sessionListUrl } from '../../src/publish/sessions/session-list.ts';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { violationsOf } from './axe.ts';
import { transferred } from './built-site.ts';
import { openBrowser, sizesFor } from './open-browser.ts';

const { page: open, url } = openBrowser();
const dist = inject('dist');
const listOf = (locale: Locale): SessionList =>
  decodeSessionList(JSON.parse(readFileSync(join(dist, sessionListUrl(locale)), 'utf8')) as SessionListFile);
const { options, sessions } = listOf('vi');
const pathOf = (locale: Locale): string => urlOf({ route: 'dialogues' }, locale);
const BUDGET = 75_000;
const FILTER = '.session-filter';
const ITEMS = `${FILTER} ol > li`;
const NAMES: Record<SessionFacet, string> = {
  sector: 'Lĩnh vực',
  agency: 'Cơ quan tổ chức',
  audience: 'Đối tượng',
  quarter: 'Quý',
  standing: 'Trạng thái',
};

/** Scrolls to the filter and waits until it has loaded. */
async function reach(page: Page, query = '', locale: Locale = 'vi'): Promise<Page> {
  await page.goto(url(pathOf(locale) + query));
  await page.locator('#loc').scrollIntoViewIfNeeded();
  await page.locator(FILTER).scrollIntoViewIfNeeded();
  await page.waitForSelector(`${FILTER} form`);
  return page;
}

/** Waits until a number of sessions is displayed. */
const waitForCount = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    ([filter, expected]) => document.querySelector(`${filter} [role=status] > p`)?.textContent === expected,
    [FILTER, words] as const,
  );
const select = (page: Page, facet: SessionFacet) => page.getByLabel(NAMES[facet], { exact: true });
const titles = (page: Page): Promise<string[]> => page.locator(`${ITEMS} > a`).allInnerTexts();
const having = (facet: SessionFacet, value: string): readonly ListedSession[] =>
  sessions.filter(({ values }) => values[facet].includes(value));
/** The option of a facet with the fewest sessions. */
const rarest = (facet: SessionFacet): { id: string; found: readonly ListedSession[] } => {
  const [first] = options[facet]
    .map(({ id }) => ({ id, found: having(facet, id) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => a.found.length - b.found.length);
  if (!first) throw new Error(`no session has a ${facet}`);
  return first;
};
const phien = (count: number): string => `${new Intl.NumberFormat('vi').format(count)} phiên`;
const NONE = 'Không có phiên nào khớp bộ lọc';

test('loads nothing until a reader reaches it, and little then', async () => {
  for (const locale of ['vi', 'en'] as const) {
    const page = await open({ viewport: { width: 360, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/\.js(?:on)?$/u.test(pathname)) asked.push(pathname);
    });
    await page.goto(url(pathOf(locale)), { waitUntil: 'networkidle' });
    // Requests of every page, such as the error report and the switch of language, are not part of the island.
    const before = asked.splice(0);
    expect(
      before.filter((path) => !/\/(?:ReportBlock|SiteHeader|copy-text|(?:List)?Fold|open-folds)\./u.test(path)),
    ).toEqual([]);
    await page.locator(FILTER).scrollIntoViewIfNeeded();
    await page.waitForSelector(ITEMS);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([sessionListUrl(locale)]);
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    const sum = scripts.reduce((bytes, path) => bytes + transferred(dist, path), 0);
    expect(sum).toBeLessThanOrEqual(BUDGET);
    await page.context().close();
  }
});

test('shows every session of the portal, newest first', async () => {
  const page = await reach(await open());
  await waitForCount(page, phien(sessions.length));
  expect(await titles(page)).toEqual(sessions.slice(0, 25).map(({ title }) => title));
  const [newest] = sessions;
  const first = page.locator(ITEMS).first();
  expect(await first.innerText()).toContain(newest?.when);
  for (const host of newest?.hosts ?? []) expect(await first.innerText()).toContain(host);
  expect(await first.locator('a').getAttribute('href')).toBe(urlOf({ route: 'dialogue', id: newest?.id ?? '' }, 'vi'));
  const unsure = sessions.slice(0, 25).filter(({ confidence }) => confidence !== 'high');
  expect(await page.locator(`${ITEMS} .tag.own`).count()).toBe(unsure.length);
  await page.context().close();
});

describe('one page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await reach(await open());
  });
  test.each(Object.keys(NAMES) as SessionFacet[])(
    'filters by %s with the announced number of results',
    async (facet) => {
      const { id, found } = rarest(facet);
      const name = options[facet].find((option) => option.id === id)?.name ?? '';
      const labels = await select(page, facet).locator('option').allTextContents();
      expect(labels).toContain(`${name} (${found.length})`);
      await select(page, facet).selectOption(id);
      await waitForCount(page, phien(found.length));
      expect(await titles(page)).toEqual(found.slice(0, 25).map(({ title }) => title));
      await select(page, facet).selectOption('');
      await waitForCount(page, phien(sessions.length));
    },
  );
});

describe('the address', () => {
  const quarter = rarest('quarter');
  const standing = options.standing[0]?.id ?? '';

  test('gets a history entry per choice; Back, Forward and other readers get the same results', async () => {
    const page = await reach(await open());
    await select(page, 'standing').selectOption(standing);
    await page.waitForURL(`**?trang-thai=${standing}#loc`);
    await select(page, 'quarter').selectOption(quarter.id);
    await page.waitForURL(`**?quy=${quarter.id}&trang-thai=${standing}#loc`);
    const shared = page.url();
    const both = await titles(page);
    await page.goBack();
    await waitForCount(page, phien(having('standing', standing).length));
    expect(await select(page, 'quarter').inputValue()).toBe('');
    await page.goBack();
    await waitForCount(page, phien(sessions.length));
    await page.goForward();
    await page.goForward();
    await page.waitForURL(shared);
    expect(await select(page, 'quarter').inputValue()).toBe(quarter.id);
    expect(await titles(page)).toEqual(both);

    const other = await open();
    await other.goto(shared);
    await other.waitForSelector(`${FILTER} form`);
    expect(await select(other, 'standing').inputValue()).toBe(standing);
    expect(await titles(other)).toEqual(both);
    await other.goto(shared.replace(pathOf('vi'), pathOf('en')));
    await other.waitForSelector(ITEMS);
    expect(await other.locator(ITEMS).count()).toBe(both.length);
    await other.context().close();
    await page.context().close();
  });

  test('keeps its filters when the reader returns from a session', async () => {
    const page = await reach(await open(), `?quy=${quarter.id}`);
    await page.locator(`${ITEMS} > a`).first().click();
    await page.waitForURL(`**${urlOf({ route: 'dialogue', id: quarter.found[0]?.id ?? '' }, 'vi')}`);
    await page.goBack();
    await page.locator(FILTER).scrollIntoViewIfNeeded();
    await waitForCount(page, phien(quarter.found.length));
    await page.context().close();
  });

  test('with unknown values ignores only those, names them, and inserts none as markup', async () => {
    const faults: string[] = [];
    const page = await open();
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('pageerror', (error) => faults.push(error.message));
    const markup = '<img src=x onerror=alert(1)>';
    await reach(page, `?${new URLSearchParams({ quy: quarter.id, 'co-quan': markup, 'trang-thai': '__proto__' })}`);
    await waitForCount(page, phien(quarter.found.length));
    const status = await page.locator(`${FILTER} [role=status]`).innerText();
    expect(status).toContain(`Cơ quan tổ chức “${markup}”; Trạng thái “__proto__”`);
    expect(await page.locator(`${FILTER} img`).count()).toBe(0);
    await select(page, 'quarter').selectOption('');
    await waitForCount(page, phien(sessions.length));
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('without results explains what that means, and offers to drop one filter or all', async () => {
  const quarter = rarest('quarter');
  const elsewhere = options.agency.find(({ id }) => !quarter.found.some(({ values }) => values.agency.includes(id)));
  const page = await reach(await open(), `?quy=${quarter.id}&co-quan=${elsewhere?.id ?? ''}`);
  await waitForCount(page, NONE);
  const filter = page.locator(FILTER);
  expect(await filter.innerText()).toContain('không có nghĩa là không diễn ra');
  const offers = await filter.getByRole('link', { name: /^Bỏ .*số phiên/u }).allInnerTexts();
  expect(offers).toHaveLength(2);
  expect(offers[0]).toContain(`(số phiên: ${quarter.found.length})`);
  await filter.getByRole('link', { name: /^Bỏ Cơ quan tổ chức:/u }).click();
  await waitForCount(page, phien(quarter.found.length));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await filter.getByRole('link', { name: 'Bỏ mọi bộ lọc' }).click();
  await waitForCount(page, phien(sessions.length));
  expect(await filter.getByRole('link', { name: 'Bỏ mọi bộ lọc' }).count()).toBe(0);
  await page.context().close();
});

test('changed by keyboard gets one history entry for several values', async () => {
  const page = await reach(await open());
  await select(page, 'quarter').focus();
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = options.quarter[2]?.id ?? '';
  const found = having('quarter', third).length;
  await waitForCount(page, found === 0 ? NONE : phien(found));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.waitForURL(`**?quy=${third}#loc`);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await waitForCount(page, phien(sessions.length));
  await page.context().close();
});

describe('five thousand sessions', () => {
  const many = Array.from({ length: 5000 }, (_, index): ListedSession => {
    const base = sessions[index % sessions.length];
    if (!base) throw new Error('no session to copy');
    return { ...base, id: `${base.id}-${index}`, title: `<b>${index}</b> ${base.title}` };
  });
  const body = JSON.stringify(encodeSessionList({ options, sessions: many }));
  const reachMany = async (): Promise<Page> => {
    const page = await open();
    await page.route(`**${sessionListUrl('vi')}`, (route) => route.fulfill({ body, contentType: 'application/json' }));
    return reach(page);
  };

  test('are shown 25 at a time, and focus moves to the first new one', async () => {
    const page = await reachMany();
    await waitForCount(page, '5.000 phiên');
    expect(await page.locator(ITEMS).count()).toBe(25);
    await page.getByRole('button', { name: 'Xem thêm 25 phiên (còn 4.975)' }).press('Enter');
    await page.getByRole('button', { name: '(còn 4.950)' }).waitFor();
    expect(await page.locator(ITEMS).count()).toBe(50);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(many[25]?.title);
    await select(page, 'quarter').selectOption(rarest('quarter').id);
    await page.waitForFunction((items) => document.querySelectorAll(items).length <= 25, ITEMS);
    await page.context().close();
  });

  test('show markup in their titles as text', async () => {
    const page = await reachMany();
    expect((await titles(page))[0]).toBe(many[0]?.title);
    expect(await page.locator(`${FILTER} b`).count()).toBe(0);
    await page.context().close();
  });
});

test.each([
  ['does not come', (page: Page, file: string) => page.route(file, (route) => route.abort()), 'Không tải được'],
  [
    'is not there',
    (page: Page, file: string) => page.route(file, (route) => route.fulfill({ status: 404 })),
    'Không tải được',
  ],
  [
    'is cut',
    (page: Page, file: string) => page.route(file, (route) => route.fulfill({ body: '{"options":' })),
    'không nguyên vẹn',
  ],
  [
    'is another file',
    (page: Page, file: string) => page.route(file, (route) => route.fulfill({ body: '{}' })),
    'không nguyên vẹn',
  ],
  [
    'is late',
    (page: Page) =>
      page.addInitScript(() => {
        const inTime = AbortSignal.timeout.bind(AbortSignal);
        let tries = 0;
        AbortSignal.timeout = (patience) =>
          (tries += 1) === 1 ? AbortSignal.abort(new DOMException('late', 'TimeoutError')) : inTime(patience);
      }),
    'Mạng quá chậm',
  ],
] as const)('says when its file %s, and works once it comes', async (_, breakFile, words) => {
  const page = await open();
  const file = `**${sessionListUrl('vi')}`;
  await breakFile(page, file);
  await page.goto(url(pathOf('vi')));
  await page.locator(FILTER).scrollIntoViewIfNeeded();
  const alert = page.locator(FILTER).getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(words);
  expect(await alert.innerText()).toContain('vẫn dùng được');
  await page.unroute(file);
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await waitForCount(page, phien(sessions.length));
  expect(await alert.count()).toBe(0);
  await page.context().close();
});

test('without JavaScript shows one sentence and no unusable controls', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url(pathOf('vi')));
  const filter = page.locator(FILTER);
  expect((await filter.innerText()).trim()).toMatch(/^Bộ lọc cần JavaScript[^\n]*$/u);
  expect(await filter.locator('form, button, select, a').count()).toBe(0);
  expect((await filter.boundingBox())?.height).toBeLessThan(200);
  await page.context().close();
});

test('conforms to the policy of its page and logs no errors', async () => {
  const faults: string[] = [];
  const page = await open();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await reach(page, `?quy=${rarest('quarter').id}`);
  await page.waitForSelector(ITEMS);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on all sessions, ignored values and none (%s)',
  async (scheme) => {
    const empty = `?quy=${options.quarter.find(({ id }) => having('quarter', id).length === 0)?.id ?? ''}`;
    for (const viewport of sizesFor(scheme)) {
      const page = await open({ bypassCSP: true, colorScheme: scheme, viewport });
      // Beside the filter nothing of the page differs from state to state: only one of them is looked at whole.
      for (const [query, locale, part] of [
        ['', 'vi', ':root'],
        ['?quy=1999-q9&linh-vuc=thue', 'en', FILTER],
        [empty, 'vi', FILTER],
      ] as const) {
        await reach(page, query, locale);
        expect(await violationsOf(page, [], part), query).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, query).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  },
);
