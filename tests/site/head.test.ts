import { expect, inject, test } from 'vitest';
import { elementsOf, pagesOf } from './built-site.ts';

/** Elements that HTML only allows in the head. */
const OF_HEAD = /<(?:style|title|base)[\s>]/iu;

test('no page has head elements in its body', () => {
  const faults: string[] = [];
  for (const { path, html } of pagesOf(inject('dist'))) {
    // Parse only the few bodies that contain such a tag name (drawings have titles of their own).
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
