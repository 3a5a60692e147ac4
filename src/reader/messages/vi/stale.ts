import type { StaleWords } from '../../problems/message.ts';

/** Texts of the list of statements about the present. */
export const stale: StaleWords = {
  kinds: {
    law: 'được coi là còn hiệu lực',
    level: 'nay theo quy định này',
    filing: 'nay nhận hồ sơ',
    desk: 'nay có nơi tiếp dân ở đó',
    portal: 'nay tra cứu, nộp ở đây',
    channel: 'nay hỏi ở đây',
    system: 'còn hoạt động',
    service: 'nay làm như vậy',
    agency: 'còn hoạt động',
  },
  summary: (count, before) =>
    before === undefined
      ? `${count} điều nói về hôm nay.`
      : `${count} điều nói về hôm nay, xem lại lần cuối trước ${before}.`,
  never: 'chưa ghi',
};
