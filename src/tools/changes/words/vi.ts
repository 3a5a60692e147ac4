import type { ChangeWords } from './change-words.ts';

/** The texts of the list of changes in Vietnamese. */
export const vi: ChangeWords = {
  kinds: { added: 'thêm', changed: 'sửa', moved: 'đổi mã', removed: 'bỏ' },
  summary: (since, { added, changed, moved, removed }) =>
    `Từ ${since} đến nay: ${added} mục thêm, ${changed} mục sửa, ${moved} mục đổi mã, ${removed} mục bỏ.`,
  none: (since) => `Từ ${since} đến nay: không mục nào thay đổi.`,
  from: (id) => `mã trước: ${id}`,
  successor: (ref) => `thay bằng: ${ref}`,
  unreadable: {
    before: 'bản trước không đọc được (YAML sai lúc ấy): không so được từng trường',
    after: 'bản này không đọc được (YAML sai): không so được từng trường; chạy npm run check',
  },
  noHistory:
    'Không có lịch sử git của nội dung (không phải bản git, hoặc chưa commit lần nào): không biết điều gì đã thay đổi.',
  isCut: 'Bản sao git thiếu các commit cũ (git fetch --unshallow để có đủ): chỉ so từ commit cũ nhất đang có.',
};
