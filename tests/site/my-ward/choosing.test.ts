import { describe, expect, test } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { BIRTH, RESIDENCE, box, field, kept, textOf } from './page.ts';

const { page: open, url } = openBrowser();

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
