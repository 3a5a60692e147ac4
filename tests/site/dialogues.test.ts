import { describe, expect, inject, test } from 'vitest';
import { agenda, yearOnRecord } from '../../src/domain/dialogues/agenda.ts';
import { bodyLists, quarterLists, sessionListPath } from '../../src/domain/dialogues/listing.ts';
import { obligationsOf, windowTable } from '../../src/domain/dialogues/obligations.ts';
import { sessionSectors, sessionsOfTask } from '../../src/domain/dialogues/schedule.ts';
import { countWindows } from '../../src/domain/dialogues/window-table.ts';
import { translator } from '../../src/i18n/language/translate.ts';
import { placeOf, taskUrl, urlOf, type Place } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, pagesOf, samplePages, textOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));
const all = pagesOf(inject('dist'));
const pages = new Map(all.map(({ path, html }) => [path, html]));
const elements = (path: string) => elementsOf(pages.get(path) ?? '');
const linksOn = (path: string): string[] =>
  elements(path)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href') ?? '');
const main = (path: string): string => {
  const element = elements(path).find(({ tagName }) => tagName === 'main');
  return element ? textOf(element).replace(/\s+/gu, ' ') : '';
};
/** The cell texts of the table with a caption. */
function cellsUnder(list: ReturnType<typeof elements>, caption: string): string[] {
  const start = list.findIndex(({ tagName }, index) => {
    const next = list[index + 1];
    return tagName === 'table' && next?.tagName === 'caption' && textOf(next).trim() === caption;
  });
  const end = list.findIndex(({ tagName }, index) => tagName === 'table' && index > start);
  return list
    .slice(start, end < 0 ? undefined : end)
    .filter(({ tagName }) => tagName === 'td')
    .map(textOf);
}
const isAboutDialogues = (path: string): boolean => placeOf(path)?.place.route.startsWith('dialogue') ?? false;

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  const t = translator(locale);
  const at = (place: Place): string => urlOf(place, locale);
  const schedule = at({ route: 'dialogues' });

  test('the schedule has the figures of the year from the content', () => {
    const { year } = portal.theme;
    const { sessions, announced } = yearOnRecord(portal, year);
    expect(announced).toBe(0);
    expect(main(schedule)).toContain(t('dialogues.year.unannounced', { year }));
    expect(main(schedule)).toContain(t('dialogues.year.sessions', { year, count: sessions }));
    expect(main(schedule)).toContain(
      t('dialogues.all', {
        count: portal.dialogues.size,
        date: locale === 'vi' ? 'ngày 23 tháng 11 năm 2026' : '23 November 2026',
      }),
    );
  });

  test('every session is on the schedule, newest first, with its sources', () => {
    const shown = linksOn(schedule).flatMap((href) => {
      const place = placeOf(href)?.place;
      return place?.route === 'dialogue' ? [place.id] : [];
    });
    const expected = agenda(portal).past.map(({ id }) => id);
    expect(shown.slice(0, expected.length)).toEqual(expected);
  });

  test('current channels are shown with the state of their links', () => {
    for (const channel of portal.dialogueChannels) {
      expect(main(schedule)).toContain(channel.name[locale]);
      expect(linksOn(schedule)).toContain(channel.url);
    }
  });

  test('quarters, bodies and fields have pages, with the counts of the domain', () => {
    const counted = (place: Place, count: number, none: string): void => {
      expect(main(at(place)), at(place)).toContain(count > 0 ? t('dialogues.count', { count }) : none);
      expect(linksOn(schedule)).toContain(at(place));
    };
    for (const { id, sessions } of quarterLists(portal))
      counted({ route: 'dialogueQuarter', id: sessionListPath(id) }, sessions.length, t('dialogues.quarter.none'));
    for (const { id, sessions } of bodyLists(portal).filter(({ of }) => of.kind !== 'collective'))
      counted({ route: 'dialogueAgency', id }, sessions.length, t('dialogues.agency.none'));
    for (const { id, sessions } of sessionSectors(portal))
      counted({ route: 'dialogueSector', id }, sessions.length, '');
  });

  test('the table of a quarterly duty has every body and quarter, each window with text and link', () => {
    for (const obligation of [...portal.obligations.values()].filter(({ every }) => every === 'quarter')) {
      const rows = windowTable(portal, obligation);
      const cells = cellsUnder(elements(schedule), t('dialogues.windows.table'));
      expect(cells).toHaveLength(rows.length * 5);
      rows.forEach(({ bearer, windows }, row) => {
        expect(cells[row * 5]).toContain(bearer.name[locale]);
        windows.forEach(({ state }, quarter) => {
          expect(cells[row * 5 + quarter + 1]).toContain(t(`dialogue.window.${state}`));
        });
      });
      for (const { state, count } of countWindows(rows)) {
        const words = t('dialogues.windows.count', { state: t(`dialogue.window.${state}`), count });
        expect(main(schedule)).toContain(words);
      }
    }
  });

  test('the page of a body lists its duties, and is linked from that of an agency', () => {
    for (const { id } of bodyLists(portal)) {
      const page = at({ route: 'dialogueAgency', id });
      for (const duty of obligationsOf(portal, id))
        expect(linksOn(page)).toContain(`${schedule}#obligation-${duty.id}`);
      expect(linksOn(at({ route: 'agency', id }))).toContain(page);
    }
  });

  test('a task with a duty links its table and the sessions that may relate to it', () => {
    for (const { id, directive, task } of portal.obligations.values()) {
      const letter = taskUrl(directive, task, locale).split('#')[0] ?? '';
      expect(linksOn(letter)).toContain(`${schedule}#obligation-${id}`);
      for (const session of sessionsOfTask(portal, directive, task).slice(-3))
        expect(linksOn(letter)).toContain(at({ route: 'dialogue', id: session.id }));
    }
  });

  test('home shows the latest sessions, and its door for businesses and the header of every page link the schedule', () => {
    const home = at({ route: 'home' });
    for (const { id } of agenda(portal).past.slice(0, 3))
      expect(linksOn(home)).toContain(at({ route: 'dialogue', id }));
    expect(linksOn(home).filter((href) => href === schedule).length).toBeGreaterThanOrEqual(3);
  });
});

test('no page says that a session was not held merely because nobody has searched for it', () => {
  expect(
    portal.obligations
      .values()
      .flatMap(({ checks }) => checks)
      .toArray(),
  ).toEqual([]);
  const claims = all
    .filter(({ path }) => isAboutDialogues(path))
    .filter(({ path }) =>
      /không có phiên|không tổ chức phiên|Nguồn nói không|not held|no session was held|A source says none/iu.test(
        main(path),
      ),
    );
  expect(claims.map(({ path }) => path)).toEqual([]);
});

test('the first view of the schedule is measured', () => {
  expect(samplePages(all).map(({ path }) => path)).toEqual(expect.arrayContaining(['/doi-thoai/', '/en/dialogues/']));
});

test('without JavaScript a mark links to its line, and a body in the folded table to its details', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/doi-thoai/'));
  const mark = page.locator('svg a[href^="#dialogue-"]').first();
  const target = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  expect(new URL(page.url()).hash).toBe(target);
  expect(await page.locator(`[id="${target.slice(1)}"]`).isVisible()).toBe(true);
  await page.locator('#obligation-659-nv-10 > summary').click();
  const names = page.locator('details details', { hasText: 'Chưa tra cứu' }).first();
  await names.locator('> summary').click();
  await names.getByRole('link').first().click();
  expect(await page.locator('main').innerText()).toContain('Chưa tra cứu');
  await page.context().close();
});
