import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { lettersOf, paperCases } from '../../src/domain/services/page/papers.ts';
import type { Service } from '../../src/domain/entries/entry.ts';
import { portalOf } from '../content/real-portal.ts';
import { isEvery, isQuick } from '../mode.ts';
import { violationsOf } from './axe.ts';
import { NAMED_SERVICES } from './named-services.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));
const BIRTH = NAMED_SERVICES['registering a birth'];
const MARRIAGE = NAMED_SERVICES['registering a marriage'];

describe('ticks', () => {
  test('are forgotten with the page unless the reader asks to keep them', async () => {
    const page = await open();
    await page.goto(url(`/dich-vu/${BIRTH}/`));
    const box = page.locator('#papers input[value]').first();
    await box.check();
    expect(await page.locator('#papers .count').innerText()).toMatch(/^Đã có 1\/\d+$/u);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    expect(await box.isChecked()).toBe(false);
    await page.context().close();
  });

  test('are kept for this procedure alone, nowhere but in this browser, and deleted when the reader says so', async () => {
    const page = await open();
    const asked: string[] = [];
    await page.goto(url(`/dich-vu/${BIRTH}/`));
    page.on('request', (request) => {
      // Browsers ask for the icon of a page when they please.
      if (!request.url().endsWith('.svg')) asked.push(request.url());
    });
    const boxes = page.locator('#papers li input');
    await boxes.nth(0).check();
    await page.getByLabel('Giữ dấu trong trình duyệt này').check();
    await boxes.nth(1).check();
    await boxes.nth(0).uncheck();
    expect(asked).toEqual([]);
    await page.reload();
    expect([await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked()]).toEqual([false, true]);
    expect(page.url()).toBe(url(`/dich-vu/${BIRTH}/`));
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`papers:${BIRTH}`]);
    await page.goto(url(`/dich-vu/${MARRIAGE}/`));
    expect(await page.locator('#papers input:checked').count()).toBe(0);
    await page.goto(url(`/en/services/${BIRTH}/`));
    expect(await page.locator('#papers li input:checked').count()).toBe(1);
    await page.getByLabel('Keep my ticks in this browser').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await boxes.nth(1).isChecked()).toBe(true);
    await page.context().close();
  });

  test('what the browser cannot keep or read is said, and breaks nothing', async () => {
    const page = await open();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      });
    });
    await page.goto(url(`/dich-vu/${BIRTH}/`));
    await page.locator('#papers li input').first().check();
    const keep = page.getByLabel('Giữ dấu trong trình duyệt này');
    await keep.click();
    expect(await page.locator('#papers .count').innerText()).toBe('Trình duyệt không cho giữ dấu.');
    expect(await keep.isChecked()).toBe(false);
    await page.context().close();
  });
});

test('without scripts the papers are a list that can be ticked and opened, and nothing offers what cannot work', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url(`/dich-vu/${BIRTH}/`));
  const box = page.locator('#papers li input').first();
  await box.check();
  expect(await box.isChecked()).toBe(true);
  await page.locator('#papers summary').nth(1).click();
  expect(await page.locator('#papers details').nth(1).getAttribute('open')).not.toBeNull();
  expect(await page.getByLabel('Giữ dấu trong trình duyệt này').isVisible()).toBe(false);
  await page.locator('.print-choice summary').click();
  expect(await page.locator('[data-print]').isVisible()).toBe(false);
  expect(await page.getByText('dùng lệnh In của trình duyệt').isVisible()).toBe(true);
  await page.context().close();
});

/** Some of the named services are printed and a few others; the long run prints every tenth, and on demand all. */
const printed = (): Service[] => {
  const all = [...portal.services.values()];
  const named = new Set<string>(Object.values(NAMED_SERVICES).filter((_, index) => !isQuick || index % 3 === 0));
  const step = isEvery ? 1 : isQuick ? Math.ceil(all.length / 5) : 10;
  return all.filter(({ id }, index) => named.has(id) || index % step === 0);
};

/** Chooses what of a page goes on paper. */
async function choose(page: Page, what: 'sheet' | 'papers' | 'all'): Promise<void> {
  const fold = page.locator('.print-choice');
  if (!(await fold.evaluate((one: HTMLDetailsElement) => one.open))) await fold.locator('summary').click();
  await page.locator(`#print-${what}`).check();
}

