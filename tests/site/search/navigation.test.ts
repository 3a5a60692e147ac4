import { describe, expect, test } from 'vitest';
import { answered, FIELD, hitLinks, openSearch } from './asking.ts';

const { open, url, addressOf, ask } = openSearch();

describe('the address', () => {
  test('follows typing without history entries, gets one per question asked, and Back and Forward restore them', async () => {
    const page = await open();
    await page.goto(url('/tim-kiem/'));
    const steps = (): Promise<number> => page.evaluate(() => history.length);
    await page.locator(FIELD).pressSequentially('so noi');
    await page.waitForURL('**/?q=so+noi');
    const afterFirst = await steps();
    await page.locator(FIELD).pressSequentially(' vu');
    await page.waitForURL('**/?q=so+noi+vu');
    expect(await steps()).toBe(afterFirst);
    await page.locator(FIELD).press('Enter');
    await page.locator(FIELD).fill('hộ tịch');
    await page.locator(FIELD).press('Enter');
    await answered(page, 'hộ tịch');
    expect(await steps()).toBeGreaterThan(afterFirst);
    await page.goBack();
    await answered(page, 'so noi vu');
    expect(await page.locator(FIELD).inputValue()).toBe('so noi vu');
    await page.goForward();
    await answered(page, 'hộ tịch');
    await page.context().close();
  });

  test('contains the filters, which are links; invalid parts are ignored', async () => {
    const page = await ask('giấy phép');
    await page.getByText('Thu hẹp kết quả').click();
    await page
      .getByRole('navigation', { name: 'Thu hẹp kết quả' })
      .getByRole('link', { name: /^Dịch vụ công/u })
      .click();
    await page.waitForURL('**kind=service**');
    const services = await hitLinks(page);
    expect(services.length).toBeGreaterThan(5);
    expect(services.filter((link) => !/^\/(?:dich-vu|chua-co)\//u.test(link))).toEqual([]);
    await page.goto(`${addressOf('giấy phép')}&kind=<script>&audience=cats&year=20x1&agency=../..&page=-1`);
    await answered(page, 'giấy phép');
    expect(await page.locator('[aria-current=true]').allTextContents()).toContain('Tất cả');
    expect((await hitLinks(page)).length).toBeGreaterThan(5);
  });
});

describe('the keyboard', () => {
  test('moves from the field through answers with arrows, and returns with Escape', async () => {
    const page = await ask('hộ tịch');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.locator(FIELD).focus();
    const links = await hitLinks(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    expect(await page.locator(FIELD).inputValue()).toBe('hộ tịch');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${links[0]}`);
  });

  test('does nothing by a single letter or sign outside a field', async () => {
    const page = await ask('hộ tịch');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.keyboard.type('/?sg1');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.locator(FIELD).inputValue()).toBe('hộ tịch');
  });

  test('types a slash into a field', async () => {
    const page = await open();
    await page.goto(url('/tim-kiem/'));
    await page.locator(FIELD).pressSequentially('659/ubnd');
    expect(await page.locator(FIELD).inputValue()).toBe('659/ubnd');
    await page.context().close();
  });
});
