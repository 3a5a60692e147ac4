import type { Messages } from '../../problems/message.ts';
import type { SyntaxRule } from '../../problems/problem.ts';

/** Messages about YAML and front matter. */
export const syntax: Messages<SyntaxRule> = {
  'yaml-syntax': [
    'không đọc được YAML: {value}',
    'sửa cú pháp; chữ có dấu hai chấm hay ngoặc thì đặt trong "ngoặc kép"',
  ],
  'yaml-conflict': [
    'hai bản của cùng một chỗ còn nguyên dấu “{value}”',
    'giữ một bản giữa <<<<<<< và >>>>>>>, xóa bản kia và cả ba dòng dấu',
  ],
  'yaml-tab': ['dòng thụt vào bằng phím Tab', 'thụt bằng dấu cách, hai dấu cho mỗi bậc'],
  'yaml-indent': [
    'dòng “{value}” thụt không khớp dòng nào ở trên',
    'đặt thẳng cột với các khóa cùng nhóm; mỗi bậc hai dấu cách',
  ],
  'yaml-space': [
    'dấu cách đặc biệt (không ngắt dòng) mà YAML không coi là dấu cách',
    'xóa nó, gõ lại bằng phím cách; nó thường lẫn vào khi chép từ Word hay trang web',
  ],
  'yaml-bullet': ['mục của danh sách bắt đầu bằng “{value}”', 'thay bằng gạch nối và một dấu cách: “- ”'],
  'yaml-wide-colon': [
    'sau “{value}” là dấu hai chấm toàn khổ “：”',
    'gõ lại dấu hai chấm thường, rồi một dấu cách: “: ”',
  ],
  'yaml-no-blank': ['“{value}” dính liền giá trị', 'thêm một dấu cách sau dấu hai chấm'],
  'yaml-no-key': [
    'dòng “{value}” không phải “khóa: giá trị”',
    'thêm dấu hai chấm và dấu cách sau khóa; nếu là phần tiếp của dòng trên thì nối lên dòng ấy',
  ],
  'yaml-colon': ['chữ có dấu hai chấm mà không có ngoặc kép: {value}', 'đặt cả câu trong "ngoặc kép"'],
  'yaml-hash': [
    'từ “{value}” trở đi bị coi là ghi chú và mất khỏi giá trị',
    'đặt cả giá trị trong "ngoặc kép"; ghi chú thật thì viết “# ” có dấu cách',
  ],
  'yaml-curly': ['giá trị mở đầu bằng dấu ngoặc cong {value}', 'thay hai dấu ngoặc ngoài cùng bằng ngoặc thẳng: "…"'],
  'yaml-quote': ['ngoặc mở ở đây không có ngoặc đóng: {value}', 'thêm ngoặc đóng ở cuối, trên cùng một dòng'],
  'yaml-inner-quote': [
    'ngoặc kép bên trong ngoặc kép; phần thừa: {value}',
    'ngoặc bên trong viết bằng “ ” hoặc \\"; chỉ hai dấu ngoài cùng là "',
  ],
  'yaml-bracket': ['ngoặc [ hoặc { ở trên chưa đóng, trước {value}', 'thêm ] hoặc } ở cuối danh sách'],
  'yaml-escape': ['dấu gạch ngược “{value}” trong ngoặc kép không có nghĩa', 'viết hai dấu \\\\, hoặc bỏ đi'],
  'yaml-start': ['giá trị không được mở đầu bằng “{value}” khi không có ngoặc kép', 'đặt cả giá trị trong "ngoặc kép"'],
  'yaml-duplicate': ['khóa “{value}” viết hai lần', 'giữ một, bỏ một'],
  'yaml-alias': ['bí danh YAML “{value}”', 'viết lại giá trị ở từng chỗ; bí danh không được dùng'],
  'yaml-not-map': [
    'tệp không phải một mục “khóa: giá trị” duy nhất',
    'viết đúng một mục, mỗi dòng một “khóa: giá trị”',
  ],
  'yaml-date': ['ngày {value} không có ngoặc kép', 'chạy “npm run fix”, hoặc viết "{value}"'],
  'front-matter': ['thiếu phần đầu giữa hai dòng ---', 'bắt đầu tệp bằng ---, các trường, rồi ---'],
};
