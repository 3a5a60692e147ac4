import { keyOf } from './tokens.ts';

/*
 * Words that people say in the place of those that are written: of the south, of the family; English ones are in `english`. Each
 * is looked for beside the word that was typed, and tells a little less than it.
 */
const VARIANTS: Readonly<Record<string, string>> = {
  sanh: 'sinh',
  mướn: 'thuê',
  lãnh: 'nhận hưởng',
  lĩnh: 'nhận hưởng',
  đốn: 'chặt',
  bịnh: 'bệnh',
  tánh: 'tính',
  chánh: 'chính',
  nhơn: 'nhân',
  nhứt: 'nhất',
  tía: 'cha',
  bố: 'cha',
  má: 'mẹ',
  bầu: 'thai',
  cưới: 'hôn',
  bự: 'lớn',
  xài: 'dùng sử',
  dời: 'chuyển',
  đập: 'phá',
  rớt: 'mất',
  hư: 'hỏng',
  dọn: 'chuyển',
  sửa: 'chữa chính',
  đóng: 'nộp chấm',
  mở: 'thành',
  mần: 'làm',
  coi: 'xem',
  kiếm: 'tìm',
  cất: 'xây',
  đẻ: 'sinh',
  hùn: 'góp',
  ruộng: 'đất',
  heo: 'lợn',
  rách: 'hỏng',
  cúp: 'mất cắt',
  vô: 'vào',
  lầu: 'tầng',
  gộp: 'hợp',
  nhập: 'hợp',
};

const BY_KEY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(VARIANTS).map(([word, written]) => [word, written.split(' ').map(keyOf)]),
);

/** The keys of the words that are written for a spoken one, by the word as it was typed. */
export const variantsOf = (word: string): readonly string[] => BY_KEY.get(word) ?? [];
