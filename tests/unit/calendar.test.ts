import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/publish/calendar/write.ts';
import { identityProblems } from './calendar/identity.ts';
import { contentLines, rawLines, valuesOf } from './calendar/content-lines.ts';
import { calendar, entry, KINDS } from './calendar/sources.ts';

/** The entries of a calendar file by UID, as read by another library. */
const eventsOf = (file: string): Map<string, VEvent> =>
  new Map(
    Object.values(ical.sync.parseICS(file))
      .filter((component): component is VEvent => component?.type === 'VEVENT')
      .map((event) => [event.uid, event]),
  );

const eventOf = (file: string): VEvent => {
  const [event] = eventsOf(file).values();
  if (!event) throw new Error('no entry');
  return event;
};

const shown = (value: VEvent['summary'] | undefined): string | undefined =>
  typeof value === 'object' ? value.val : value;

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

describe('a time', () => {
  test.each([
    ['2022-03-18T08:30+07:00', '20220318T083000', '2022-03-18T01:30:00.000Z'],
    ['2022-03-17T20:30:15-05:00', '20220318T083015', '2022-03-18T01:30:15.000Z'],
    ['2022-03-18T01:30Z', '20220318T083000', '2022-03-18T01:30:00.000Z'],
    ['2021-12-31T23:45+05:30', '20220101T011500', '2021-12-31T18:15:00.000Z'],
    ['2024-02-29T18:00+00:00', '20240301T010000', '2024-02-29T18:00:00.000Z'],
  ])('%s is what clocks of the zone show', (starts, local, instant) => {
    const file = writeCalendar(calendar([entry({ starts })]));
    const start = contentLines(file).findLast(({ name }) => name === 'DTSTART');
    expect(start).toEqual({ name: 'DTSTART', parameters: { TZID: 'Asia/Ho_Chi_Minh' }, value: local });
    expect(eventOf(file).start.toISOString()).toBe(instant);
  });

  test('has an end only if one is known', () => {
    expect(valuesOf(writeCalendar(calendar([entry({ starts: '2022-03-18T08:30+07:00' })])), 'DTEND')).toEqual([]);
    const ends = '2022-03-18T03:00Z';
    const file = writeCalendar(calendar([entry({ starts: '2022-03-18T08:30+07:00', ends })]));
    expect(eventOf(file).end?.toISOString()).toBe('2022-03-18T03:00:00.000Z');
  });

  test('is converted to the given zone', () => {
    const entries = [entry({ starts: '2010-03-18T08:30+07:00' })];
    const file = writeCalendar(calendar(entries, { zone: 'America/Caracas' }));
    expect(valuesOf(file, 'DTSTART')).toEqual(['19700101T000000', '20100317T210000']);
    expect(valuesOf(file, 'TZNAME')).toEqual(['-0430']);
  });

  test.each([
    ['daylight saving time', 'Europe/Berlin', ['2021-03-27T08:30+01:00', '2021-03-29T08:30+02:00']],
    ['the repeated hour of an autumn night', 'Europe/Berlin', ['2021-10-31T02:30+02:00', '2021-10-31T02:30+01:00']],
    [
      'a zone that changed its offset for good',
      'America/Caracas',
      ['2016-04-01T08:00-04:30', '2016-06-01T08:00-04:00'],
    ],
    ['a month of other time within a year', 'Africa/Casablanca', ['2021-04-12T08:00+01:00', '2021-04-20T08:00+00:00']],
  ])('is in UTC with %s', (_, zone, times) => {
    const file = writeCalendar(
      calendar(
        times.map((starts, index) => entry({ uid: `${index}@example.org`, starts })),
        { zone },
      ),
    );
    expect(valuesOf(file, 'BEGIN')).not.toContain('VTIMEZONE');
    expect([...eventsOf(file).values()].map(({ start }) => start.toISOString())).toEqual(
      times.map((time) => new Date(time).toISOString()),
    );
    // Nothing in the file may depend on rules of the program that reads it.
    expect(valuesOf(file, 'DTSTART').every((value) => value.endsWith('Z'))).toBe(true);
  });

  test.each(['Asia/Ho_Chi_Min', 'asia/ho_chi_minh', 'Asia/Ho_chi_Minh', '+07:00', 'UTC-4', ''])(
    'is not written in the zone “%s”, which does not exist',
    (zone) => {
      expect(() => writeCalendar(calendar([], { zone }))).toThrow(`“${zone}”: a name of the time zone database`);
    },
  );
});

describe('whole days', () => {
  test.each([
    ['a day', '2021-03-19', undefined, '20210320'],
    ['the last day of a year', '2021-12-31', undefined, '20220101'],
    ['a leap day', '2024-02-29', undefined, '20240301'],
    ['the 28th of a common February', '2021-02-28', '2021-02-28', '20210301'],
    ['three days', '2021-03-30', '2021-04-01', '20210402'],
    ['a month', '2024-02-01', '2024-02-29', '20240301'],
    ['the last quarter', '2021-10-01', '2021-12-31', '20220101'],
  ])('%s end where the next day begins', (_, starts, ends, after) => {
    const dates = contentLines(writeCalendar(calendar([entry({ starts, ends })]))).filter(({ name }) =>
      name.startsWith('DT'),
    );
    expect(dates.slice(1)).toEqual([
      { name: 'DTSTART', parameters: { VALUE: 'DATE' }, value: starts.replaceAll('-', '') },
      { name: 'DTEND', parameters: { VALUE: 'DATE' }, value: after },
    ]);
  });

  test('are read as whole days by other programs', () => {
    const event = eventOf(writeCalendar(calendar([entry({ starts: '2024-02-01', ends: '2024-02-29' })])));
    const days = Math.round(((event.end?.valueOf() ?? 0) - event.start.valueOf()) / 86_400_000);
    expect([event.datetype, event.start.dateOnly, days]).toEqual(['date', true, 29]);
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
