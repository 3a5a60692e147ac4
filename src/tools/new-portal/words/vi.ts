import type { PortalWords } from './portal-words.ts';

/** Sentences of a new portal in Vietnamese. */
export const vi: PortalWords = {
  tagline: ({ place }) => `Ai lo việc gì ở ${place}, theo văn bản nào, nguồn ở đâu.`,
  notice: ({ place }) => `Trang thử nghiệm – không phải cổng thông tin chính thức của ${place}.`,
  unofficial: 'không chính thức',
  summary: ({ year, place, theme }) => `Chủ đề năm ${year} của ${place}: ${theme}.`,
  pages: ({ name, place }) => ({
    about: {
      title: 'Giới thiệu',
      description: `${name}: cổng này là gì, lấy dữ kiện từ đâu và không phải là gì.`,
      body: `Cổng này giúp tra cứu ai lo việc gì ở ${place}, theo văn bản nào, nguồn ở đâu.

## Không chính thức

Đây là một trang thử nghiệm. Cổng không thuộc cơ quan nào của ${place}, không nhận hồ sơ, không hỏi giấy tờ hay số định danh của bạn.

## Chúng tôi làm thế nào

- Mỗi dữ kiện có nguồn và mức tin cậy. Điều chưa có nguồn thì không đăng như dữ kiện.
- Câu trong ngoặc kép là nguyên văn của nguồn.
- Điều chúng tôi suy ra thì ghi “cách đọc của chúng tôi”.`,
    },
    accessibility: {
      title: 'Khả năng tiếp cận',
      description: 'Điều gì về khả năng tiếp cận của cổng đã được kiểm tra, và điều gì chưa.',
      body: `Phần mềm của cổng hướng tới WCAG 2.2 mức AA. Nội dung của cổng này chưa được ai đánh giá; mọi trang đọc được khi tắt JavaScript.`,
    },
    privacy: {
      title: 'Riêng tư',
      description: 'Cổng không theo dõi ai: không cookie, không thống kê truy cập, không gọi tới máy chủ khác.',
      body: `- Cổng không đặt cookie, không đo lượt xem, không quảng cáo, không nhúng gì từ nơi khác.
- Lựa chọn của bạn chỉ nằm trong trình duyệt này, khi bạn yêu cầu; không gì được gửi đi.
- Câu bạn gõ vào ô tìm kiếm được tra ngay trong trình duyệt; nó nằm trong địa chỉ của trang tìm kiếm.
- Máy chủ nơi đặt trang có thể tự ghi nhật ký truy cập.`,
    },
    sources: {
      title: 'Nguồn',
      description: 'Mọi nguồn mà cổng dẫn, với địa chỉ đầy đủ nếu biết.',
      body: 'Dữ kiện trên cổng lấy từ các nguồn dưới đây. Trang nguồn có thể đã đổi hoặc mất kể từ khi được đọc.',
    },
  }),
};
