import type { CalendarEntry, CalendarSource } from '../../../src/publish/calendar/source.ts';

/** A calendar entry with defaults for everything not under test. */
export const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'doi-thoai-1@example.org',
  summary: 'Đối thoại',
  starts: '2021-03-19',
  status: 'CONFIRMED',
  isTransparent: false,
  sequence: 0,
  modified: '2021-03-01',
  language: 'vi',
  ...more,
});

export const calendar = (entries: readonly CalendarEntry[], more: Partial<CalendarSource> = {}): CalendarSource => ({
  name: 'Lịch đối thoại; gặp gỡ',
  description: 'Buổi gặp giữa chính quyền, doanh nghiệp',
  url: 'https://example.org/doi-thoai/',
  self: 'https://example.org/lich/doi-thoai.ics',
  language: 'vi',
  color: 'teal',
  refresh: 'P1D',
  zone: 'Asia/Ho_Chi_Minh',
  entries,
  ...more,
});

/** One of each kind: a time with and without end, a day, a month, a moved and a cancelled one. */
export const KINDS: readonly CalendarEntry[] = [
  entry({
    uid: 'thue@example.org',
    summary:
      'Đối thoại về thuế, phí và lệ phí với các doanh nghiệp trên địa bàn: nghe, trả lời, hẹn ngày giải quyết 🏛️',
    description: 'Mời doanh nghiệp gửi câu hỏi trước; có phiên dịch.\nTài liệu: "Sổ tay".',
    location: 'Hội trường "A", tầng 2;\nsố 1, đường B \\ cổng sau 🚪',
    url: 'https://example.org/doi-thoai/thue/?a=1&b=2,3;4',
    categories: ['Thuế, phí', 'Tài chính'],
    starts: '2022-03-18T08:30+07:00',
    ends: '2022-03-18T11:30+07:00',
    created: '2022-02-01',
    modified: '2022-03-01',
    color: 'crimson',
  }),
  entry({ uid: 'hai-quan@example.org', starts: '2022-03-18T02:30:00Z', sequence: 2, modified: '2022-03-10' }),
  entry({ uid: 'dat-dai@example.org', starts: '2021-12-31' }),
  entry({
    uid: 'thang-2@example.org',
    starts: '2024-02-01',
    ends: '2024-02-29',
    status: 'TENTATIVE',
    isTransparent: true,
  }),
  entry({ uid: 'hoan@example.org', starts: '2021-05-21', status: 'CANCELLED', sequence: 3, language: 'en' }),
];
