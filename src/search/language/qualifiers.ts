import { keyOf } from './tokens.ts';

/*
 * What tells a procedure of an ordinary name apart: people who want it say so. Those who want to register a marriage again,
 * at an embassy, or with a foreigner do not ask for “đăng ký kết hôn” alone. Each with the words that say it is wanted.
 */
const QUALIFIERS: readonly (readonly [string, string])[] = [
  ['cấp lại', 'lại mất hỏng rách thất lạc'],
  ['đăng ký lại', 'lại mất'],
  ['cấp đổi', 'đổi hết hạn'],
  ['gia hạn', 'hạn thêm'],
  ['điều chỉnh', 'chỉnh sửa đổi'],
  ['sửa đổi', 'sửa đổi'],
  ['thay đổi', 'đổi sửa dời thêm'],
  ['đính chính', 'chính sai sửa'],
  ['thu hồi', 'hồi rút'],
  ['chấm dứt', 'dứt đóng nghỉ thôi ngưng'],
  ['dừng', 'dừng ngưng ngừng'],
  ['tạm ngừng', 'ngừng ngưng nghỉ'],
  ['xóa', 'xóa xoá bỏ cắt hủy giải'],
  ['lưu động', 'lưu động nhà'],
  ['yếu tố nước ngoài', 'ngoài tây kiều quốc mỹ nhật hàn'],
  ['cơ quan đại diện', 'đại sứ quán lãnh'],
  ['ở nước ngoài', 'ngoài sứ kiều'],
  ['biên giới', 'biên giới'],
  ['ngoại giao', 'ngoại giao vụ'],
  ['ghi vào sổ', 'ghi ngoài'],
  ['ghi chú', 'ghi ngoài'],
  ['không cần giấy phép', 'không khỏi miễn'],
  ['at a mission', 'abroad mission embassy consulate'],
  ['border', 'border'],
  ['reissuing', 'reissue reissuing lost again replace replacement loss damaged'],
  ['abroad', 'abroad overseas foreign'],
  ['mobile', 'mobile'],
];

interface Qualifier {
  readonly run: readonly string[];
  readonly asked: ReadonlySet<string>;
}
const KEYS: readonly Qualifier[] = QUALIFIERS.map(([run, asked]) => ({
  run: run.split(' ').map(keyOf),
  asked: new Set(asked.split(' ').map(keyOf)),
}));

/** What a name says of a procedure that a question must ask for, each as the words that do. */
export const qualifiersOf = (keys: readonly string[]): readonly ReadonlySet<string>[] =>
  KEYS.filter(({ run }) => keys.some((_, at) => run.every((key, nth) => keys[at + nth] === key))).map(
    ({ asked }) => asked,
  );