/** Opens the group of papers with most words, and no other. */
const openLongest = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const cases = [...document.querySelectorAll<HTMLDetailsElement>('.papers > details.case')];
    const longest = cases.toSorted((a, b) => b.textContent.length - a.textContent.length)[0];
    for (const one of cases) one.open = one === longest;
  });

describe('on paper', () => {
  const sheetsOf = async (pdf: Uint8Array): Promise<number> => (await getDocumentProxy(pdf, { verbosity: 0 })).numPages;
  /** Two sheets hold so many letters of the group that lies open, in type that fits them. */
  const TWO_SHEETS = 9000;

  test('what to do before one goes takes one sheet; the papers of the longest group one or two, unless they are very long', async () => {
    const page = await open();
    const longer: string[] = [];
    for (const { id, procedure } of printed()) {
      await page.goto(url(`/dich-vu/${id}/`));
      await page.evaluate(() => document.fonts.ready);
      // What prints where nobody chooses.
      expect(await page.locator('#print-sheet').isChecked(), id).toBe(true);
      const sheet = await sheetsOf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })));
      if (sheet > 1) longer.push(`${id}: before you go ${sheet}`);
      if (procedure.papers.length === 0) continue;
      await choose(page, 'papers');
      await openLongest(page);
      const papers = await sheetsOf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })));
      const letters = Math.max(procedure.papers_raw?.length ?? 0, ...paperCases(procedure.papers).map(lettersOf));
      if (papers > 2) longer.push(`${id}: papers ${papers}, ${letters} letters`);
      if (letters < TWO_SHEETS) expect(papers, id).toBeLessThanOrEqual(2);
    }
    console.info(`longer on paper than asked for:\n${longer.join('\n')}`);
    expect(longer.filter((line) => line.includes('before'))).toEqual([]);
    await page.context().close();
  });

  test('closed groups stay out of the papers, and ticks are printed', async () => {
    const page = await open();
    await page.goto(url(`/dich-vu/${BIRTH}/`));
    await choose(page, 'papers');
    await page.locator('#papers li input').first().check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#papers details[open]').first().isVisible()).toBe(true);
    expect(await page.locator('#papers details:not([open])').first().isVisible()).toBe(false);
    expect(await page.locator('.service .text').isVisible()).toBe(false);
    const tick = await page
      .locator('#papers input:checked')
      .evaluate((box) => getComputedStyle(box, '::before').content);
    expect(tick).toBe('"✓"');
    await page.context().close();
  });
});

test('a passage that two readings agree on is a list to tick, case by case; none is open that nobody chose', async () => {
  const page = await open();
  await page.goto(url(`/dich-vu/${NAMED_SERVICES['a building permit for a house']}/`));
  const houses = page.locator('#papers details', { hasText: 'nhà ở riêng lẻ' }).last();
  expect(await page.locator('#papers details[open]').count()).toBe(0);
  await houses.locator('summary').click();
  await houses.getByRole('checkbox').first().check();
  expect(await page.locator('#papers .count').innerText()).toMatch(/^Đã có 1\/\d+$/u);
  expect(await houses.innerText()).toContain('1 bản chính,1 bản sao');
  expect(await page.getByRole('region', { name: 'Trả lời nhanh' }).innerText()).toMatch(/trong 7 nhóm/u);
  await page.context().close();
});

test('where nothing is chosen, the print of papers says so', async () => {
  const page = await open();
  await page.goto(url(`/dich-vu/${NAMED_SERVICES['a building permit for a house']}/`));
  await choose(page, 'papers');
  await page.emulateMedia({ media: 'print' });
  const said = page.getByText('Chưa mở nhóm giấy tờ nào');
  expect(await said.isVisible()).toBe(true);
  await page.evaluate(() => document.querySelector('#papers details')?.setAttribute('open', ''));
  expect(await said.isVisible()).toBe(false);
  await page.context().close();
});

const AXE = [
  ['light', `/dich-vu/${BIRTH}/`],
  ['dark', `/en/services/${NAMED_SERVICES['a work permit']}/`],
  ['dark', `/dich-vu/${NAMED_SERVICES['a building permit for a house']}/`],
] as const;

// The long run looks at each of them in the other scheme too.
test.each([
  ...AXE,
  ...(isQuick ? [] : AXE.map(([scheme, path]) => [scheme === 'dark' ? 'light' : 'dark', path] as const)),
])('axe in the %s scheme finds nothing on %s', async (colorScheme, path) => {
  const page = await open({ colorScheme, bypassCSP: true });
  await page.goto(url(path));
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});
