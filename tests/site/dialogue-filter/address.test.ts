import { describe, expect, test } from 'vitest';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';
import {
  FILTER,
  having,
  ITEMS,
  NONE,
  openFilter,
  options,
  pathOf,
  phien,
  rarest,
  select,
  sessions,
  titles,
  waitForCount,
} from './session-filter.ts';

const { open, reach } = openFilter();

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
