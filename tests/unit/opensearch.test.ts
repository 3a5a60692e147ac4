import { expect, test } from 'vitest';
import { fitted, openSearchXml } from '../../src/publish/search/opensearch-description.ts';

test.each([
  ['Ai lo việc này?', 'Ai lo việc này?'],
  ['Who handles this?', 'Who handles this'],
  ['A name of very many words', 'A name of very'],
  ['Handbook, of what one needs', 'Handbook, of'],
  ['Onewordthatislongerthanallowed', 'Onewordthatislon'],
])('“%s” fits into 16 characters as “%s”', (name, short) => {
  expect(fitted(name, 16)).toBe(short);
});

test('content cannot break out of the description', () => {
  const xml = openSearchXml({
    name: 'A & <B>',
    longName: 'A & <B>',
    description: '"A" & B',
    language: 'vi',
    icon: { url: 'http://a/i.svg', type: 'image/svg+xml' },
    template: 'http://a/?a=1&q={searchTerms}',
    self: 'http://a/opensearch.xml',
  });
  expect(xml).toContain('<ShortName>A &amp; &lt;B&gt;</ShortName>');
  expect(xml).toContain('template="http://a/?a=1&amp;q={searchTerms}"');
});
