import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { letterId } from '../../src/domain/az/letters.ts';
import { kindOf } from '../../src/search/records/record.ts';
import { searchRecords } from '../../src/publish/search/search-files.ts';
import { placeOf, urlOf, urlOfRef } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, pagesOf, textOf, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const dist = inject('dist');
const portal = portalOf(inject('content'));
const pages = pagesOf(dist);

/** A line of a letter page: text, links, and names with their `lang`. */
interface Line {
  readonly path: string;
  readonly text: string;
  readonly links: readonly { href: string; text: string; lang: string | undefined }[];
}

function linesOf(path: string, html: string): Line[] {
  const list = elementsOf(html).filter(({ tagName }) => tagName === 'main');
  return list
    .flatMap((main) => main.childNodes)
    .flatMap((node) => ('tagName' in node && node.tagName !== 'nav' ? elementsUnder(node) : []))
    .filter(({ tagName }) => tagName === 'li')
    .map((line) => ({
      path,
      text: textOf(line).replace(/\s+/gu, ' ').trim(),
      links: elementsUnder(line)
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => ({
          href: attribute(link, 'href') ?? '',
          text: textOf(link).trim(),
          lang: attribute(link, 'lang'),
        })),
    }));
}

type Element = ReturnType<typeof elementsOf>[number];
const elementsUnder = (element: Element): Element[] => [
  element,
  ...element.childNodes.flatMap((node) => ('tagName' in node ? elementsUnder(node) : [])),
];

const linesIn = (locale: 'vi' | 'en'): Line[] =>
  pages.flatMap(({ path, html }) => {
    const found = placeOf(path);
    return found?.place.route === 'letter' && found.locale === locale ? linesOf(path, html) : [];
  });
const lines = { vi: linesIn('vi'), en: linesIn('en') };
/** The addresses of the line that begins with this text. */
const leads = (locale: 'vi' | 'en', beginning: string): string[] =>
  lines[locale].filter(({ text }) => text.startsWith(beginning)).flatMap(({ links }) => links.map(({ href }) => href));

test.each([
  ['vi', 'SNV xem Sở Nội vụ', ['/co-quan/so-noi-vu/']],
  ['vi', 'Chi cục Thuế khu vực II (tên cũ) xem Cục Thuế', ['/co-quan/cuc-thue/']],
  ['vi', 'Thuế Thành phố Hồ Chí Minh (tên nay) xem Cục Thuế', ['/co-quan/cuc-thue/']],
  [
    'vi',
    'Sở Thông tin và Truyền thông cơ quan nay: Sở Khoa học và Công nghệ',
    ['/co-quan/so-thong-tin-va-truyen-thong/', '/co-quan/so-khoa-hoc-va-cong-nghe/'],
  ],
  ['vi', 'làm giấy khai sinh xem Đăng ký khai sinh', ['/dich-vu/1.001193/']],
  ['vi', 'sổ đỏ xem Giấy chứng nhận quyền sử dụng đất', ['/thuat-ngu/#term-gcnqsdd']],
  ['vi', '131/2020/QH14 xem Nghị quyết 131/2020/QH14', ['/van-ban/131-2020-qh14/']],
  ['vi', 'chỉ thị 659 xem Công văn 659/UBND-KSTT', ['/van-ban/659-ubnd-kstt/']],
  ['vi', 'Bến Nghé xem Phường Bến Nghé, Quận 1', ['/dia-ban/2021-26740/']],
  ['vi', 'Phường Sài Gòn phường, xã nay', ['/dia-ban/26740/']],
  ['vi', 'Quận Tân Bình đơn vị cấp huyện 2021', ['/dia-ban/quan-tan-binh/']],
  ['vi', 'Riêng tư trang', ['/rieng-tu/']],
  ['en', 'SNV see Department of Home Affairs', ['/en/agencies/so-noi-vu/']],
  ['en', 'Sở Nội vụ see Department of Home Affairs', ['/en/agencies/so-noi-vu/']],
  ['en', 'birth certificate see Registering a birth', ['/en/services/1.001193/']],
] as const)('in %s: %s', (locale, line, addresses) => {
  expect(leads(locale, line)).toEqual(addresses);
});

