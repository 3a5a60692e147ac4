/** Phrases of the command, with placeholders `{name}`. */
export const phrases = {
  begin: 'Thêm {folder}. Enter: bỏ qua trường không bắt buộc. Ctrl+C: dừng, không ghi gì.',
  follow: '{title}: {state} → {next}. Ctrl+C: dừng, không ghi gì.',
  skip: ' (Enter: bỏ qua)',
  unknown: ' (Enter: chưa biết)',
  either: ' (c/k)',
  wanted: ' (c/k, Enter: không)',
  more: '{name}: thêm một mục nữa? (c/k, Enter: không)',
  ids: ' (mã hoặc một phần tên, cách nhau bằng dấu phẩy)',
  id: ' (mã hoặc một phần tên)',
  source: ' (mã, một phần tên, địa chỉ https:// của nguồn mới, hoặc + lời dẫn của nguồn không có địa chỉ)',
  several: ' (cách nhau bằng dấu phẩy)',
  one: ' (mỗi lần một mục, Enter: hết)',
  again: '  gõ lại hoặc chọn số (Enter: bỏ)',
  many: '“{value}” có ở nhiều mục:',
  menu: 'Các trường không bắt buộc:',
  add: 'Thêm trường nào? (số hoặc tên, cách nhau bằng dấu phẩy; Enter: xong)',
  newSource: 'Nguồn mới {value}',
  write: 'Ghi? (Enter: ghi; tên trường: sửa trường ấy; k: thôi)',
  written: 'Đã ghi {value}',
  stopped: 'Đã dừng, chưa ghi gì.',
  failed: 'Không ghi gì: nội dung sẽ không còn đạt.',
  unsound: 'Nội dung đang có lỗi; sửa trước rồi thêm mới:',
  proposed: ' (Enter: {value})',
  newId: 'id – Mã vĩnh viễn, cũng là tên tệp',
} as const;

export type Phrase = keyof typeof phrases;
