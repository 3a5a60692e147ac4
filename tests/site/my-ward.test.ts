import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { violationsOf } from './axe.ts';
import { NAMED_SERVICES } from './named-services.ts';
import { openBrowser } from './open-browser.ts';
import { readAloud } from './read-aloud.ts';
import { countShifts, shifts } from './visits/checks/first-view.ts';

const { page: open, url } = openBrowser();
const BIRTH = `/dich-vu/${NAMED_SERVICES['registering a birth']}/`;
const RESIDENCE = `/dich-vu/${NAMED_SERVICES['temporary residence']}/`;
const field = (page: Page) => page.getByRole('combobox', { name: 'Tôi ở' });
const box = (page: Page) => page.locator('[data-my-ward]');
const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
const textOf = async (page: Page): Promise<string> => (await box(page).innerText()).replaceAll(/\s+/gu, ' ');

describe('by keyboard', () => {
  test('a reader types a ward of then in short, chooses it with the arrows and gets the desk of today', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(url(BIRTH));
    expect(asked).not.toContain('/dia-ban/don-vi.json');
    await field(page).focus();
    await page.keyboard.type('p13 q10');
    const option = page.getByRole('option');
    await option.first().waitFor();
    expect(await option.first().innerText()).toMatch(/^Phường 13, Quận 10\s+nay: Phường Hòa Hưng$/u);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('[data-part="status"]').innerText()).toBe('Có 1 nơi. Dùng phím mũi tên để chọn.');
    await page.keyboard.press('ArrowDown');
    expect(await option.first().getAttribute('aria-selected')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await option.first().getAttribute('id'));
    expect(await kept(page)).toEqual({});
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: 'Phường Hòa Hưng' });
    expect(await link.evaluate((shown) => shown === document.activeElement)).toBe(true);
    expect(await link.getAttribute('href')).toBe('/dia-ban/27163/');
    const text = await textOf(page);
    expect(text).toContain('Trung tâm Phục vụ hành chính công phường Hòa Hưng');
    expect(text).toContain('A8 Châu Thới, phường Hòa Hưng');
    expect(text).toContain('theo danh sách tháng 6 năm 2025, chưa đối chiếu');
    expect(await box(page).getByRole('link', { name: '1022', exact: true }).getAttribute('href')).toBe('tel:1022');
    expect(await kept(page)).toEqual({ unit: '27163' });
    expect(page.url()).toBe(url(BIRTH));
    await page.context().close();
  });

  test('Escape closes the list and then clears the field; nothing is chosen', async () => {
    const page = await open();
    await page.goto(url(BIRTH));
    await field(page).focus();
    await page.keyboard.type('ben nghe');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await field(page).inputValue()).toBe('ben nghe');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.type('xyz');
    await expect.poll(() => page.locator('[data-part="status"]').innerText()).toContain('Không có nơi nào khớp “xyz”');
    expect(await kept(page)).toEqual({});
    await page.context().close();
  });
});

