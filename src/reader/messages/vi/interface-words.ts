import type { Messages } from '../../problems/message.ts';
import type { WordRule } from '../../problems/problem.ts';

/** Messages about interface texts. */
export const interfaceWords: Messages<WordRule> = {
  'word-file': [
    'thiếu chữ của giao diện bằng ngôn ngữ này',
    'thêm {value}, hoặc bỏ cả thư mục ui/ để dùng chữ của cổng',
  ],
  'word-missing': ['thiếu chữ giao diện “{value}”', 'thêm khóa ấy'],
  'word-extra': ['thừa chữ giao diện “{value}”', 'bỏ khóa ấy, hoặc thêm vào mọi ngôn ngữ'],
  'word-empty': ['chữ giao diện “{value}” trống', 'viết chữ vào'],
  'word-placeholder': ['“{value}” có chỗ trống {got}', 'dùng đúng: {expected}'],
};
