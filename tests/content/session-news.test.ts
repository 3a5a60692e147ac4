import ical, { type VEvent } from 'node-ical';
import { expect, onTestFinished, test } from 'vitest';
import { calendarSource } from '../../src/publish/calendar/calendars.ts';
import { writeCalendar } from '../../src/publish/calendar/write.ts';
import { dialogueFeed } from '../../src/publish/feeds/dialogue-feeds.ts';
import type { FeedEntry } from '../../src/publish/feeds/atom.ts';
import type { CalendarName } from '../../src/i18n/addresses/calendar-urls.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { portalOf } from './real-portal.ts';
import { ScratchPortal } from './scratch-portal.ts';

const SITE = new URL('https://vidu.example/');
const SOURCED = 'sources: [bao-vi-du], confidence: high';
const FILE = 'dialogues/gap-nha-vuon.yaml';
/** Each step reads a whole portal; the timeout is for a slow machine. */
const SLOW = { timeout: 60_000 };

const START = '{ state: announced, date: "1999-12-01", starts: "1999-12-20T14:00+07:00"';
const MOVE = '{ state: rescheduled, date: "1999-12-01", starts: "2000-01-10T08:30+07:00"';
const CANCEL = '{ state: cancelled, date: "1999-12-01"';

/** A portal, checked on 15/01/2000, with one session in the given states. */
function portalWith(...states: string[]): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  const lines = states.map((state) => `  - ${state}, ${SOURCED} }\n`).join('');
  portal.write(
    FILE,
    `title: { vi: "Gặp nhà vườn", en: "Meeting gardeners" }\nform: meeting\nhosts: [{ agency: phong-cay-xanh }]\nstates:\n${lines}`,
  );
  portal.edit('ids.txt', /$/u, 'dialogue:gap-nha-vuon\n');
  expect(portal.report('en')).toContain('0 problems');
  return portal;
}

const text = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);
const imported = (portal: ScratchPortal, locale: Locale, name: CalendarName = { kind: 'all' }): VEvent[] =>
  Object.values(ical.sync.parseICS(writeCalendar(calendarSource(portalOf(portal.folder), name, locale, SITE)))).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
const only = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('nothing is there');
  return one;
};
const entryOf = (portal: ScratchPortal, locale: Locale, name: 'sessions' | 'sessionChanges'): FeedEntry =>
  only(dialogueFeed(portalOf(portal.folder), name, locale, SITE).entries.slice(-1));

test('a moved session says so, and from when, in title and description, until it was held', SLOW, () => {
  const moved = only(imported(portalWith(START, MOVE), 'vi'));
  expect(text(moved.summary)).toBe('[Chưa rõ có diễn ra] [Dời] Gặp nhà vườn (trước: 20/12/1999, 14 giờ)');
  expect(text(moved.description)).toContain('Đã dời, trước đó định vào: Thứ Hai, 20/12/1999, 14 giờ');
  const english = only(imported(portalWith(START, MOVE), 'en'));
  expect(text(english.summary)).toBe(
    '[Not known to have been held] [Moved] Meeting gardeners (was: 20/12/1999, 14:00)',
  );
  const held = '{ state: held, date: "2000-01-10", starts: "2000-01-10T08:30+07:00"';
  const over = only(imported(portalWith(START, MOVE, held), 'vi'));
  expect(text(over.summary)).toBe('Gặp nhà vườn');
  expect(text(over.description)).toContain('Đã dời, trước đó định vào');
});

test('a session without an end has none in the calendar, which says so', SLOW, () => {
  const portal = portalWith(START);
  expect(text(only(imported(portal, 'vi')).description)).toContain('Giờ kết thúc: nguồn không nêu.');
  expect(writeCalendar(calendarSource(portalOf(portal.folder), { kind: 'all' }, 'vi', SITE))).not.toContain('DTEND');
  const ended = only(imported(portalWith(`${START}, ends: "1999-12-20T16:00+07:00"`), 'vi'));
  expect(text(ended.description)).not.toContain('Giờ kết thúc');
});

test('a cancelled session is told by an entry that no program drops, for a month and until its day', SLOW, () => {
  const all = imported(portalWith(START.replace('-12-20', '-12-05'), CANCEL.replace('12-01', '12-30')), 'vi');
  expect(all.map(({ status, summary }) => [status, text(summary)])).toEqual([
    ['CONFIRMED', 'Báo hủy: Gặp nhà vườn'],
    ['CANCELLED', '[Đã hủy] Gặp nhà vườn'],
  ]);
  const told = all.find(({ status }) => status === 'CONFIRMED');
  expect([told?.datetype, told?.transparency, told?.uid]).toEqual([
    'date',
    'TRANSPARENT',
    'cancelled-dialogue-gap-nha-vuon@vidu.example',
  ]);
  expect(text(told?.description)).toContain('ngày 29 tháng 01 năm 2000');
  const long = START.replace('1999-12-20', '2000-02-20');
  expect(imported(portalWith(long, CANCEL), 'vi')).toHaveLength(2);
  expect(imported(portalWith(START.replace('-12-20', '-12-05'), CANCEL), 'vi')).toHaveLength(1);
});

test('moving and cancelling change title and date of the entry in feeds, even on one day', SLOW, () => {
  const states = [START, MOVE, CANCEL];
  const seen = [1, 2, 3].map((count) => entryOf(portalWith(...states.slice(0, count)), 'vi', 'sessions'));
  expect(seen.map(({ id }) => id)).toEqual(Array(3).fill(seen[0]?.id));
  expect(seen.map(({ title, updated }) => [title, updated])).toEqual([
    ['Gặp nhà vườn', '1999-12-01T00:00:00Z'],
    ['[Dời] Gặp nhà vườn (trước: 20/12/1999, 14 giờ)', '1999-12-01T00:00:01Z'],
    ['[Đã hủy] Gặp nhà vườn', '1999-12-01T00:00:02Z'],
  ]);
});

test('the feed of changes says what changed, and when the session was to be', SLOW, () => {
  expect(entryOf(portalWith(START, MOVE), 'en', 'sessionChanges')).toMatchObject({
    title: 'Rescheduled: Meeting gardeners (was: 20/12/1999, 14:00)',
    summary: 'Moved; it was to be on: Monday, 20/12/1999, 14:00\nNow on: Monday, 10/01/2000, 08:30',
  });
  expect(entryOf(portalWith(START, MOVE, CANCEL), 'en', 'sessionChanges')).toMatchObject({
    title: 'Cancelled: Meeting gardeners',
    summary: 'Was to be on: Monday, 10/01/2000, 08:30',
  });
});

test('the calendar of an abolished body says what became of it, in its name and in every entry of a period', () => {
  const portal = portalOf('content');
  const name: CalendarName = { kind: 'agency', id: 'so-ke-hoach-va-dau-tu' };
  const source = calendarSource(portal, name, 'vi', SITE);
  expect(source.name).toContain('(nay: Sở Tài chính)');
  expect(source.description).toContain('không còn từ');
  const periods = source.entries.filter(({ uid }) => uid.startsWith('obligation-'));
  expect(periods.length).toBeGreaterThan(0);
  for (const { description, summary } of periods) {
    expect(description).toContain('nay hỏi: Sở Tài chính');
    // The title of the task, not its number.
    expect(summary).toMatch(/khoảng thời gian của nhiệm vụ “[^”]{8,}”/u);
    expect(summary).not.toMatch(/nv-\d/u);
  }
  const living = calendarSource(portal, { kind: 'agency', id: 'so-tu-phap' }, 'vi', SITE);
  expect(living.name).not.toContain('nay:');
});
