import { foldLine } from '../../domain/text/fold-line.ts';
import { writableText } from '../../domain/text/writable-text.ts';
import type { Deadline } from './deadlines.ts';

const escaped = (text: string): string =>
  writableText(text)
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
const compact = (iso: string): string => iso.replaceAll('-', '');

/** What a calendar of deadlines is called, whose ids end in `domain`, and the page it is from. */
export interface CalendarAbout {
  readonly domain: string;
  readonly name: string;
  readonly url: string;
  /** Language tag of its texts. */
  readonly language: string;
}

/** Writes deadlines as whole days in iCalendar (RFC 5545), each with a reminder a week before. */
export function calendarText(
  deadlines: readonly Deadline[],
  { domain, name, url, language }: CalendarAbout,
  now: Date,
): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
  const events = deadlines.flatMap(({ id, day, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${id}@${domain}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    `PRODID:-//Citizen services portal//Guide//${language.toUpperCase()}`,
    'VERSION:2.0',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

/** Saves deadlines as a calendar file, made here: nothing is sent. */
export function saveCalendar(deadlines: readonly Deadline[], about: CalendarAbout): void {
  const url = URL.createObjectURL(new Blob([calendarText(deadlines, about, new Date())], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${about.name}.ics`;
  link.click();
  URL.revokeObjectURL(url);
}
