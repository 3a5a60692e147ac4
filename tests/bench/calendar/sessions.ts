import type { CalendarEntry, CalendarSource } from '../../../src/publish/calendar/source.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** One of many sessions, as long and irregular as real ones: every third lasts days, the others hours. */
function session(number: number): CalendarEntry {
  const day = `${2019 + (number % 8)}-${pad(1 + (number % 12))}-${pad(1 + (number % 28))}`;
  const isTimed = number % 3 > 0;
  return {
    uid: `doi-thoai-${number}@example.org`,
    summary: `Đối thoại số ${number}: lắng nghe và giải quyết khó khăn, vướng mắc của doanh nghiệp trên địa bàn`,
    description:
      'Doanh nghiệp gửi câu hỏi trước ba ngày; câu trả lời được đăng sau buổi đối thoại.\n'.repeat(4) +
      'Tài liệu: "Sổ tay nhà đầu tư", bản 2; liên hệ để được hướng dẫn.',
    location: `Hội trường ${number % 40}, tầng 2;\nsố ${number} đường Ví Dụ`,
    url: `https://example.org/doi-thoai/${number}/`,
    categories: ['Thuế, phí', 'Đầu tư'],
    starts: isTimed ? `${day}T08:30+07:00` : day,
    ends: isTimed ? `${day}T11:30+07:00` : day,
    status: number % 10 === 0 ? 'CANCELLED' : 'CONFIRMED',
    isTransparent: number % 2 === 0,
    sequence: number % 4,
    modified: day,
    created: '2019-01-01',
    language: 'vi',
  };
}

/** A calendar with this number of sessions. */
export const calendarOf = (count: number): CalendarSource => ({
  name: 'Lịch đối thoại',
  description: 'Các buổi đối thoại giữa chính quyền và doanh nghiệp',
  url: 'https://example.org/doi-thoai/',
  self: 'https://example.org/lich/doi-thoai.ics',
  language: 'vi',
  color: 'teal',
  refresh: 'P1D',
  zone: 'Asia/Ho_Chi_Minh',
  entries: Array.from({ length: count }, (_, index) => session(index + 1)),
});