/** What only search answers with: cards, and what happened or changed on a day, which has no name to look up. */
const isOfSearch = ({ ref }: { ref: string }): boolean => /^(?:card|event|change):/u.test(ref);

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  const records = searchRecords(portal, locale).filter((record) => !isOfSearch(record));
  const own = lines[locale];

  test('every search entry is in the index under its title', () => {
    const titles = new Set(
      own.flatMap(({ text: line, links: [link] }) =>
        link && line.startsWith(link.text) ? [`${link.href} ${link.text}`] : [],
      ),
    );
    const missing = records
      .filter(({ ref }) => kindOf(ref) !== 'term')
      .map(({ ref, names: [title] }) => `${urlOfRef(ref, locale, portal.theme.year) ?? ref} ${title?.text ?? ''}`)
      .filter((title) => !titles.has(title));
    expect(missing).toEqual([]);
  });

  // What people ask with is for search alone: thousands of lines more would hide the names.
  test('every abbreviation, former name, symbol and everyday word begins a line', () => {
    const texts = own.map(({ text }) => text.toLowerCase());
    const missing = records
      .flatMap(({ ref, names }) => names.filter(({ via }) => via !== 'name' || kindOf(ref) === 'term'))
      .filter(({ via }) => via !== 'subject' && via !== 'language' && via !== 'ask')
      .filter(({ text }) => !texts.some((line) => line.startsWith(text.toLowerCase())));
    expect(missing).toEqual([]);
  });

  test('lines are unique and under their letter', () => {
    const seen = own.map(({ text, links }) => [text, ...links.map(({ href }) => href)].join(' | '));
    expect(seen.filter((line, index) => seen.indexOf(line) !== index)).toEqual([]);
    const base = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '').slice(0, 1);
    const strays = own.filter(({ path, text }) => {
      const letter = base(text)
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
        .normalize('NFC');
      const { place } = placeOf(path) ?? {};
      const id = place && 'id' in place ? place.id.split('/')[0] : undefined;
      return id !== letterId(letter.toLocaleUpperCase('vi'));
    });
    expect(strays).toEqual([]);
  });

  test('links of one line with the same name state their kind', () => {
    const unclear = own.filter(({ text, links }) => {
      const same = links.filter((link) => links.some((other) => other !== link && other.text === link.text));
      return same.some((link) => !text.includes(`${link.text} (`));
    });
    expect(unclear.map(({ text }) => text)).toEqual([]);
  });

  test('the overview of letters links each letter that has names, with counts, and is small', () => {
    const path = urlOf({ route: 'index' }, locale);
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    expect(transferred(dist, path)).toBeLessThanOrEqual(15_000);
    const counts = elementsOf(html)
      .filter(({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => value.startsWith(path)))
      .map((link) => [attribute(link, 'href'), Number(/\d+(?= (?:tên|names?))/u.exec(textOf(link))?.[0])] as const)
      .filter(([, count]) => !Number.isNaN(count));
    const groups = Map.groupBy(own, (line) => line.path);
    expect(new Map(counts)).toEqual(new Map([...groups].map(([letter, group]) => [letter, group.length])));
  });
});

test('Vietnamese names on English pages have their language', () => {
  const marked = pages
    .filter(({ path }) => path.startsWith('/en/a-z/s/'))
    .flatMap(({ html }) => elementsOf(html))
    .filter((element) => attribute(element, 'lang') === 'vi')
    .map((element) => textOf(element).trim());
  expect(marked).toEqual(expect.arrayContaining(['Sở Nội vụ', 'SNV', 'sổ đỏ']));
});

test('without JavaScript the search page leads through the alphabet to the agency of an abbreviation', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/tim-kiem/'));
  await page.getByRole('link', { name: 'Chữ S', exact: true }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^\s*SNV\s/u })
    .getByRole('link')
    .click();
  expect(new URL(page.url()).pathname).toBe('/co-quan/so-noi-vu/');
  await page.context().close();
});

test('a long letter is cut into pages that each of them leads to, and so does the page of all letters', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/a-z/p/'));
  const parts = page.getByRole('navigation', { name: 'Các phần của chữ này' }).getByRole('link');
  expect(await parts.count()).toBeGreaterThan(1);
  const last = parts.last();
  const [, range = '', count = ''] = /^(.*?)\s*\((\d+)\)\s*$/su.exec((await last.textContent())?.trim() ?? '') ?? [];
  const address = await last.getAttribute('href');
  await last.click();
  expect(new URL(page.url()).pathname).toBe(address);
  expect(await page.locator('main section li').count()).toBe(Number(count));
  const headings = await page.locator('main h2').allTextContents();
  expect(headings.at(-1)?.split(' – ').at(-1)).toBe(range.split(' – ').at(-1));
  await page.goto(url('/a-z/'));
  await page.locator(`main a[href="${address}"]`).click();
  expect(new URL(page.url()).pathname).toBe(address);
  await page.context().close();
});

test('a page of a letter that one language fills and the other does not says so', () => {
  const empty = pages.filter(({ path, html }) => placeOf(path)?.place.route === 'letter' && !html.includes('<section'));
  const said = /Không có mục nào|No entry|có ít trang hơn|has fewer pages/u;
  const silent = empty.filter(({ path, html }) => linesOf(path, html).length === 0 && !said.test(html));
  expect(silent.map(({ path }) => path)).toEqual([]);
});
