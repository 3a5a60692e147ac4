import { describe, expect, test } from 'vitest';
import { placeOf, taskUrl, urlOf, urlOfRef, type Place } from '../../src/i18n/addresses/urls.ts';

/** Published addresses. Changing one breaks links of others. */
const PROMISED: [Place, string, string][] = [
  [{ route: 'home' }, '/', '/en/'],
  [{ route: 'theme', id: '2021' }, '/chu-de/2021/', '/en/themes/2021/'],
  [{ route: 'programmes' }, '/chuong-trinh/', '/en/programmes/'],
  [{ route: 'programme', id: 'pci' }, '/chuong-trinh/pci/', '/en/programmes/pci/'],
  [{ route: 'agencies' }, '/co-quan/', '/en/agencies/'],
  [{ route: 'agency', id: 'so-noi-vu' }, '/co-quan/so-noi-vu/', '/en/agencies/so-noi-vu/'],
  [{ route: 'documents' }, '/van-ban/', '/en/documents/'],
  [{ route: 'document', id: '33-2021-nd-cp' }, '/van-ban/33-2021-nd-cp/', '/en/documents/33-2021-nd-cp/'],
  [
    { route: 'responsibilities', id: '659-ubnd-kstt' },
    '/van-ban/659-ubnd-kstt/phan-cong/',
    '/en/documents/659-ubnd-kstt/responsibilities/',
  ],
  [
    { route: 'article', id: '43-2011-nd-cp/dieu-3' },
    '/van-ban/43-2011-nd-cp/dieu-3/',
    '/en/documents/43-2011-nd-cp/dieu-3/',
  ],
  [{ route: 'search' }, '/tim-kiem/', '/en/search/'],
  [{ route: 'index' }, '/a-z/', '/en/a-z/'],
  [{ route: 'letter', id: 'dd' }, '/a-z/dd/', '/en/a-z/dd/'],
  [
    { route: 'citations', id: '659-ubnd-kstt' },
    '/van-ban/659-ubnd-kstt/trich-dan/',
    '/en/documents/659-ubnd-kstt/citations/',
  ],
  [{ route: 'guides' }, '/huong-dan/', '/en/guides/'],
  [{ route: 'guide', id: 'sinh-con' }, '/huong-dan/sinh-con/', '/en/guides/sinh-con/'],
  [{ route: 'gaps' }, '/chua-co/', '/en/not-here/'],
  [{ route: 'about' }, '/gioi-thieu/', '/en/about/'],
  [{ route: 'sources' }, '/nguon/', '/en/sources/'],
  [{ route: 'accessibility' }, '/tiep-can/', '/en/accessibility/'],
  [{ route: 'corrections' }, '/dinh-chinh/', '/en/corrections/'],
  [{ route: 'privacy' }, '/rieng-tu/', '/en/privacy/'],
];

describe.each(PROMISED)('%o', (place, vi, en) => {
  test(`is ${vi} and ${en}, and is parsed back`, () => {
    expect([urlOf(place, 'vi'), urlOf(place, 'en')]).toEqual([vi, en]);
    expect([placeOf(vi), placeOf(en)]).toEqual([
      { place, locale: 'vi' },
      { place, locale: 'en' },
    ]);
  });
});

test('tasks and public references have addresses; sources are anchors', () => {
  expect(taskUrl('659-ubnd-kstt', 'nv-01', 'en')).toBe('/en/documents/659-ubnd-kstt/#nv-01');
  expect(urlOfRef('task:659-ubnd-kstt#nv-01', 'vi', 2021)).toBe('/van-ban/659-ubnd-kstt/#nv-01');
  expect(urlOfRef('document:43-2011-nd-cp#dieu-3.khoan-4', 'vi', 2021)).toBe('/van-ban/43-2011-nd-cp/#dieu-3.khoan-4');
  expect(urlOfRef('agency:so-noi-vu', 'vi', 2021)).toBe('/co-quan/so-noi-vu/');
  expect(urlOfRef('source:bai-bao-659', 'vi', 2021)).toBeUndefined();
});

test('files and unknown addresses are not places', () => {
  expect(placeOf('/card/vi.png')).toBeUndefined();
  expect(placeOf('/co-quan/a/b/')).toBeUndefined();
});
