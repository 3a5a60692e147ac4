import { expect, inject, test } from 'vitest';
import { elementsOf, pagesOf } from './built-site.ts';

/** Elements that HTML allows in the head alone. */
const OF_HEAD = /<(?:style|title|base)[\s>]/iu;

test('no page has in its body what belongs into its head', () => {
  const faults: string[] = [];
  for (const { path, html } of pagesOf(inject('dist'))) {
    // Few bodies say such a word at all (drawings have titles of their own): only those are read as a browser would.
    if (!OF_HEAD.test(html.slice(html.indexOf('</head>')))) continue;
    for (const { tagName, namespaceURI, parentNode } of elementsOf(html)) {
      const parent = parentNode && 'tagName' in parentNode ? parentNode.tagName : '';
      const isHtml = (namespaceURI as string) === 'http://www.w3.org/1999/xhtml';
      if (tagName === 'style' && parent !== 'head') faults.push(`${path}: a style in ${parent}`);
      if (/^(?:title|base)$/u.test(tagName) && isHtml && parent !== 'head') faults.push(`${path}: ${tagName}`);
    }
  }
  expect(faults).toEqual([]);
});
