import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about changes of bodies. */
export const changes: Messages<RuleAbout<'change'>> = {
  'change-originals': ['“{kind}” có {count} cơ quan trước', '“originals” (cùng “others”) phải là {expected}'],
  'change-results': ['“{kind}” có {count} cơ quan sau', '“results” phải là {expected}'],
  'change-name': ['“{value}” đổi tên mà không có tên mới', 'thêm “name”, hoặc dẫn “results” tới mục mang tên mới'],
  'change-function': ['chuyển việc mà không nói việc gì', 'thêm “function”'],
  'change-unbound': [
    'việc rời “{body}” mà không nói dịch vụ nào rời theo; nơi ấy có {count} dịch vụ, như {value}',
    'thêm “fields: [<mã lĩnh vực>]” hoặc “services: [<mã thủ tục>]”; không dịch vụ nào của cổng thì “no_service: true”',
  ],
  'change-bound': ['“{kind}” có “{field}”', 'bỏ trường này; chỉ transferred-function mới có'],
  'change-none': ['“no_service” nói không dịch vụ nào chuyển đi, mà “{field}” có kể', 'bỏ một trong hai'],
  'change-elsewhere': [
    'dịch vụ {value} không thuộc “{body}” khi việc rời đi',
    'sửa mã, hoặc sửa “agencies_then” của dịch vụ',
  ],
  'change-stayed': [
    'dịch vụ {value} bị kể là rời “{body}”, nhưng nay do “{now}” giải quyết',
    'thu hẹp “fields” hoặc “services”, hoặc sửa “agencies_now” của dịch vụ',
  ],
  'change-gone': [
    '“{value}” đã kết thúc ngày {day}, trước ngày {date}',
    'sửa ngày, hoặc thêm thay đổi còn thiếu ở giữa',
  ],
  'change-unborn': ['“{value}” chưa có ngày {date}; nó bắt đầu {day}', 'sửa ngày, hoặc thêm thay đổi lập ra nó'],
  'change-alive': ['“{value}” đã tồn tại trước ngày {date}', 'ghi nó cả trong “originals” nếu nó tiếp tục'],
  'change-founded': ['“{value}” là kết quả ngày {date} nhưng lập ngày {day}', 'sửa một trong hai ngày'],
  'change-not-back': [
    'không cơ quan nào trong “results” từng kết thúc trước ngày {date}',
    'dùng “split” hoặc “founded”',
  ],
  'change-goes-on': ['“{value}” vừa kết thúc vừa tiếp tục', 'bỏ nó khỏi “results”, hoặc dùng loại khác'],
};
