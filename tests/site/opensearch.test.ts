import { expect, inject, test } from 'vitest';
import { attribute, elementsOf, pagesOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const ORIGIN = 'http://localhost:4321';
const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';
const TYPE = 'application/opensearchdescription+xml';

test('every page links the description of its own language', () => {
  for (const { path, html } of pagesOf(inject('dist'))) {
    const isEnglish = path.startsWith('/en/');
    // The parser takes ten times as long over all pages; links of this kind have one shape.
    const links = (html.match(/<link rel="search"[^>]*>/gu) ?? []).flatMap((link) => elementsOf(link));
    const own = links.filter(({ tagName }) => tagName === 'link');
    expect(html.match(/rel="?search\b/gu), path).toHaveLength(1);
    expect(
      own.map((link) => ['href', 'type', 'title'].map((name) => attribute(link, name))),
      path,
    ).toEqual([
      [isEnglish ? '/en/opensearch.xml' : '/opensearch.xml', TYPE, isEnglish ? 'Who handles this?' : 'Ai lo việc này?'],
    ]);
  }
});

test.each([
  ['vi', '/opensearch.xml', '/tim-kiem/'],
  ['en', '/en/opensearch.xml', '/en/search/'],
])('in %s a browser reads it as OpenSearch 1.1 and asks the search page by it', async (locale, file, search) => {
  // Pages may not make markup of text; the browser’s own reader of XML is asked past their policy.
  const page = await open({ bypassCSP: true });
  await page.goto(url('/'));
  const response = await page.request.get(url(file));
  expect(response.headers()['content-type']).toMatch(/xml/u);
  const { root, elements } = await page.evaluate(
    (xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        root: [read.documentElement.namespaceURI, read.documentElement.localName],
        elements: [...read.documentElement.children].map((element) => ({
          name: element.localName,
          text: element.textContent,
          attributes: Object.fromEntries([...element.attributes].map((own) => [own.name, own.value])),
        })),
      };
    },
    await response.text(),
  );
  expect(root).toEqual([NAMESPACE, 'OpenSearchDescription']);
  const all = (name: string) => elements.filter((element) => element.name === name);
  const text = (name: string): string => all(name)[0]?.text ?? '';
  expect(text('ShortName')).toMatch(/^.{3,16}$/u);
  expect(text('LongName')).toMatch(/^.{3,48}$/u);
  expect(text('Description')).toMatch(/^.{3,1024}$/u);
  expect([text('Language'), text('InputEncoding')]).toEqual([locale, 'UTF-8']);
  expect(all('Image').map((image) => image.text)).toEqual([`${ORIGIN}/favicon.svg`]);
  expect((await page.request.get(url('/favicon.svg'))).headers()['content-type']?.split(';')[0]).toBe(
    all('Image')[0]?.attributes.type,
  );

  const urls = all('Url').map(({ attributes }) => attributes);
  expect(urls.find(({ rel }) => rel === 'self')).toMatchObject({ type: TYPE, template: `${ORIGIN}${file}` });
  const template = urls.find(({ type }) => type === 'text/html')?.template ?? '';
  expect(template).toBe(`${ORIGIN}${search}?q={searchTerms}`);
  await page.goto(url(template.slice(ORIGIN.length).replace('{searchTerms}', encodeURIComponent('sở nội vụ'))));
  const field = page.locator('main input[name="q"]');
  await field.waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('main input[name="q"]')?.value !== '');
  expect(await field.inputValue()).toBe('sở nội vụ');
  await page.context().close();
});
