import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  encodeSessionList,
  type ListedSession,
  type SessionFacet,
} from '../../../src/domain/dialogues/session-list.ts';
import { sessionListUrl } from '../../../src/publish/sessions/session-list.ts';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';
import { violationsOf } from '../axe.ts';
import { sizesFor } from '../open-browser.ts';
import {
  build,
  FILTER,
  having,
  ITEMS,
  NAMES,
  NONE,
  openFilter,
  options,
  phien,
  rarest,
  select,
  sessions,
  titles,
  waitForCount,
} from './session-filter.ts';
import { isQuick } from '../../mode.ts';

const { open, reach } = openFilter();

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

describe('five thousand sessions', () => {
  const many = Array.from({ length: 5000 }, (_, index): ListedSession => {
    const base = sessions[index % sessions.length];
    if (!base) throw new Error('no session to copy');
    return { ...base, id: `${base.id}-${index}`, title: `<b>${index}</b> ${base.title}` };
  });
  const body = JSON.stringify({ build, ...encodeSessionList({ options, sessions: many }) });
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

test.each(['light', 'dark'] as const)(
  'axe finds nothing on all sessions, ignored values and none (%s)',
  async (scheme) => {
    const empty = `?quy=${options.quarter.find(({ id }) => having('quarter', id).length === 0)?.id ?? ''}`;
    for (const viewport of sizesFor(scheme)) {
      const page = await open({ bypassCSP: true, colorScheme: scheme, viewport });
      // Beside the filter nothing of the page differs from state to state: only one of them is looked at whole.
      const states = [
        ['?quy=1999-q9&linh-vuc=thue', 'en', FILTER],
        [empty, 'vi', FILTER],
        ['', 'vi', ':root'],
      ] as const;
      for (const [query, locale, part] of isQuick && scheme === 'dark' ? states.slice(0, 2) : states) {
        await reach(page, query, locale);
        expect(await violationsOf(page, [], part), query).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, query).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  },
);
