import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about places. */
export const places: Messages<RuleAbout<'place'>> = {
  'place-code': ['mã {value} đã thuộc về {taken}', 'mỗi quận, huyện một mã'],
  'place-id': ['tên tệp “{value}” không phải mã 5 chữ số', 'đặt tên tệp theo mã thống kê, như 00001.yaml'],
  'place-tile': ['ô {value} trên bản đồ đã có {taken}', 'đặt vào ô khác'],
  'place-twice': ['mã {value} có hai lần', 'ghi mỗi đơn vị một lần'],
  'place-given': ['{value} đã nhập hết hoặc một phần vào {taken}', 'sửa “part”: cả hai phải là partial, hoặc bỏ một'],
  'place-name': ['tên “{value}” có số 0 đứng đầu', 'viết một dạng: Phường 5'],
  'place-part': ['chỉ một phần thành {value}, phần còn lại không ghi đi đâu', 'ghi đủ các phần, hoặc “part: full”'],
  'place-lost': [
    'không phường, xã nào hôm nay hình thành từ {value}',
    'thêm “formed_from”, hoặc thêm “step” nếu nó đổi trước đó',
  ],
};
