import { describe, expect, test } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { BIRTH, field, kept, textOf } from './page.ts';

const { page: open, url } = openBrowser();

describe('in the address', () => {
  test('the place is written only when the reader ticks it, and goes with the tick', async () => {
    const page = await open();
    await page.goto(url(BIRTH));
    await field(page).fill('sai gon');
    await page.getByRole('option').first().click();
    await page.getByText('Chia sẻ, riêng tư').click();
    const share = page.getByLabel('Ghi nơi này vào địa chỉ trang');
    expect(await share.isChecked()).toBe(false);
    await share.check();
    expect(new URL(page.url()).hash).toBe('#o=26740');
    await share.uncheck();
    expect(page.url()).toBe(url(BIRTH));
    await page.context().close();
  });

  test('a place that someone sent is shown and not kept; a code of then is another one than the same code today', async () => {
    const page = await open();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(url(`${BIRTH}#o=26743`));
    await page.getByRole('link', { name: 'Phường Bến Thành' }).waitFor();
    expect(await textOf(page)).toContain('Bạn ở đây?');
    expect(await kept(page)).toEqual({});
    expect(requested.some((each) => each.includes('26743'))).toBe(false);
    await page.getByRole('button', { name: 'Nhớ nơi này' }).click();
    expect(await kept(page)).toEqual({ unit: '26743' });
    await page.goto(url(`${BIRTH}#o=2021-26740`));
    await page.reload();
    await page.getByRole('link', { name: 'Phường Sài Gòn' }).waitFor();
    await page.goto(url(`${BIRTH}#o=2021-26737`));
    await page.reload();
    await page.getByRole('button', { name: 'Phường Tân Định' }).waitFor();
    await page.context().close();
  });
});

test('only an address that names a unit keeps room for its answer or loads the chooser', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const hasRoom = () => page.evaluate(() => document.documentElement.classList.contains('has-unit'));
  await page.goto(url(`${BIRTH}#o=1`));
  expect(await hasRoom()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#papers';
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('my-ward'))).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#o=27163';
  });
  await page.getByRole('link', { name: 'Phường Hòa Hưng' }).waitFor();
  await page.goto(url('/dich-vu/'));
  await page.goto(url(`${BIRTH}#o=2021-27163`));
  expect(await hasRoom()).toBe(true);
  await page.context().close();
});
