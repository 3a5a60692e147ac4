import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../src/publish/calendar/write.ts';
import { contentLines, rawLines, texts, valuesOf } from './calendar/content-lines.ts';
import { holds, SLOW } from '../fuzz/runs.ts';
import { calendar, entry } from './calendar/sources.ts';

/** Special characters of calendar files, and long ones in UTF-8. */
const sign = fc.constantFrom(
  '\\',
  '\\n',
  '\n',
  ',',
  ';',
  ':',
  '"',
  ' ',
  '\t',
  'ệ',
  '👩‍👩‍👧‍👦',
  'BEGIN:VEVENT',
  '=',
  '^',
  '\n ',
);
const letter = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
  .filter((text) => !/\p{Cc}|[\u2028\u2029]/u.test(text));
const text = fc.array(fc.oneof(sign, letter), { maxLength: 60 }).map((pieces) => pieces.join(''));

test(
  'every text comes back from a reader that keeps to RFC 5545',
  () => {
    holds(
      fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 4 }), (summary, location, categories) => {
        const file = writeCalendar(calendar([entry({ summary, location, categories })], { name: summary }));
        expect(valuesOf(file, 'SUMMARY').flatMap(texts)).toEqual([summary]);
        expect(valuesOf(file, 'LOCATION').flatMap(texts)).toEqual([location]);
        expect(valuesOf(file, 'CATEGORIES').flatMap(texts)).toEqual(categories);
        expect(valuesOf(file, 'X-WR-CALNAME').flatMap(texts)).toEqual([summary]);
        const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
        expect(event?.getFirstPropertyValue('location')).toBe(location);
      }),
    );
  },
  SLOW,
);

test(
  'every text comes back from node-ical, but for what it misreads itself',
  () => {
    // The library reads an escaped backslash before an n as a line break, and quotation marks around a text as its
    // own.
    const readable = text.filter((value) => !/\\n|^".*"$/iu.test(value));
    holds(
      fc.property(readable, (summary) => {
        const file = writeCalendar(calendar([entry({ summary })]));
        expect(ical.sync.parseICS(file)['doi-thoai-1@example.org']).toMatchObject({ summary: { val: summary } });
      }),
    );
  },
  SLOW,
);

test(
  'no text of any kind breaks a line, or out of one',
  () => {
    const names = contentLines(writeCalendar(calendar([entry({ location: 'a', description: 'b' })]))).map(
      ({ name }) => name,
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\r', '\n', '\u2028', '\ud83d', '\u0000', 'ệ') }),
    );
    holds(
      fc.property(any, any, (location, description) => {
        const file = writeCalendar(calendar([entry({ location, description })]));
        expect(contentLines(file).map(({ name }) => name)).toEqual(names);
        expect(rawLines(file).filter((line) => Buffer.byteLength(line) > 75 || !line.isWellFormed())).toEqual([]);
        expect(file).not.toMatch(/(?![\t\r\n])\p{Cc}|[\u2028\u2029]/u);
      }),
    );
  },
  SLOW,
);

test.each([
  ['line\r\nends\rof\u2028every\u2029kind\u0085', 'line\nends\nof\nevery\nkind\n'],
  ['\u0000bell\u0007 and \u009fhalf\ud83d', 'bell and half'],
])('what no reader could give back is not written: %j', (summary, written) => {
  expect(valuesOf(writeCalendar(calendar([entry({ summary })])), 'SUMMARY').flatMap(texts)).toEqual([written]);
});

test('an address is a URI and cannot begin a line of its own', () => {
  const file = writeCalendar(calendar([entry({ url: 'https://example.org/đối thoại\r\nX-A:b' })]));
  expect(valuesOf(file, 'URL')[1]).toBe('https://example.org/%C4%91%E1%BB%91i%20tho%E1%BA%A1iX-A:b');
});

test(
  'whatever offset a time has, clocks of the zone show what the time zone database says',
  () => {
    const clock = new Intl.DateTimeFormat('sv', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
    holds(
      fc.property(minutes, fc.integer({ min: -720, max: 840 }), (instant, offset) => {
        const local = new Date((instant + offset) * 60_000).toISOString().slice(0, 16);
        const pad = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
        const ahead = `${offset < 0 ? '-' : '+'}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
        const file = writeCalendar(calendar([entry({ starts: `${local}${ahead}` })]));
        const expected = clock
          .format(instant * 60_000)
          .replace(' ', 'T')
          .replaceAll(/[-:]/gu, '');
        expect(valuesOf(file, 'DTSTART').at(-1)).toBe(expected);
      }),
    );
  },
  SLOW,
);
