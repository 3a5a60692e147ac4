import type { ReadingWords } from '../../problems/message.ts';

/** What the list of readings that nobody has confirmed says. */
export const readings: ReadingWords = {
  kinds: {
    body: 'CƠ QUAN: dòng đọc không chắc, từ lời nguồn ra cơ quan',
    unread: 'CHƯA ĐỌC ĐƯỢC: không dòng nào cho biết cơ quan nào giải quyết',
    field: 'LĨNH VỰC: tên ở nguồn được xếp vào lĩnh vực của cổng',
    name: 'TÊN: tên và lời thường ngày của chúng tôi mà chưa ai đọc lại',
  },
  confirm: {
    body: 'Đúng: thêm confirmed: "yyyy-mm-dd" vào dòng ấy. Sai: sửa decides, handles, receives.',
    unread: 'Thêm một dòng vào tệp trong readings/, hoặc ghi agencies_now ở tệp của thủ tục.',
    field: 'Đúng: thêm confirmed: "yyyy-mm-dd" vào tệp. Sai: chuyển tên sang source_names của lĩnh vực khác.',
    name: 'Đúng: thêm names_confirmed: "yyyy-mm-dd" vào tệp. Sai: sửa những mục kể sau mũi tên.',
  },
  legend:
    'Mỗi dòng: số thủ tục nhiều người cần / số thủ tục; tệp và mục để ghi; đọc từ đâu → đọc ra gì. Cần nhất trước.',
  summary: (count) => `${count} cách đọc chưa ai xác nhận.`,
};
