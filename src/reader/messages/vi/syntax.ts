import type { Messages } from '../../problems/message.ts';
import type { SyntaxRule } from '../../problems/problem.ts';

/** Messages about YAML and front matter. */
export const syntax: Messages<SyntaxRule> = {
  'yaml-syntax': [
    'không đọc được YAML: {value}',
    'sửa cú pháp; chữ có dấu hai chấm hay ngoặc thì đặt trong "ngoặc kép"',
  ],
  'yaml-duplicate': ['khóa “{value}” viết hai lần', 'giữ một, bỏ một'],
  'yaml-alias': ['bí danh YAML “{value}”', 'viết lại giá trị ở từng chỗ; bí danh không được dùng'],
  'yaml-not-map': [
    'tệp không phải một mục “khóa: giá trị” duy nhất',
    'viết đúng một mục, mỗi dòng một “khóa: giá trị”',
  ],
  'yaml-date': ['ngày {value} không có ngoặc kép', 'viết "{value}"'],
  'front-matter': ['thiếu phần đầu giữa hai dòng ---', 'bắt đầu tệp bằng ---, các trường, rồi ---'],
};
