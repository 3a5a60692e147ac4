import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about services, levels and systems. */
export const services: Messages<RuleAbout<'service' | 'level' | 'system'>> = {
  'service-code': ['“{value}” không phải mã thủ tục', 'đặt tên tệp theo mã quốc gia, như 1.001193.yaml'],
  'service-agency': ['“{value}” không tồn tại vào thời điểm {date}', 'ghi cơ quan có vào lúc ấy'],
  'service-channel': ['cách nộp “{value}” có hai lần', 'ghi mỗi cách một lần'],
  'service-fee': [
    'lệ phí {value} trong khi nguồn không đáng tin về lệ phí',
    'bỏ “fee”, hoặc đổi “fees_reliable” nếu đã kiểm tra',
  ],
  'service-then': [
    '“agencies_then” và “then_missing” không khớp nhau',
    'ghi cơ quan giải quyết năm {year}; không có thì “agencies_then: []” cùng “then_missing: newer” hoặc “unknown”',
  ],
  'service-tier': [
    '“{value}” là một cơ quan của cả thành phố, nhưng thủ tục chỉ làm ở cấp xã',
    'ghi nhóm cơ quan của phường, xã (loại collective), hoặc sửa “tiers”',
  ],
  'service-audience': [
    '“audience: {value}” trái với nguồn: “{applicants}”',
    'ghi citizen, business hoặc both theo nguồn',
  ],
  'service-name': [
    'tên chính thức “{value}” khác tên ở nguồn: “{source}”',
    'chép tên của nguồn vào “name.vi”; tên ngắn hơn thì ghi ở “short_name”',
  ],
  'service-wordless': ['“{field}: {value}” không có lời của nguồn bên cạnh', 'thêm “{field}_words”, chép nguyên văn'],
  'service-words': [
    '“{field}: {value}” không phải điều nguồn nói: “{words}”',
    'sửa số; nguồn có đơn vị, điều kiện, thời hạn hay nhiều dòng thì bỏ “{field}”, giữ “{field}_words”',
  ],
  'service-ways': [
    'không phải cách nộp nào cũng có “{field}: {value}”',
    'bỏ “{field}” ở mọi cách, giữ “{field}_words” của từng cách',
  ],
  'service-doubtful': [
    'số tiền dưới 1.000 đồng: “{value}”; nguồn in thiếu số 0 hoặc chỉ điền cho có',
    'bỏ “fee_words”, trừ khi phần trong ngoặc ghi đủ số tiền',
  ],
  'service-online': ['“online_now: {value}” trái với các cách nộp đã ghi', 'sửa “online_now” hoặc “methods”'],
  'service-closed': ['“{value}” thuộc một cổng đã đóng', 'dẫn tới cổng thay thế'],
  'service-seen': ['“seen_then” ghi ngày {value}, ngoài năm {year}', 'bỏ đi, hoặc ghi ngày trong năm ấy'],
  'level-kind': ['loại “{kind}” mà có mức độ', 'để “levels: []”; mục tiêu và danh mục không phải mức độ'],
  'level-total': ['tổng {value} khác {sum}, tổng của hai mức', 'chép lại số theo nguồn; nếu nguồn mâu thuẫn, bỏ bớt'],
  'system-closed': ['“{value}” được ghi là nơi thay thế nhưng cũng đã đóng', 'dẫn tới nơi đang mở'],
};
