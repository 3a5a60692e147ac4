import type { Messages } from '../../problems/message.ts';
import type { WordRule } from '../../problems/problem.ts';

/** Messages about interface texts. */
export const interfaceWords: Messages<WordRule> = {
  'word-file': [
    'thiếu chữ của giao diện bằng ngôn ngữ này',
    'thêm {value} với những chữ của content/ui/vi.json đã dịch, hoặc bỏ ngôn ngữ ấy khỏi `languages` trong portal.yaml',
  ],
  'word-missing': ['thiếu chữ giao diện “{value}”', 'thêm khóa ấy'],
  'word-extra': [
    'không có chữ giao diện “{value}”',
    'bỏ khóa ấy; các chữ là của content/ui/vi.json, với các dạng số nhiều của ngôn ngữ',
  ],
  'word-empty': ['chữ giao diện “{value}” trống', 'viết chữ vào'],
  'word-placeholder': ['“{value}” có chỗ trống {got}', 'dùng đúng: {expected}'],
};
