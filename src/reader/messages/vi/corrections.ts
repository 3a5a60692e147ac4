import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about corrections. */
export const corrections: Messages<RuleAbout<'correction'>> = {
  'correction-name': [
    'tên tệp “{id}” không bắt đầu bằng ngày đính chính “{value}”',
    'ghi ngày đủ ngày, tháng, năm và đặt tên tệp là <ngày>-<vài chữ>.yaml, như 2021-05-23-so-noi-vu.yaml',
  ],
  'correction-future': [
    'ngày đính chính {value} nằm sau ngày {today}',
    'sửa ngày; nếu đính chính sau lần kiểm tra toàn bộ thì ghi “corrected” trong portal.yaml',
  ],
  'correction-ref': [
    'đính chính “{value}”, mã này không có và chưa từng có{hint}',
    'ghi mã công khai của mục hay trang được sửa, như agency:so-noi-vu hoặc task:659-ubnd-kstt#nv-10',
  ],
  'correction-twice': ['“{value}” được kể hai lần là mục đã sửa', 'giữ một lần, ở “corrects” hoặc “also”'],
  'correction-languages': [
    '“before” có ngôn ngữ {before}, “after” có {after}',
    'viết cả hai bằng cùng các ngôn ngữ ({languages}), ít nhất một',
  ],
  'correction-same': ['“{value}” trước và sau như nhau', 'ghi chữ đã thay đổi, hoặc bỏ ngôn ngữ không được sửa'],
};
