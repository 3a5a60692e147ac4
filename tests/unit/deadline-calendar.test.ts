import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText } from '../../src/islands/guide/calendar-file.ts';

const ABOUT = {
  domain: 'vidu.example',
  name: 'Sinh con',
  url: 'https://vidu.example/huong-dan/sinh-con/#o=26740',
  language: 'vi',
};
const NOW = new Date('2026-11-26T08:00:00.500Z');

test('deadlines are whole days that other programs read as they were written', () => {
  const quote =
    'Trong 60 ngày; kể từ ngày sinh con, cha hoặc mẹ \\ “có trách nhiệm”\nđăng ký khai sinh cho con, như luật định';
  const text = calendarText(
    [
      {
        id: 'guide-sinh-con-khai-sinh-2026-11-01',
        day: '2026-12-30',
        summary: 'Hạn: Đăng ký khai sinh',
        description: quote,
      },
    ],
    ABOUT,
    NOW,
  );
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event, ...more] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(more).toEqual([]);
  expect(event?.uid).toBe('guide-sinh-con-khai-sinh-2026-11-01@vidu.example');
  expect(event?.startDate.toString()).toBe('2026-12-30');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.summary).toBe('Hạn: Đăng ký khai sinh');
  expect(event?.description).toBe(quote);
  expect(event?.component.getFirstPropertyValue('url')).toBe(ABOUT.url);
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Citizen services portal//Guide//VI');
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-26T08:00:00Z');
});
