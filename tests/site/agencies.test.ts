import { getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { firstDay, directories } from '../../src/domain/succession/directory.ts';
import { bodyServices } from '../../src/domain/services/body-services.ts';
import { facetPath } from '../../src/domain/services/catalogue.ts';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, pagesOf, textOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));
const pages = new Map(pagesOf(inject('dist')).map(({ path, html }) => [path, html]));
const main = (path: string): string => {
  const element = elementsOf(pages.get(path) ?? '').find(({ tagName }) => tagName === 'main');
  return element ? textOf(element).replaceAll(/\s+/gu, ' ') : '';
};
const linksOn = (path: string): string[] =>
  elementsOf(pages.get(path) ?? '').flatMap((element) =>
    element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
  );
const todayOnly = [...portal.agencies.values()].filter((agency) => agency.today_only);

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  const words = {
    vi: {
      unknown: `Năm ${portal.theme.year}: không rõ.`,
      claims: /vẫn là nơi để hỏi|vẫn cơ quan ấy|Phải làm gì trong năm/u,
    },
    en: {
      unknown: `In ${portal.theme.year}: not known.`,
      claims: /still the place to ask|still the same body|had to do in/u,
    },
  }[locale];

  test('of a body known from today alone no page says that it was there before', () => {
    expect(todayOnly.length).toBeGreaterThan(90);
    for (const { id } of todayOnly) {
      const text = main(urlOf({ route: 'agency', id }, locale));
      expect(text, id).toContain(words.unknown);
      expect(text, id).not.toMatch(words.claims);
    }
  });

  test('a directory of an earlier day does not have it, today’s has it apart', () => {
    const steps = directories(portal);
    for (const { day } of steps) {
      const links = new Set(linksOn(urlOf({ route: 'agenciesAt', id: day }, locale)));
      const listed = todayOnly.filter(({ id }) => links.has(urlOf({ route: 'agency', id }, locale)));
      expect(listed.length, day).toBe(day === steps.at(-1)?.day ? todayOnly.length : 0);
    }
    expect(steps[0]?.day).toBe(firstDay(portal));
  });

  test('the page of a body shows what it handles: the most needed ones, then the way to all', () => {
    for (const { id } of portal.agencies.values()) {
      const { handles } = bodyServices(portal, id, locale);
      const links = linksOn(urlOf({ route: 'agency', id }, locale));
      const all = urlOf({ route: 'servicesBy', id: facetPath({ facet: 'co-quan', id }) }, locale);
      expect(pages.has(all) && links.includes(all), id).toBe(pages.has(all));
      for (const service of handles.slice(0, 8)) {
        expect(links, id).toContain(urlOf({ route: 'service', id: service.id }, locale));
      }
    }
  });

  test('the list of bodies has each of them, by kind', () => {
    const links = new Set(linksOn(urlOf({ route: 'agencies' }, locale)));
    const missing = [...portal.agencies.keys()].filter((id) => !links.has(urlOf({ route: 'agency', id }, locale)));
    expect(missing).toEqual([]);
  });
});

test('a counter says how many procedures it receives files for', () => {
  const id = 'trung-tam-phuc-vu-hcc-thanh-pho';
  const { receives } = bodyServices(portal, id, 'vi');
  expect(main(`/co-quan/${id}/`)).toContain(
    `Nhận hồ sơ của ${receives.length.toLocaleString('vi')} thủ tục mà cơ quan khác giải quyết.`,
  );
});

test('who handles what names each field, folded, and says where 2021 is not known', () => {
  const text = main('/ai-lo-viec-gi/');
  const used = new Set([...portal.services.values()].map(({ field }) => field));
  for (const id of used) expect(linksOn('/ai-lo-viec-gi/')).toContain(`/dich-vu/theo/linh-vuc/${id}/`);
  expect(text).toContain('chưa rõ');
});

test('the page of a body begins with today; its tasks of then are one table, their words folded', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/co-quan/so-ke-hoach-va-dau-tu/'));
  const order = ['Việc này giờ hỏi ai?', 'Liên hệ hôm nay', 'Thủ tục cơ quan này lo', 'Phải làm gì trong năm 2021'];
  const headings = await page.locator('main h2').allInnerTexts();
  expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  const now = page.getByRole('region', { name: 'Việc này giờ hỏi ai?' });
  expect(await now.getByRole('link', { name: 'Sở Tài chính' }).isVisible()).toBe(true);
  // Where the work is done today files are taken, not at the seat of the body that ended.
  expect(await page.getByRole('region', { name: 'Liên hệ hôm nay' }).innerText()).toContain('43 đường Nguyễn Văn Bá');
  const events = page.getByRole('table', { name: 'Số thủ tục theo việc trong đời, năm ấy và hôm nay' });
  expect(await events.getByRole('row', { name: /^Đầu tư 7 Sở Tài chính/u }).count()).toBe(1);
  const tasks = page.getByRole('table', { name: 'Phải làm gì trong năm 2021: Công văn 659/UBND-KSTT' });
  expect(await tasks.getByRole('row').count()).toBe(1 + 2 + 15);
  const quote = page.locator('blockquote').first();
  expect(await quote.isVisible()).toBe(false);
  await page.getByText('Nguyên văn 18 nhiệm vụ').click();
  expect(await quote.isVisible()).toBe(true);
  await page.context().close();
});

test('a body takes at most three sheets', async () => {
  const page = await open();
  const longest = [...pages]
    .filter(([path]) => /^\/(?:co-quan|en\/agencies)\/[a-z-]+\/$/u.test(path))
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 12);
  const over: string[] = [];
  for (const [path] of longest) {
    await page.goto(url(path));
    await page.evaluate(() => document.fonts.ready);
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    const { numPages } = await getDocumentProxy(pdf, { verbosity: 0 });
    if (numPages > 3) over.push(`${path}: ${numPages}`);
  }
  expect(over).toEqual([]);
  await page.context().close();
});
