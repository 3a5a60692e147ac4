import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about portal.yaml and pages. */
export const pages: Messages<RuleAbout<'portal' | 'page' | 'prose' | 'example'>> = {
  'example-broken': [
    'ví dụ dẫn tới “{value}”, không có mục nào như vậy',
    'dẫn tới một mã có trang, như agency:so-noi-vu',
  ],
  'portal-missing': ['thiếu portal.yaml', 'thêm portal.yaml với tên, nơi chốn và ngôn ngữ của cổng'],
  'portal-official': [
    'cổng có các ngôn ngữ {value}, thiếu ngôn ngữ chính thức “{official}”',
    'thêm {official}, ở chỗ nào cũng được: tên, luật và câu trích đều bằng ngôn ngữ ấy',
  ],
  'page-missing': ['thiếu trang {value}', 'viết trang ấy; cổng nào cũng cần nó'],
  'page-language': ['trang “{value}” không ai dùng', 'đặt tên <trang>.<ngôn ngữ>.md với trang và ngôn ngữ của cổng'],
  'prose-unsupported': [
    '“{value}” không được dùng trong trang',
    'chỉ dùng đoạn, tiêu đề, danh sách, liên kết, chữ đậm và nghiêng; không dùng HTML',
  ],
  'prose-character': [
    'ký tự {value} viết bằng mã “&…;”',
    'xóa mã ấy; ký tự điều khiển và ký tự vô hình không được dùng',
  ],
  'prose-link': ['liên kết “{value}” không an toàn', 'chỉ dùng http(s)://, mailto:, tel: hoặc đường dẫn trong cổng'],
};
