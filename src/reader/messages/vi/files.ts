import type { Messages } from '../../problems/message.ts';
import type { FileRule } from '../../problems/problem.ts';

/** Messages about files. */
export const files: Messages<FileRule> = {
  'content-missing': ['không có thư mục nội dung “{value}”', 'đặt PORTAL_CONTENT thành một thư mục có portal.yaml'],
  'file-name': [
    'tên “{value}” không dùng được trên mọi hệ tệp',
    'đổi sang chữ thường không dấu, chữ số, dấu chấm và gạch nối; không dùng liên kết tượng trưng',
  ],
  'file-special': [
    '“{value}” không phải tệp hay thư mục (ống dẫn, ổ cắm hoặc thiết bị)',
    'xóa nó khỏi thư mục nội dung; nội dung chỉ gồm tệp thường',
  ],
  'file-unreadable': ['không đọc được ({value})', 'cấp quyền đọc cho người chạy lệnh, hoặc bỏ đi'],
  'file-place': [
    '“{value}” không thuộc loại mục nào',
    'đặt tệp vào một thư mục của nội dung (agencies/, documents/ …) với đuôi .yaml, .md hoặc .txt của thư mục ấy{hint}, hoặc bỏ đi',
  ],
  'file-empty': ['tệp rỗng', 'viết nội dung vào tệp hoặc xóa tệp'],
  'file-size': [
    'tệp nặng {value} byte',
    'giữ mỗi tệp không quá 1.000.000 byte: chia thành nhiều mục; văn bản luật thì bỏ bớt phụ lục và ghi vào “missing”',
  ],
  'file-encoding': [
    'tệp không phải UTF-8, từ dòng này',
    'mở tệp bằng bảng mã cũ của nó (Windows-1258, Windows-1252 …), xem chữ có đúng không, rồi lưu bằng UTF-8',
  ],
  'file-utf16': ['tệp lưu bằng UTF-16 (Notepad gọi là “Unicode”)', 'lưu lại, chọn mã UTF-8'],
  'text-mojibake': [
    '“{value}” là chữ UTF-8 đã mở nhầm bằng {encoding} rồi lưu',
    'lấy lại bản trước khi lưu, mở bằng UTF-8; hoặc gõ lại chữ ấy',
  ],
  'text-old-font': [
    '“{value}” có vẻ là chữ của bảng mã cũ {encoding}',
    'chuyển sang Unicode dựng sẵn (như công cụ chuyển mã của UniKey) rồi dán lại',
  ],
  'file-bom': ['tệp bắt đầu bằng dấu thứ tự byte (BOM)', 'chạy “npm run fix”, hoặc lưu bằng UTF-8 không BOM'],
  'file-crlf': ['cuối dòng kiểu Windows (CRLF)', 'chạy “npm run fix”, hoặc lưu với cuối dòng LF'],
  'text-nfc': [
    '“{value}” không ở dạng chuẩn NFC (dấu gõ rời)',
    'gõ lại bằng Unicode dựng sẵn, hoặc chạy “npm run fix”',
  ],
  'char-control': ['ký tự điều khiển {value}', 'xóa ký tự ấy'],
  'char-invisible': ['ký tự vô hình {value}', 'xóa ký tự ấy; nó thường lẫn vào khi chép từ Word hoặc PDF'],
  'char-surrogate': ['nửa ký tự {value}', 'viết cả ký tự, hoặc bỏ mã ấy'],
};
