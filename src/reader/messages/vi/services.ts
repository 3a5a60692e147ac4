import type { Messages, RuleAbout } from '../../problems/message.ts';

/** What can be wrong with services, levels and systems. */
export const services: Messages<RuleAbout<'service' | 'desk' | 'gap' | 'reading' | 'level' | 'system'>> = {
  'service-code': [
    '“{value}” không phải mã thủ tục',
    'đặt tên tệp theo mã, như 1.001193.yaml, hoặc đổi `service_codes` trong portal.yaml',
  ],
  'service-agency': ['“{value}” không tồn tại vào thời điểm {date}', 'ghi cơ quan có vào lúc ấy'],
  'service-then': [
    '“agencies_then” và “then_missing” không khớp nhau',
    'giữ cơ quan của năm {year}, hoặc bỏ đi và giữ lý do không có',
  ],
  'service-tier': [
    '“{value}” là một cơ quan của cả thành phố, nhưng thủ tục chỉ làm ở cấp xã',
    'ghi nhóm cơ quan của phường, xã (loại collective), hoặc sửa “tiers”',
  ],
  'service-desk': [
    'chỉ cấp xã làm thủ tục này, nhưng nơi nhận hồ sơ lại là “{value}” của Thành phố',
    'ghi trung tâm phục vụ hành chính công hoặc công an cấp xã ở “receives” của cách đọc, hoặc sửa “tiers”',
  ],
  'service-nobody': [
    'mọi cơ quan của năm {year} đã hết ({value}) mà không ghi hôm nay ai làm',
    'ghi cơ quan hôm nay ở “agencies_now”, hoặc thêm cách đọc lời của nguồn',
  ],
  'desk-seat': [
    '“{value}” không phải nơi tự nhận hồ sơ: trụ sở của cơ quan ấy sẽ hiện ra như nơi nộp',
    'ghi trung tâm phục vụ hành chính công, hoặc công an cấp xã, có quầy ở đó',
  ],
  'desk-agency': ['ngày {date} không còn “{value}”', 'ghi cơ quan hôm nay nhận hồ sơ ở đó'],
  'desk-twice': ['{taken} có cùng địa chỉ, loại và đơn vị', 'giữ một tệp'],
  'desk-unit': [
    'các quầy khác của “{value}” đều thuộc một đơn vị, quầy này không ghi đơn vị nào',
    'thêm “commune”, hoặc ghi cơ quan có quầy ở đó',
  ],
  'desk-filing': [
    '“{value}” là trụ sở của {agency}, nơi không tự nhận hồ sơ',
    'ghi địa chỉ của trung tâm phục vụ hành chính công',
  ],
  'service-audience': [
    '“audience: {value}” trái với nguồn: “{applicants}”',
    'ghi citizen, business hoặc both theo nguồn',
  ],
  'service-field': [
    'không lĩnh vực nào có tên “{value}” như nguồn ghi',
    'thêm tên ấy vào “source_names” của lĩnh vực trong fields/, hoặc ghi “field”',
  ],
  'service-time': [
    'thời hạn “{value}” không phải điều nguồn nói: “{words}”',
    'ghi số và đơn vị đúng như lời ấy, hoặc bỏ điều lời ấy không nói',
  ],
  'gap-agency': ['“{value}” không tồn tại vào ngày {date}', 'ghi cơ quan làm việc ấy hiện nay'],
  'reading-agency': ['“{value}” không tồn tại vào ngày {date}', 'ghi cơ quan làm việc ấy hiện nay'],
  'reading-elsewhere': [
    '“{value}” là cơ quan của nơi khác: {place}',
    'ghi cơ quan cùng loại ở đây; “other_places” trong portal.yaml kể những nơi không phải nơi này',
  ],
  'service-closed': ['“{value}” thuộc một cổng đã đóng', 'dẫn tới cổng thay thế'],
  'service-seen': ['“seen_then” ghi ngày {value}, ngoài năm {year}', 'bỏ đi, hoặc ghi ngày trong năm ấy'],
  'level-kind': ['loại “{kind}” mà có mức độ', 'để “levels: []”; mục tiêu và danh mục không phải mức độ'],
  'level-total': ['tổng {value} khác {sum}, tổng của hai mức', 'chép lại số theo nguồn; nếu nguồn mâu thuẫn, bỏ bớt'],
  'system-closed': ['“{value}” được ghi là nơi thay thế nhưng cũng đã đóng', 'dẫn tới nơi đang mở'],
};
