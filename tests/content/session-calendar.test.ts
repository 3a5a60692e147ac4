import ical, { type VEvent } from 'node-ical';
import { expect, onTestFinished, test } from 'vitest';
import { writeCalendar } from '../../src/publish/calendar/write.ts';
import { calendarSource } from '../../src/publish/calendar/calendars.ts';
import type { CalendarName } from '../../src/i18n/addresses/calendar-urls.ts';
import { portalOf } from './real-portal.ts';
import { ScratchPortal } from './scratch-portal.ts';

const SITE = new URL('https://vidu.example/');
const VENUE = 'Hội trường "Cây xanh", phố 1;\nlầu 2 \\ phòng A 🌳';
const SOURCED = 'sources: [bao-vi-du], confidence: high';
const FILE = 'dialogues/gap-nha-vuon.yaml';
const announced = `title: { vi: "Gặp nhà vườn", en: "Meeting gardeners" }
form: meeting
hosts: [{ agency: phong-cay-xanh }]
venue: { vi: ${JSON.stringify(VENUE)} }
states:
  - { state: announced, date: "1999-04-01", starts: "1999-05-01T08:30+07:00", ends: "1999-05-01T11:00+07:00", ${SOURCED} }
`;
const moved = `  - { state: rescheduled, date: "1999-04-10", starts: "1999-05-08", ${SOURCED} }\n`;
const cancelled = `  - { state: cancelled, date: "1999-04-20", ${SOURCED} }\n`;

/** Creates a portal with one session, and a reader of its calendars. */
function portalWithSession(): { portal: ScratchPortal; imported: (name?: CalendarName) => VEvent[] } {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  portal.write(FILE, announced);
  portal.edit('ids.txt', /$/u, 'dialogue:gap-nha-vuon\n');
  return {
    portal,
    imported: (name = { kind: 'all' }) => {
      expect(portal.report('en')).toContain('0 problems');
      const text = writeCalendar(calendarSource(portalOf(portal.folder), name, 'vi', SITE));
      return Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
    },
  };
}
/** Each step reads a whole portal; the timeout is for a slow machine. */
const SLOW = { timeout: 60_000 };
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);

test('a session that is moved and then cancelled stays a single entry in subscribed calendars', SLOW, () => {
  const { portal, imported } = portalWithSession();
  /** The entries a calendar program keeps: the latest version of each UID. */
  const kept = new Map<string, VEvent>();
  const sync = (): VEvent[] => {
    for (const entry of imported()) {
      const known = kept.get(entry.uid);
      if (!known || Number(entry.sequence) >= Number(known.sequence)) kept.set(entry.uid, entry);
    }
    return [...kept.values()];
  };
  const seen = (): unknown[] =>
    sync().map(({ uid, sequence, status, start, datetype, summary }) => ({
      uid,
      sequence: Number(sequence),
      status,
      day: datetype === 'date' ? start.toDateString() : start.toISOString(),
      summary: plain(summary),
    }));

  expect(seen()).toEqual([
    {
      uid: 'dialogue-gap-nha-vuon@vidu.example',
      sequence: 0,
      status: 'TENTATIVE',
      day: '1999-05-01T01:30:00.000Z',
      summary: '[Chưa rõ có diễn ra] Gặp nhà vườn',
    },
  ]);
  portal.edit(FILE, /$/u, moved);
  expect(seen()).toMatchObject([
    {
      sequence: 1,
      status: 'TENTATIVE',
      day: 'Sat May 08 1999',
      summary: '[Chưa rõ có diễn ra] [Dời] Gặp nhà vườn (trước: 01/05, 8 giờ 30)',
    },
  ]);
  portal.edit(FILE, /$/u, cancelled);
  expect(seen()).toMatchObject([{ sequence: 2, status: 'CANCELLED', summary: '[Đã hủy] Gặp nhà vườn' }]);
});

test(
  'a venue with line breaks, quotes, commas, semicolons and emoji is in the calendar as it was written',
  SLOW,
  () => {
    expect(
      portalWithSession()
        .imported()
        .map(({ location }) => plain(location)),
    ).toEqual([VENUE]);
  },
);

test('an announced session is confirmed until its day has passed and no source says that it was held', SLOW, () => {
  const { portal, imported } = portalWithSession();
  const told = (): unknown[] => imported().map(({ status, summary }) => [status, plain(summary)]);
  expect(told()).toEqual([['TENTATIVE', '[Chưa rõ có diễn ra] Gặp nhà vườn']]);
  portal.edit(FILE, /$/u, `  - { state: held, date: "1999-05", starts: "1999-05-01T08:30+07:00", ${SOURCED} }\n`);
  expect(told()).toEqual([['CONFIRMED', 'Gặp nhà vườn']]);
  const [entry] = imported();
  expect([entry?.created, entry?.dtstamp.toISOString()]).toEqual([undefined, '1999-05-31T00:00:00.000Z']);
});

test('a session keeps its old UID, under which subscribers have imported it', SLOW, () => {
  const { portal, imported } = portalWithSession();
  portal.edit(FILE, 'form:', 'uid: "19990501-7@phong-cay-xanh.example"\nform:');
  expect(imported().map(({ uid }) => uid)).toEqual(['19990501-7@phong-cay-xanh.example']);
});

test('the calendar of announced sessions includes cancelled ones, and no others', SLOW, () => {
  const { portal, imported } = portalWithSession();
  portal.edit(FILE, /$/u, cancelled);
  expect(imported({ kind: 'announced' }).map(({ status }) => status)).toEqual(['CANCELLED']);
  portal.write(
    FILE,
    announced
      .replace('announced', 'expected')
      .replace('T08:30+07:00', '')
      .replace(/, ends: "[^"]+"/u, ''),
  );
  expect(imported({ kind: 'announced' })).toEqual([]);
  expect(imported().map(({ status }) => status)).toEqual(['TENTATIVE']);
});

test('whole-day entries end after their last day, quarters after their last one', SLOW, () => {
  const { portal, imported } = portalWithSession();
  const days = (starts: string): string[] => {
    portal.write(FILE, announced.replace(/starts: .*?, sources/u, `starts: "${starts}", sources`));
    return imported().flatMap(({ start, end }) => [start.toDateString(), end?.toDateString() ?? '']);
  };
  expect(days('1999-12-31')).toEqual(['Fri Dec 31 1999', 'Sat Jan 01 2000']);
  expect(days('1999-02')).toEqual(['Mon Feb 01 1999', 'Mon Mar 01 1999']);
  expect(days('1999-Q4')).toEqual(['Fri Oct 01 1999', 'Sat Jan 01 2000']);
});
