import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical, { type VEvent } from 'node-ical';
import { expect, inject, test } from 'vitest';
import { identityProblems } from '../unit/calendar/identity.ts';
import { filesOf, outlineOf, pagesOf } from './built-site.ts';

const dist = inject('dist');
const ORIGIN = 'http://localhost:4321';
const FOLDERS = ['lich', 'en/calendars'] as const;

const filesIn = (folder: string): string[] => readdirSync(join(dist, folder)).filter((name) => name.endsWith('.ics'));
const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8');
/** The entries of a calendar as read by an independent library. */
const entriesOf = (path: string): VEvent[] =>
  Object.values(ical.sync.parseICS(textOf(path))).filter((part): part is VEvent => part?.type === 'VEVENT');
/** A text with a language is returned as an object. */
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);
const pathOf = (url: unknown): string => plain(url).replace(ORIGIN, '');
const all = FOLDERS.flatMap((folder) => filesIn(folder).map((name) => `${folder}/${name}`));

test('both languages publish the same calendars with the same entries', () => {
  const [vi, en] = FOLDERS.map((folder) =>
    filesIn(folder)
      .map((name) =>
        entriesOf(`${folder}/${name}`)
          .map(({ uid }) => uid)
          .sort()
          .join(' '),
      )
      .sort(),
  );
  expect(vi?.length).toBeGreaterThan(20);
  expect(vi).toEqual(en);
});

test('every entry of every calendar is readable, has an existing page, and lines of at most 75 octets', () => {
  const faults: string[] = [];
  for (const path of all) {
    const lines = textOf(path).split('\r\n');
    if (lines.some((line) => Buffer.byteLength(line) > 75 || /[\n\r]/u.test(line))) faults.push(`${path}: line ends`);
    for (const entry of entriesOf(path)) {
      const page = join(dist, pathOf(entry.url));
      if (!plain(entry.url).startsWith(ORIGIN) || !existsSync(page)) faults.push(`${path}: ${plain(entry.url)}`);
      if (entry.datetype === 'date' && !(entry.end && entry.start < entry.end))
        faults.push(`${path}: ${entry.uid} has no days`);
    }
  }
  expect(all.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('every calendar can be split: its entries have unique UIDs, and nothing else has one', () => {
  expect(all.flatMap((path) => identityProblems(textOf(path)).map((problem) => `${path}: ${problem}`))).toEqual([]);
});

test('a quarter does not look like an appointment: all day, transparent, tentative, and titled as a period', () => {
  const windows = all.flatMap((path) =>
    entriesOf(path)
      .filter(({ uid }) => uid.startsWith('obligation-'))
      .map((entry) => ({ path, entry })),
  );
  expect(windows.length).toBeGreaterThan(100);
  const wrong = windows.filter(
    ({ path, entry }) =>
      entry.datetype !== 'date' ||
      entry.transparency !== 'TRANSPARENT' ||
      entry.status !== 'TENTATIVE' ||
      !plain(entry.summary).includes(path.startsWith('en/') ? 'not a date of a meeting' : 'không phải ngày họp'),
  );
  expect(wrong).toEqual([]);
  const announced = [...entriesOf('lich/da-cong-bo.ics'), ...entriesOf('en/calendars/announced.ics')];
  expect(announced.filter(({ uid }) => uid.startsWith('obligation-'))).toEqual([]);
});

test('an entry is confirmed only if a source states its day', () => {
  const entries = entriesOf('lich/tat-ca.ics').filter(({ uid }) => uid.startsWith('dialogue-'));
  const statusOf = Object.fromEntries(
    entries.map(({ uid, status, summary }): [string, string] => [
      uid.split('@')[0]?.slice(9) ?? '',
      `${status ?? ''} ${/^\[[^\]]+\]/u.exec(plain(summary))?.[0] ?? ''}`.trim(),
    ]),
  );
  expect(statusOf).toMatchInlineSnapshot(`
    {
      "2018-09-05-hai-quan-doanh-nghiep-chau-au": "CONFIRMED",
      "2020-05-phuc-hoi-kinh-te": "TENTATIVE [Chưa rõ ngày]",
      "2021-01-09-huba-tong-ket": "CONFIRMED",
      "2021-03-19-to-cong-tac-dau-tu": "CONFIRMED",
      "2021-03-25-doanh-nghiep-han-quoc": "TENTATIVE [Ngày chưa chắc]",
      "2021-10-02-cu-tri-doanh-nghiep": "CONFIRMED",
      "2021-10-ngay-doanh-nhan": "TENTATIVE [Chưa rõ ngày]",
      "2021-12-14-ban-tron-nhat-ban": "CONFIRMED",
      "2021-12-14-gap-go-kieu-bao": "CONFIRMED",
      "2022-03-18-hoi-dap-quyet-toan-thue": "TENTATIVE [Chưa rõ có diễn ra]",
      "2022-03-22-lang-nghe-doanh-nghiep": "CONFIRMED",
      "2022-05-18-doanh-nghiep-hoa-ky": "TENTATIVE [Ngày chưa chắc]",
      "2023-11-doi-thoai-239-thue": "TENTATIVE [Chưa rõ ngày]",
    }
  `);
});

test('pages link their calendar files and feeds; only scripts create webcal: links', () => {
  const hrefs = new Set<string>();
  const webcal = new Set<string>();
  for (const { html } of pagesOf(dist)) {
    for (const { href } of outlineOf(html).links) {
      if (/\.(?:ics|atom)$/u.test(href) && !href.startsWith('webcal:')) hrefs.add(href);
      if (href.startsWith('webcal:')) webcal.add(href);
    }
  }
  expect(all.filter((path) => !hrefs.has(`/${path}`))).toEqual([]);
  expect(filesOf(dist).filter((path) => path.endsWith('.atom') && !hrefs.has(`/${path}`))).toEqual([]);
  expect([...webcal].filter((href) => !hrefs.has(href.replace('webcal://localhost:4321', '')))).toEqual([]);
  expect(webcal.size).toBeGreaterThan(1);
});
