import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../src/publish/calendar/write.ts';
import { contentLines, valuesOf } from './content-lines.ts';
import { calendar, entry } from './sources.ts';
import { eventOf, eventsOf } from './events.ts';

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
