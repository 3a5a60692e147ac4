import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about the id registry. */
export const registry: Messages<RuleAbout<'registry'>> = {
  'registry-unreadable': [
    'không đọc được dòng “{value}”',
    'viết “loại:mã”, hoặc “loại:mã removed 2026-01-31 see loại:mã-mới” sau dòng đã cấp mã',
  ],
  'registry-missing': ['mã {value} chưa được ghi', 'chạy “npm run ids” để ghi thêm'],
  'registry-removed': [
    '{value} đã công bố nhưng không còn mục nào',
    'khôi phục mục ấy, hoặc thêm dòng “{value} removed <ngày> see <mã thay thế>”',
  ],
  'registry-reused': ['{value} đã bị thu hồi mà nay dùng lại', 'đặt mã mới cho mục mới'],
  'registry-duplicate': ['{value} đã được ghi ở dòng {first}', 'bỏ dòng lặp'],
  'registry-target': ['{ref} dẫn tới {value}, mục này không có', 'dẫn tới một mục đang có'],
  'registry-rewritten': [
    'dòng “{value}” từng được công bố nay không còn',
    'trả lại dòng ấy; tệp này chỉ được thêm vào cuối',
  ],
};
