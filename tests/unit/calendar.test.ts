import ICAL from 'ical.js';
import type { VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/publish/calendar/write.ts';
import { identityProblems } from './calendar/identity.ts';
import { contentLines, rawLines, valuesOf } from './calendar/content-lines.ts';
import { calendar, entry, KINDS } from './calendar/sources.ts';
import { eventOf, eventsOf, shown } from './calendar/events.ts';

test('output of a sample calendar', async () => {
  await expect(writeCalendar(calendar(KINDS))).toMatchFileSnapshot('calendar/kinds.ics');
});

describe('a calendar', () => {
  test('states its name, address and refresh interval, in old and new properties', () => {
    const lines = rawLines(writeCalendar(calendar([entry()])));
    expect(lines.slice(1, lines.indexOf('BEGIN:VEVENT'))).toMatchInlineSnapshot(`
      [
        "PRODID:-//Citizen services portal//Calendar//VI",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "LAST-MODIFIED:20210301T000000Z",
        "NAME;LANGUAGE=vi:Lịch đối thoại\\; gặp gỡ",
        "X-WR-CALNAME:Lịch đối thoại\\; gặp gỡ",
        "DESCRIPTION;LANGUAGE=vi:Buổi gặp giữa chính quyền\\, doanh nghiệp",
        "X-WR-CALDESC:Buổi gặp giữa chính quyền\\, doanh nghiệp",
        "URL:https://example.org/doi-thoai/",
        "SOURCE;VALUE=URI:https://example.org/lich/doi-thoai.ics",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        "X-PUBLISHED-TTL:P1D",
        "COLOR:teal",
      ]
    `);
  });

  test('defines its time zone only if a time needs it', () => {
    const timed = writeCalendar(calendar([entry({ starts: '2022-03-18T08:30+07:00' })]));
    expect(valuesOf(timed, 'BEGIN')).toEqual(['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'VEVENT']);
    expect(valuesOf(timed, 'TZOFFSETTO')).toEqual(['+0700']);
    expect(valuesOf(writeCalendar(calendar([entry()])), 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
  });

  test('can be split: every entry has a unique UID, the calendar none', () => {
    for (const entries of [KINDS, [], [entry()]]) {
      expect(identityProblems(writeCalendar(calendar(entries)))).toEqual([]);
    }
    const file = writeCalendar(calendar([entry()])).replace('VERSION:2.0', 'UID:a@example.org\r\nVERSION:2.0');
    expect(identityProblems(file)).toEqual(['VCALENDAR has the UID a@example.org']);
  });

  test('without entries contains a time zone, because RFC 5545 requires a component', () => {
    expect(valuesOf(writeCalendar(calendar([])), 'BEGIN')).toEqual(['VCALENDAR', 'VTIMEZONE', 'STANDARD']);
  });

  test('does not depend on the order of its entries', () => {
    const twins = ['b', 'a', 'A'].map((uid) => entry({ uid }));
    const entries = [...KINDS, ...twins];
    expect(writeCalendar(calendar(entries.toReversed()))).toBe(writeCalendar(calendar(entries)));
    expect(valuesOf(writeCalendar(calendar(entries)), 'UID').slice(0, 3)).toEqual(['A', 'a', 'b']);
  });

  test('is dated by its latest entry', () => {
    expect(valuesOf(writeCalendar(calendar(KINDS)), 'LAST-MODIFIED')[0]).toBe('20220310T000000Z');
  });

  test('is readable by the library that wrote it', () => {
    const [, , components] = ICAL.parse(writeCalendar(calendar(KINDS))) as [string, unknown[], unknown[]];
    expect(components).toHaveLength(KINDS.length + 1);
  });

  test('is not written if it is invalid, and all problems are reported', () => {
    const write = (): string =>
      writeCalendar(
        calendar([
          entry({ uid: 'a', starts: '2021-02-30' }),
          entry({ uid: 'b', starts: '2021-03-19', ends: '2021-03-18' }),
          entry({ uid: 'c', starts: '2021-03-19', ends: '2021-03-19T08:30+07:00' }),
          entry({ uid: 'd', starts: '2021-03-19T08:30+07:00', ends: '2021-03-19T01:30Z' }),
          entry({ uid: 'e', starts: '2021-03-19T08:30' }),
          entry({ uid: 'f', sequence: -1 }),
          entry({ uid: 'g', url: '/doi-thoai/' }),
          entry({ uid: 'h', modified: 'hôm qua' }),
          entry({ uid: 'i' }),
          entry({ uid: 'i' }),
        ]),
      );
    expect(write).toThrowErrorMatchingInlineSnapshot(`
      [RangeError: a: “2021-02-30”: a day like 2021-03-19 or an instant like 2021-03-19T08:30+07:00
      b: ends “2021-03-18”: not before starts “2021-03-19”
      c: ends “2021-03-19T08:30+07:00”: a day, like starts “2021-03-19”
      d: ends “2021-03-19T01:30Z”: after starts “2021-03-19T08:30+07:00”
      e: “2021-03-19T08:30”: a day like 2021-03-19 or an instant like 2021-03-19T08:30+07:00
      f: sequence “-1”: 0, 1, 2 …
      g: url “/doi-thoai/”: an absolute address
      h: “hôm qua”: a day like 2021-03-19 or an instant like 2021-03-19T08:30+07:00
      i: uid: another entry has it already]
    `);
  });
});

describe('a line', () => {
  test('has at most 75 octets and splits no character', () => {
    const long = 'Nghị quyết về đối thoại 👩‍👩‍👧‍👦 '.repeat(20);
    const file = writeCalendar(calendar([entry({ summary: long, description: long.replaceAll(' ', '') })]));
    for (const line of rawLines(file)) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(rawLines(file).some((line) => Buffer.byteLength(line) === 75)).toBe(true);
    expect(shown(eventOf(file).summary)).toBe(long);
  });
});

describe('an entry', () => {
  test('is read back unchanged by every reader', () => {
    const [thue] = KINDS;
    const event = eventsOf(writeCalendar(calendar(KINDS))).get('thue@example.org');
    expect({
      summary: shown(event?.summary),
      description: shown(event?.description),
      location: shown(event?.location),
      url: event?.url,
      categories: event?.categories,
    }).toEqual({
      summary: thue?.summary,
      description: thue?.description,
      location: thue?.location,
      url: thue?.url,
      categories: thue?.categories,
    });
    expect([event?.status, event?.transparency, event?.created?.toISOString(), event?.dtstamp.toISOString()]).toEqual([
      'CONFIRMED',
      'OPAQUE',
      '2022-02-01T00:00:00.000Z',
      '2022-03-01T00:00:00.000Z',
    ]);
  });

  test('states its language', () => {
    const [vi, en] = KINDS.filter(({ uid }) => /^(?:thue|hoan)/u.test(uid)).map((kind) =>
      contentLines(writeCalendar(calendar([kind]))).filter(({ parameters }) => 'LANGUAGE' in parameters),
    );
    expect(vi?.slice(2).map(({ name, parameters }) => `${name} ${parameters.LANGUAGE ?? ''}`)).toEqual([
      'SUMMARY vi',
      'DESCRIPTION vi',
      'LOCATION vi',
      'CATEGORIES vi',
    ]);
    expect(en?.at(-1)?.parameters).toEqual({ LANGUAGE: 'en' });
  });

  test('that is moved and then cancelled replaces itself for subscribers', () => {
    const versions = [
      entry({ starts: '2022-03-18T08:30+07:00' }),
      entry({ starts: '2022-04-01T14:00+07:00', sequence: 1, modified: '2022-03-15' }),
      entry({ starts: '2022-04-01T14:00+07:00', sequence: 2, modified: '2022-03-30', status: 'CANCELLED' }),
    ];
    const subscriber = new Map<string, VEvent>();
    const history = versions.map((version) => {
      const event = eventOf(writeCalendar(calendar([version])));
      const known = subscriber.get(event.uid);
      if ((known?.sequence ?? -1) < (event.sequence ?? 0)) subscriber.set(event.uid, event);
      const now = subscriber.get(event.uid);
      return [subscriber.size, now?.sequence, now?.status, now?.start.toISOString(), now?.lastmodified?.toISOString()];
    });
    expect(history).toEqual([
      [1, 0, 'CONFIRMED', '2022-03-18T01:30:00.000Z', '2021-03-01T00:00:00.000Z'],
      [1, 1, 'CONFIRMED', '2022-04-01T07:00:00.000Z', '2022-03-15T00:00:00.000Z'],
      [1, 2, 'CANCELLED', '2022-04-01T07:00:00.000Z', '2022-03-30T00:00:00.000Z'],
    ]);
  });
});
