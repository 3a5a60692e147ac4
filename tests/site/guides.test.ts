import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { ownDesks } from '../../src/domain/guides/desk.ts';
import { papersByDesk } from '../../src/domain/guides/papers.ts';
import { desksOf } from '../../src/domain/places/desks.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { portalOf } from '../content/real-portal.ts';
import { isQuick } from '../mode.ts';
import { SIZES } from './browser.ts';
import { attribute, elementsOf, outlineOf, pagesOf, textOf, type BuiltPage } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));
const guides = [...portal.guides.values()];
const pages = new Map(pagesOf(inject('dist')).map((page) => [page.path, page]));
const BIRTH = '/huong-dan/sinh-con/';
const birth = getOrThrow(portal.guides, 'sinh-con');

const shownSteps = (page: Page): Promise<(string | null)[]> =>
  page.locator('li[data-step]:visible').evaluateAll((all) => all.map((one) => one.getAttribute('data-step')));

describe('questions', () => {
  test('an answer leaves the steps of the reader, and stands after # beside the ward, sent nowhere', async () => {
    const page = await open();
    await page.goto(url(`${BIRTH}#o=26740`));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await shownSteps(page)).toHaveLength(birth.steps.length);
    await page.getByLabel('Cha mẹ chưa kết hôn; nhận cha con cùng lúc').check();
    await page.getByLabel('Không ai', { exact: true }).check();
    expect(await shownSteps(page)).toEqual([
      'giay-chung-sinh',
      'khai-sinh-nhan-con',
      'thuong-tru',
      'the-bao-hiem-y-te',
    ]);
    expect(await page.locator('[data-count]').innerText()).toBe('4');
    expect(new URL(page.url()).hash).toBe('#o=26740&khai-sinh=nhan-con&bao-hiem=khong');
    expect(new URL(page.url()).search).toBe('');
    expect(asked.filter((address) => address.includes('nhan-con'))).toEqual([]);
    await page.context().close();
  });

  test('the address that was shared shows the same steps in the other language, and an anchor keeps the answers', async () => {
    const page = await open();
    await page.goto(url(`${BIRTH}#khai-sinh=mot-lan&bao-hiem=tu-nguyen`));
    await page.locator('header .languages a').first().click();
    expect(page.url()).toBe(url('/en/guides/sinh-con/#khai-sinh=mot-lan&bao-hiem=tu-nguyen'));
    const steps = ['giay-chung-sinh', 'nop-mot-lan', 'tro-cap-tu-nguyen'];
    expect(await shownSteps(page)).toEqual(steps);
    await page.locator('figure a[href="#steps"]').click();
    await page.waitForFunction(() => location.hash.includes('khai-sinh='));
    expect(await shownSteps(page)).toEqual(steps);
    await page.locator('input[name="khai-sinh"][value=""]').check();
    expect(new URL(page.url()).hash).toBe('#bao-hiem=tu-nguyen');
    await page.context().close();
  });

  test('papers are those of the steps that are left, in the number that these ask for', async () => {
    const page = await open();
    await page.goto(url(BIRTH));
    const form = page.locator('.bring li', { hasText: 'Tờ khai đăng ký khai sinh' }).first();
    const other = page.locator('.bring li', { hasText: 'Tờ khai đăng ký nhận cha, mẹ, con' }).first();
    expect(await form.locator('strong').innerText()).toBe('1 bản chính, 1 bản sao');
    expect(await other.isVisible()).toBe(true);
    await page.getByLabel('Cha mẹ đã kết hôn, hoặc chỉ khai phần mẹ; nộp từng việc').check();
    expect(await form.locator('strong').innerText()).toBe('1 bản chính');
    expect(await other.isVisible()).toBe(false);
    await page.context().close();
  });

  test('without scripts every step stands there with its condition, and nothing that would do nothing', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url(BIRTH));
    expect(await page.locator('li[data-step]:visible').count()).toBe(birth.steps.length);
    expect(await page.locator('#step-khai-sinh').innerText()).toContain(
      'Chỉ khi: “Cha mẹ đã kết hôn, hoặc chỉ khai phần mẹ; nộp từng việc”',
    );
    expect(await page.locator('fieldset:visible, [data-copy-link]:visible, input[type=date]:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('what a reader does with a guide', () => {
  test('the first thing to do and the desks of one’s own ward come first', async () => {
    const page = await open();
    for (const code of ['26740', '26809', '26824']) {
      const unit = getOrThrow(portal.communes, code);
      await page.goto(url(`${BIRTH}?${code}#o=${code}`));
      await page.locator('[data-my-ward][data-settled]').waitFor({ state: 'attached' });
      const mine = await page.locator('[data-part="mine"]').innerText();
      expect(mine).toContain(unit.name.vi);
      for (const kind of ['service-centre', 'police'] as const) {
        expect(mine).toContain(desksOf(portal, unit, kind)[0]?.address ?? 'chưa tìm được địa chỉ có nguồn');
      }
    }
    expect(ownDesks(portal, birth)).toEqual(['service-centre', 'police']);
    expect(await page.locator('.first').innerText()).toMatch(/Việc đầu tiên\s+Nhận giấy chứng sinh – Bệnh viện/u);
    await page.context().close();
  });

  test('where copying is refused, the address with the answers stands there selected', async () => {
    const page = await open();
    await page.goto(url(`${BIRTH}#khai-sinh=mot-lan`));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Sao chép liên kết có câu trả lời' }).click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(page.url());
    await page.context().close();
  });

  test('ticks stay only if the reader says so', async () => {
    const page = await open();
    await page.goto(url(BIRTH));
    await page.locator('#step-giay-chung-sinh input').check();
    expect(await page.locator('.keep .count').innerText()).toMatch(/^Đã đánh dấu 1 /u);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByLabel('Giữ dấu trong trình duyệt này').check();
    await page.reload();
    expect(await page.locator('#step-giay-chung-sinh input').isChecked()).toBe(true);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['papers:guide:sinh-con']);
    await page.context().close();
  });

  test('deadlines from a day are saved as a calendar file that is made in the browser', async () => {
    const page = await open();
    await page.goto(url(`${BIRTH}#khai-sinh=tung-viec&bao-hiem=khong`));
    await page.locator('summary', { hasText: 'Hạn của bạn' }).click();
    const save = page.getByRole('button', { name: 'Tải lịch các hạn (.ics)' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('Ngày sinh con').fill('2026-11-01');
    await page.getByLabel('Ngày đăng ký khai sinh').fill('2026-11-20');
    expect(await page.locator('[data-deadlines] li:visible').allInnerTexts()).toEqual([
      expect.stringMatching(/^Đăng ký khai sinh – 60 ngày Thứ Tư, 30 tháng 12, 2026$/u),
      expect.stringMatching(/^Đăng ký thường trú cho con – 60 ngày Thứ Hai, 18 tháng 1, 2027$/u),
    ]);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Hạn: Đăng ký khai sinh', '2026-12-30'],
      ['Hạn: Đăng ký thường trú cho con', '2027-01-18'],
    ]);
    expect(events[0]?.description).toContain('Trong thời hạn 60 ngày kể từ ngày sinh con');
    await page.context().close();
  });

  test('the picture dims what is not the reader’s, and every box leads to its step', async () => {
    const page = await open();
    await page.goto(url(`${BIRTH}#khai-sinh=mot-lan&bao-hiem=khong`));
    const dimmed = page.locator('figure svg a[hidden]');
    expect(await dimmed.count()).toBe(birth.steps.length - 2);
    const targets = await page.locator('figure svg a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(targets.toSorted()).toEqual(birth.steps.map(({ id }) => `#step-${id}`).toSorted());
    await page.context().close();
  });
});

/** The long run prints every guide, the quick one those with most steps and a few more. */
const printed = guides
  .toSorted((a, b) => b.steps.length - a.steps.length)
  .filter((_, index) => !isQuick || index < 2 || index % 4 === 0);

test.each(printed.map(({ id }, index) => [id, index] as const))(
  'the guide “%s” prints on two sheets at most',
  async (id, index) => {
    const page = await open({ viewport: SIZES.desktop });
    // Both languages share a template: the quick run takes one of them, by turns.
    const paths = [`/huong-dan/${id}/`, `/en/guides/${id}/`];
    for (const path of isQuick ? paths.slice(index % 2).slice(0, 1) : paths) {
      await page.goto(url(path));
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
      expect(numPages, path).toBeLessThanOrEqual(2);
    }
    await page.context().close();
  },
);

describe.each(guides.map((guide) => [guide.id, guide] as const))('the guide “%s”', (id, guide) => {
  const pageAt = (path: string): BuiltPage => getOrThrow(pages, path);

  test('shows every line of papers in the words of its procedure, one fold below the united list', () => {
    const elements = elementsOf(pageAt(`/huong-dan/${id}/`).html);
    const lists = elements.filter((element) => attribute(element, 'class')?.split(' ').includes('bring'));
    const text = lists.map(textOf).join(' ').replaceAll(/\s+/gu, ' ');
    for (const { papers, remarks } of papersByDesk(portal, guide)) {
      for (const { line } of [...papers.flatMap(({ asked }) => asked), ...remarks]) {
        expect(text).toContain(`“${line.text.replaceAll(/\s+/gu, ' ')}”`);
      }
    }
  });

  test('is shown by its procedures and its events', () => {
    const services = guide.steps.flatMap(({ service = [] }) => service);
    for (const path of [
      `/dich-vu/${services[0] ?? ''}/`,
      ...guide.life_events.map((event) => `/dich-vu/theo/su-kien/${event}/`),
      '/huong-dan/',
    ]) {
      const links = outlineOf(pageAt(path).html).links.filter(({ href }) => href === `/huong-dan/${id}/`);
      expect(links.length, path).toBe(1);
    }
  });
});
