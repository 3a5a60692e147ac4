import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sharedIds } from '../unit/feeds/identity.ts';
import { childrenOf, rfc4287Problems, rootOf } from '../unit/feeds/rfc4287.ts';
import { filesOf } from './built-site.ts';

const dist = inject('dist');
const ORIGIN = 'http://localhost:4321';
const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8');
const feeds = filesOf(dist).filter((path) => path.endsWith('.atom'));

test('all four feeds are published in both languages', () => {
  expect(feeds).toMatchInlineSnapshot(`
    [
      "en/feeds/changes.atom",
      "en/feeds/corrections.atom",
      "en/feeds/dialogue-changes.atom",
      "en/feeds/dialogues.atom",
      "tin/dinh-chinh.atom",
      "tin/doi-thoai-thay-doi.atom",
      "tin/doi-thoai.atom",
      "tin/thay-doi.atom",
    ]
  `);
});

test('ids are unique across feeds, so that a subscriber of both languages sees both', () => {
  expect(sharedIds(new Map(feeds.map((path) => [path, textOf(path)])))).toEqual([]);
});

test.each(feeds)('%s conforms to RFC 4287 and links existing pages', (path) => {
  const xml = textOf(path);
  expect(rfc4287Problems(xml)).toEqual([]);
  const links = childrenOf(rootOf(xml), 'entry').flatMap((entry) =>
    childrenOf(entry, 'link').map(({ attributes }) => (attributes.href ?? '').replace(ORIGIN, '')),
  );
  expect(links.filter((link) => !existsSync(join(dist, link.split('#')[0] ?? '')))).toEqual([]);
});
