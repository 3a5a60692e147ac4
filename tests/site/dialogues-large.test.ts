import { beforeAll, expect, test } from 'vitest';
import { quarterLists, sessionListPath } from '../../src/domain/dialogues/listing.ts';
import { SESSIONS_PER_PAGE } from '../../src/domain/dialogues/schedule.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { placeOf, urlOf } from '../../src/i18n/addresses/urls.ts';
import { MANY } from '../content/many-dialogues.ts';
import { portalOf } from '../content/real-portal.ts';
import { isQuick } from '../mode.ts';
import { attribute, elementsOf, pagesOf, transferred, type BuiltPage } from './built-site.ts';
import { HUGE, LARGE } from './scratch/portals.ts';
import { scratchSite } from './scratch/scratch-site.ts';

/** Half a kilobyte of it tells readers of files that do not come (islands/shared/watch-island.ts). */
const MOST_BYTES = 17_000;
const [SESSIONS, name] = isQuick ? ([LARGE, 'large'] as const) : ([HUGE, 'huge'] as const);
let dist: string;
let portal: Portal;
let pages: BuiltPage[];

beforeAll(async () => {
  const site = await scratchSite(name);
  dist = site.dist;
  portal = portalOf(site.content);
  pages = pagesOf(dist).filter(({ path }) => placeOf(path)?.place.route.startsWith('dialogue'));
}, 900_000);

const sessionsOn = (path: string): Set<string> =>
  new Set(
    elementsOf(pages.find((page) => page.path === path)?.html ?? '').flatMap((element) => {
      const place = placeOf(attribute(element, 'href') ?? '')?.place;
      return element.tagName === 'a' && place?.route === 'dialogue' ? [place.id] : [];
    }),
  );

test(`with ${SESSIONS} sessions every page of dialogues stays within 17 KB of HTML`, () => {
  expect(portal.dialogues.size).toBe(SESSIONS);
  expect(pages.length).toBeGreaterThan(2 * SESSIONS);
  const heavy = pages.filter(({ path }) => transferred(dist, path) > MOST_BYTES);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

test.each(['vi', 'en'] as const)('in %s the schedule shows its latest and next sessions only', (locale) => {
  const shown = sessionsOn(urlOf({ route: 'dialogues' }, locale)).size;
  expect(shown).toBeGreaterThan(2 * SESSIONS_PER_PAGE - 1);
  expect(shown).toBeLessThan(SESSIONS / 2);
});

test('every session is on a page of its quarter, and the length of pages is limited', () => {
  const quarters = quarterLists(portal);
  expect(quarters).toHaveLength(4 * MANY.years);
  expect(Math.max(...quarters.map(({ sessions }) => sessions.length))).toBeGreaterThan(2 * SESSIONS_PER_PAGE);
  for (const { id, sessions } of quarters) {
    const count = Math.ceil(sessions.length / SESSIONS_PER_PAGE);
    const listed = Array.from({ length: count }, (_, index) =>
      sessionsOn(urlOf({ route: 'dialogueQuarter', id: sessionListPath(id, index + 1) }, 'vi')),
    );
    expect(Math.max(...listed.map(({ size }) => size)), id).toBeLessThanOrEqual(SESSIONS_PER_PAGE);
    expect(new Set(listed.flatMap((page) => [...page])).size, id).toBe(sessions.length);
  }
});