test('a field that was left opens no list when the code that finds units comes late', async () => {
  const page = await open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/find-units/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url(BIRTH));
  await field(page).focus();
  const [asked, late] = [page.waitForRequest(/find-units/u), page.waitForResponse(/find-units/u)];
  await page.keyboard.type('ben nghe');
  await asked;
  await page.keyboard.press('Tab');
  release();
  await late;
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('option').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('what was chosen answers on the next pages, police first where the police receive, and is removed with one click', async () => {
  const page = await open();
  await page.goto(url('/'));
  await field(page).fill('hiep binh chanh');
  await page.getByRole('option').first().click();
  expect(await textOf(page)).toContain('Phường Hiệp Bình');
  await page.goto(url(RESIDENCE));
  const police = page.locator('[data-part="desks"] dt').first();
  await police.waitFor();
  expect(await police.innerText()).toMatch(/^Công an phường Hiệp Bình:/u);
  expect(await textOf(page)).toContain('46 Lý Tế Xuyên');
  await page.goto(url(RESIDENCE.replace('/dich-vu/', '/en/services/')));
  await page.locator('[data-part="desks"] dt').first().waitFor();
  expect(await page.locator('[data-part="desks"] dt').first().innerText()).toMatch(/^Police of Hiệp Bình Ward:/u);
  await page.getByRole('button', { name: 'Forget it' }).click();
  expect(await kept(page)).toEqual({});
  await page.reload();
  expect(await page.getByRole('combobox', { name: 'I live in' }).isVisible()).toBe(true);
  await page.context().close();
});

test('a ward that was split is asked about, and both answers are units of today', async () => {
  const page = await open();
  await page.goto(url(BIRTH));
  await field(page).fill('Phường Đa Kao, Quận 1');
  await page.getByRole('option').first().click();
  const group = page.getByRole('group', { name: /^Phường Đa Kao, Quận 1 đã chia ra nhiều nơi/u });
  expect(await group.getByRole('button').allInnerTexts()).toEqual(['Phường Tân Định', 'Phường Sài Gòn']);
  expect(await kept(page)).toEqual({});
  await group.getByRole('button', { name: 'Phường Sài Gòn' }).click();
  expect(await textOf(page)).toContain('45 - 47 Lê Duẩn');
  expect(await kept(page)).toEqual({ unit: '26740' });
  await page.context().close();
});

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

test.each(['/', '/en/', '/dich-vu/', BIRTH])(
  'nothing moves on %s when the answer of a reader who chose comes',
  async (path) => {
    const page = await open();
    await page.addInitScript(() => {
      localStorage.setItem('unit', '27163');
    });
    await countShifts(page);
    await page.goto(url(path));
    await page.locator('[data-part="desks"] dt').first().waitFor();
    expect(await shifts(page)).toEqual([]);
    await page.context().close();
  },
);

test.runIf(!isQuick)('nothing moves when the answer of any unit comes, whichever the reader chose', async () => {
  const page = await open();
  await countShifts(page);
  await page.goto(url(RESIDENCE));
  const codes = await page.evaluate(async () => {
    const list = document.querySelector<HTMLElement>('[data-my-ward]')?.dataset.units ?? '';
    return ((await (await fetch(list)).json()) as { now: [string][] }).now.map(([code]) => code);
  });
  expect(codes).toHaveLength(168);
  const moved: string[] = [];
  for (const code of codes) {
    await page.evaluate((chosen) => {
      localStorage.setItem('unit', chosen);
    }, code);
    await page.reload();
    await page.locator('[data-part="desks"] dt').first().waitFor();
    moved.push(...(await shifts(page)).map((fault) => `${code} ${fault}`));
  }
  expect(moved).toEqual([]);
  await page.context().close();
});

test.each([
  [BIRTH, 360],
  [RESIDENCE, 320],
  [RESIDENCE.replace('/dich-vu/', '/en/services/'), 320],
])('on %s at %i px no unit’s answer takes more room than is kept for it', async (path, width) => {
  const page = await open({ viewport: { width, height: 740 } });
  await page.addInitScript(() => {
    localStorage.setItem('unit', '27163');
  });
  await page.goto(url(path));
  await page.locator('[data-part="desks"] dt').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const { seen, over } = await page.evaluate(async () => {
    const part = (name: string) => document.querySelector<HTMLElement>(name);
    const [box, room] = [part('[data-my-ward]'), part('.my-ward .scripted')];
    const list = (await (await fetch(box?.dataset.units ?? '')).json()) as { now: [string, string][] };
    const name = part('[data-part="name"]') as HTMLAnchorElement;
    const found = { seen: 0, over: [] as string[] };
    for (const [code, unit] of list.now) {
      localStorage.setItem('unit', code);
      dispatchEvent(new HashChangeEvent('hashchange'));
      // The list is there: its answer comes with the next microtasks.
      for (let turn = 0; turn < 20 && !name.href.includes(code); turn += 1) await Promise.resolve();
      if (name.href.includes(code)) found.seen += 1;
      if (room && room.offsetHeight > Number.parseFloat(getComputedStyle(room).minHeight) + 1) found.over.push(unit);
    }
    return found;
  });
  expect(over).toEqual([]);
  expect(seen).toBe(168);
  await page.context().close();
});

test('without scripts there is a way to the pages of places, and nothing that does not work', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url(BIRTH));
  expect(await field(page).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Tìm phường, xã nơi bạn ở' }).click();
  expect(new URL(page.url()).pathname).toBe('/dia-ban/');
  await page.context().close();
});

