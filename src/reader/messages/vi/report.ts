import type { ReportWords } from '../../problems/message.ts';

/** Texts of a report around its messages. */
export const report: ReportWords = {
  didYouMean: ' (ý bạn là {suggestion}?)',
  types: {
    string: 'chữ (trong "ngoặc kép")',
    number: 'số',
    int: 'số nguyên',
    boolean: 'true hoặc false',
    array: 'danh sách',
    tuple: 'danh sách',
    object: 'nhóm “khóa: giá trị”',
    null: 'để trống',
  },
  summary: (problems, files, all) =>
    problems === 0 ? `Nội dung đạt: ${all} tệp, 0 lỗi.` : `${problems} lỗi trong ${files} tệp (đã đọc ${all} tệp).`,
  untranslated: (language, has, of) =>
    `ui/${language}.json có ${has} trên ${of} chữ giao diện; trang hiện những chữ còn lại bằng ngôn ngữ khác.`,
  noHistory: 'Không có lịch sử git của ids.txt: chưa kiểm được mã nào từng bị xóa khỏi đó.',
};
