import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { outlineOf, pagesOf, type BuiltPage } from './built-site.ts';
import { scratchSite } from './scratch/scratch-site.ts';

/** What readers see of a page, without markup. */
const textOf = (html: string): string =>
  html
    .replace(/<(?:script|style)\b.*?<\/(?:script|style)>/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

const htmlOf = (pages: readonly BuiltPage[], path: string): string => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`${path} is not among the pages`);
  return page.html;
};

/** Links inside a site that lead nowhere. */
const brokenLinks = (dist: string, pages: readonly BuiltPage[]): string[] =>
  pages
    .flatMap(({ html }) => outlineOf(html).links.map(({ href }) => href))
    .filter((href) => /^\/(?!\/)/u.test(href))
    .filter((href) => !existsSync(join(dist, new URL(href, 'http://x').pathname)));

const unwritten = (pages: readonly BuiltPage[]): string[] =>
  pages
    .filter(({ html }) => /undefined|\[object|\{\{[a-z]\w*(?:, \w+)?\}\}/u.test(textOf(html)))
    .map(({ path }) => path);

/** The pages that say a word, with the words around it. */
const saying = (pages: readonly BuiltPage[], words: RegExp): string[] =>
  pages.flatMap(({ path, html }) => {
    const found = words.exec(textOf(html));
    return found ? [`${path}: ${textOf(html).slice(Math.max(0, found.index - 40), found.index + 40)}`] : [];
  });

// Each portal is a build of its own: the quick run makes the one with four languages.
describe.skipIf(isQuick)('a province in the official language', () => {
  test('has no word that is only true of a city, of a letter or of another language', async () => {
    const { dist } = await scratchSite('province');
    const pages = pagesOf(dist);
    expect(saying(pages, /(?<!\p{L})(?:thành phố|quận|đặc khu|công văn)(?!\p{L})/iu)).toEqual([]);
    expect(saying(pages, /trang thử nghiệm|2021|Hồ Chí Minh/iu)).toEqual([]);
    expect(pages.filter(({ path }) => path.startsWith('/en/'))).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('hreflang="en"') && !html.includes('licences.txt'))).toEqual([]);
    expect(unwritten(pages)).toEqual([]);
    expect(brokenLinks(dist, pages)).toEqual([]);
  });

  test('names the kinds of units it has, without a map where no unit has a tile', async () => {
    const pages = pagesOf((await scratchSite('province')).dist);
    const places = htmlOf(pages, '/dia-ban/');
    expect(textOf(places)).toContain('2 phường, xã hôm nay; 2 huyện, thị xã và 3 phường, xã, thị trấn năm 2019.');
    expect(textOf(places)).toContain('2 phường, xã hôm nay trên đất tỉnh cũ');
    expect(textOf(places)).toContain('Huyện, thị xã năm 2019 Huyện Mẫu Bình 2 xã, thị trấn');
    expect(places).not.toContain('class="tile"');
    expect(textOf(htmlOf(pages, '/van-ban/'))).toContain('Tờ trình 3/TTr-UBND');
    expect(textOf(htmlOf(pages, '/co-quan/'))).toContain('Hội đồng nhân dân');
  });
});

describe('a city in four languages', () => {
  test('has its first language at the root and the others under their tags', async () => {
    const { dist } = await scratchSite('city');
    const pages = pagesOf(dist);
    const path = 'documents/8-ctr-ubnd/';
    const html = (at: string): string => /<html[^>]*>/u.exec(htmlOf(pages, at))?.[0].split(' data-')[0] ?? '';
    expect([`/${path}`, '/vi/van-ban/8-ctr-ubnd/', `/ko/${path}`, `/ar/${path}`].map(html)).toEqual([
      '<html lang="en"',
      '<html lang="vi"',
      '<html lang="ko"',
      '<html lang="ar" dir="rtl"',
    ]);
    const alternates = [...htmlOf(pages, `/${path}`).matchAll(/hreflang="([\w-]+)" href="[^"]*?:\d+(\/[^"]*)"/gu)];
    expect(Object.fromEntries(alternates.map(([, lang, href]) => [lang, href]))).toEqual({
      en: `/${path}`,
      vi: '/vi/van-ban/8-ctr-ubnd/',
      ko: `/ko/${path}`,
      ar: `/ar/${path}`,
      'x-default': `/${path}`,
    });
    expect(existsSync(join(dist, 'ko/404/index.html'))).toBe(true);
    expect(unwritten(pages)).toEqual([]);
    expect(brokenLinks(dist, pages)).toEqual([]);
  });

  test('takes words of its own key by key, and says in which language the missing ones are', async () => {
    const pages = pagesOf((await scratchSite('city')).dist);
    expect(textOf(htmlOf(pages, '/'))).toContain('Bodies of the city');
    expect(textOf(htmlOf(pages, '/'))).toContain('Documents');
    const ko = htmlOf(pages, '/ko/agencies/');
    expect(ko).toContain('견본시 인민위원회');
    expect(ko).toContain('<span lang="en">Department of Bridges</span>');
    expect(textOf(ko)).toContain('홈');
    expect(htmlOf(pages, '/ko/documents/thu-cong-ubnd-2023-q4/')).toMatch(
      /<span lang="vi">Cảm ơn người bắc cầu<\/span>\s*<small>\(아직 번역되지 않음\)/u,
    );
    expect(htmlOf(pages, '/ko/about/')).toContain('<div lang="en" dir="auto">');
  });

  test('writes dates, quarters and numbers as each language does', async () => {
    const pages = pagesOf((await scratchSite('city')).dist);
    const of = (folder: string): string => textOf(htmlOf(pages, `${folder}/documents/8-ctr-ubnd/`));
    expect(of('')).toContain('3 February 2023');
    expect(of('/ko')).toContain('2023년 2월 3일');
    expect(of('/ar')).toContain('3 فبراير 2023');
    expect(textOf(htmlOf(pages, '/vi/van-ban/8-ctr-ubnd/'))).toContain('ngày 03 tháng 02 năm 2023');
    expect(textOf(htmlOf(pages, '/ko/documents/thu-cong-ubnd-2023-q4/'))).toContain('2023년 4분기');
    expect(textOf(htmlOf(pages, '/ar/'))).toContain('مهمتان');
  });

  test('says of its directive what is true of it: numbered, dated, signed and online', async () => {
    const pages = pagesOf((await scratchSite('city')).dist);
    const html = htmlOf(pages, '/vi/van-ban/8-ctr-ubnd/');
    expect(html).toContain('href="https://mau.example/van-ban/8-ctr-ubnd"');
    expect(textOf(html)).toContain('Số viec-1 …');
    expect(textOf(html)).toContain('Trần Thị Ví Dụ');
    expect(textOf(html)).toContain('Chương trình 8/CTr-UBND');
    const own = pages.filter(({ path }) => path.includes('8-ctr-ubnd'));
    expect(saying(own, /bài báo|địa chỉ của bản gốc|chưa rõ người ký|dẫn theo|không đánh số/iu)).toEqual([]);
    expect(saying(pages, /bài báo|công văn|đặc khu|tỉnh cũ|special zone|the letter/iu)).toEqual([]);
  });
});