test('a browser that keeps nothing, and a list that cannot be loaded, are said', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    });
  });
  await page.goto(url(BIRTH));
  await field(page).fill('sai gon');
  await page.getByRole('option').first().click();
  expect(await textOf(page)).toContain('Trình duyệt không cho nhớ');
  expect(await textOf(page)).toContain('45 - 47 Lê Duẩn');
  await page.goto(url('/'));
  await page.route('**/don-vi.json', (route) => route.abort());
  await field(page).fill('sai gon');
  await expect.poll(() => textOf(page)).toContain('Không tải được danh sách');
  await page.context().close();
});

test('without its code the field of a reader who had chosen is seen, with the way to the lists; a visit loads it', async () => {
  const page = await open();
  await page.addInitScript(() => {
    localStorage.setItem('unit', '27163');
  });
  await page.route('**/my-ward*.js', (route) => route.abort());
  await page.goto(url(BIRTH));
  const link = page.getByRole('link', { name: 'Tìm phường, xã nơi bạn ở' });
  await link.waitFor();
  expect(await field(page).isVisible()).toBe(true);
  await page.unroute('**/my-ward*.js');
  await field(page).click();
  await page.getByRole('link', { name: 'Phường Hòa Hưng' }).waitFor();
  expect(await link.isVisible()).toBe(false);
  expect(await textOf(page)).toContain('A8 Châu Thới, phường Hòa Hưng');
  await page.context().close();
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

test('a page of a unit of today begins with its desk and asks whether one lives there', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url('/dia-ban/26740/'));
  const main = page.locator('main');
  expect(await main.locator('h2').first().innerText()).toBe('Nộp hồ sơ, hỏi thủ tục');
  expect(await main.getByRole('link', { name: '028.38234223' }).getAttribute('href')).toBe('tel:02838234223');
  expect(await main.innerText()).toContain('45 - 47 Lê Duẩn');
  await main.getByText('Sinh con: ').click();
  expect(await main.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Nhớ nơi này' }).click();
  expect(await kept(page)).toEqual({ unit: '26740' });
  expect(asked).not.toContain('/dia-ban/don-vi.json');
  await page.goto(url('/dia-ban/27418/'));
  expect(await main.innerText()).toContain('điểm tiếp nhận thứ hai: 625-625A Hưng Phú');
  await page.goto(url('/dia-ban/26848/'));
  expect(await main.innerText()).toContain('Một tin báo ngày 01/07/2025 ghi 616 Đỗ Xuân Hợp là trụ sở Công an phường');
  await page.context().close();
});

test('the privacy page names what is kept and under which name', () => {
  for (const path of ['rieng-tu', 'en/privacy']) {
    expect(readFileSync(join(inject('dist'), path, 'index.html'), 'utf8')).toContain('<code>unit</code>');
  }
});

test.each([
  [BIRTH, 'vi'],
  [BIRTH.replace('/dich-vu/', '/en/services/'), 'en'],
])('axe finds nothing in the open list, the question and the answer of %s', async (path, locale) => {
  const page = await open();
  await page.goto(url(path));
  const input = page.locator('#my-ward');
  await input.fill('quan 1');
  await page.getByRole('option').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await input.fill('da kao');
  await page.getByRole('option').first().click();
  expect(await violationsOf(page)).toEqual([]);
  await page.locator('[data-part="answers"] button').first().click();
  await page.getByText(locale === 'vi' ? 'Chia sẻ, riêng tư' : 'Sharing and privacy').click();
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test.each([
  [
    BIRTH,
    [
      'combobox, Tôi ở',
      'autocomplete in list',
      'Có 1 nơi',
      'expanded, active descendant Phường Bến Nghé, Quận 1 nay: Phường Sài Gòn',
      'link, Phường Sài Gòn, Trung tâm Phục vụ hành chính công phường Sài Gòn: 45 - 47 Lê Duẩn',
    ],
  ],
  [
    BIRTH.replace('/dich-vu/', '/en/services/'),
    [
      'combobox, I live in',
      'autocomplete in list',
      '1 found',
      'expanded, active descendant Bến Nghé Ward, District 1 today: Sài Gòn Ward',
      'link, Sài Gòn Ward, Public administration service centre of Sài Gòn Ward: 45 - 47 Lê Duẩn',
    ],
  ],
])('a screen reader reads the chooser of %s aloud', async (path, said) => {
  const page = await open();
  await page.goto(url(path));
  const spoken = await readAloud(page, { container: '[data-my-ward]', field: '#my-ward', type: 'ben nghe' });
  for (const words of said) expect(spoken).toContain(words);
  await page.context().close();
});
