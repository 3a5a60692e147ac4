import { expect, test } from 'vitest';
import { writeAtom } from '../../src/publish/feeds/atom.ts';
import { correctionsFeed } from '../../src/publish/feeds/corrections-feed.ts';
import { dialogueFeed } from '../../src/publish/feeds/dialogue-feeds.ts';
import { revisionsFeed } from '../../src/publish/feeds/revisions-feed.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { sharedIds } from '../unit/feeds/identity.ts';
import { portalOf } from './real-portal.ts';

const portal = portalOf('content');
const site = new URL('https://vidu.example');
const feeds = LOCALES.flatMap((locale) => [
  dialogueFeed(portal, 'sessions', locale, site),
  dialogueFeed(portal, 'sessionChanges', locale, site),
  correctionsFeed(portal, locale, site),
  revisionsFeed(portal, { state: 'none' }, locale, site),
]);

test('ids are unique across feeds and languages', () => {
  expect(sharedIds(new Map(feeds.map((feed) => [feed.self, writeAtom(feed)])))).toEqual([]);
});

test('published ids are stable: a session has the same id in every feed', () => {
  const id = '2021-03-19-to-cong-tac-dau-tu';
  expect(feeds.flatMap(({ entries }) => entries.map((entry) => entry.id)).filter((entry) => entry.includes(id)))
    .toMatchInlineSnapshot(`
      [
        "tag:ai-lo-viec-nay.example,2021:dialogue/2021-03-19-to-cong-tac-dau-tu",
        "tag:ai-lo-viec-nay.example,2021:dialogue/2021-03-19-to-cong-tac-dau-tu/1",
        "tag:ai-lo-viec-nay.example,2021:dialogue/2021-03-19-to-cong-tac-dau-tu/en",
        "tag:ai-lo-viec-nay.example,2021:dialogue/2021-03-19-to-cong-tac-dau-tu/1/en",
      ]
    `);
});
