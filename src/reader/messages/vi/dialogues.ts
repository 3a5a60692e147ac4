import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about sessions, duties and the time zone they are in. */
export const dialogues: Messages<RuleAbout<'dialogue' | 'obligation' | 'zone'>> = {
  'dialogue-first': [
    'đời của phiên bắt đầu bằng “{value}”',
    'bắt đầu bằng expected, announced hoặc held: chưa có lịch thì không có gì để dời, hủy hay công bố kết quả',
  ],
  'dialogue-after': ['“{value}” không thể đứng sau “{before}”', 'sau “{before}” chỉ có thể là: {expected}'],
  'dialogue-over': [
    '“{value}” đứng sau “{before}”, trạng thái khép lại một phiên',
    'bỏ trạng thái này; phiên được tổ chức lại là một mục mới trong dialogues/',
  ],
  'dialogue-order': ['trạng thái ngày {value} đứng sau trạng thái ngày {before}', 'xếp các trạng thái từ cũ đến mới'],
  'dialogue-when': ['“{value}” không nói phiên diễn ra khi nào', 'thêm “starts”, chính xác tới đâu ghi tới đó'],
  'dialogue-undated': [
    '“{value}” không đặt ngày cho phiên',
    'bỏ “starts” và “ends” ở đây; ngày đứng ở trạng thái trước',
  ],
  'dialogue-ends': ['phiên kết thúc “{value}” trước khi bắt đầu “{starts}”', 'viết “ends” không sớm hơn “starts”'],
  'dialogue-ends-form': [
    '“{value}” và “{starts}” không cùng kiểu',
    'ghi giờ cho cả “starts” và “ends”, hoặc cho không bên nào',
  ],
  'dialogue-early': [
    'phiên ghi là đã diễn ra “{value}” theo một tin ngày {date}, có trước phiên',
    'một tin có trước phiên chỉ nói được expected hoặc announced; nếu không, sửa ngày',
  ],
  'dialogue-future': [
    'trạng thái ghi ngày {value}, sau ngày kiểm tra nội dung ({today})',
    'sửa ngày, hoặc nâng “checked” trong portal.yaml nếu nội dung đã được kiểm tra tới ngày ấy',
  ],
  'dialogue-same-day': [
    'cùng tên và cùng ngày với dialogues/{value}.yaml',
    'giữ một mục cho mỗi phiên; nếu là hai phiên khác nhau, gọi tên cho khác nhau',
  ],
  'dialogue-quarter': ['phiên diễn ra “{starts}” không thuộc quý “{value}”', 'viết "{expected}" hoặc bỏ “quarter”'],
  'dialogue-host': [
    'bên tổ chức phải có hoặc “agency” hoặc “name”',
    'viết mã cơ quan nếu cổng có trang, không thì viết tên',
  ],
  'dialogue-task': [
    'không có nhiệm vụ “{value}” trong “{directive}”',
    'viết số của một nhiệm vụ có thật, như {suggestion}',
  ],
  'dialogue-before': [
    'phiên “{value}” diễn ra trước khi văn bản có thể được ban hành ({date})',
    'bỏ liên hệ này: việc có trước văn bản không thể trả lời văn bản',
  ],
  'dialogue-uid': [
    'UID “{value}” đã dùng cho dialogues/{taken}.yaml',
    'viết một UID khác, hoặc bỏ “uid” để cổng tự đặt',
  ],
  'zone-unknown': [
    'cơ sở dữ liệu múi giờ không có “{value}”',
    'viết tên một múi giờ với chữ hoa của nó, chẳng hạn Asia/Tokyo hoặc Europe/Berlin',
  ],
  'zone-offset': ['giờ chuẩn của {zone} không cách UTC “{value}”', 'viết offset: "{offset}", hoặc sửa tên múi giờ'],
  'zone-moment': [
    '“{value}” mang độ lệch mà {zone} không có vào lúc ấy: lúc ấy là {offset}',
    'nếu giờ đồng hồ đúng, viết {offset} sau nó; nếu thời điểm đúng, viết "{same}"',
  ],
  'obligation-twice': ['nhiệm vụ “{value}” đã được đọc trong obligations/{taken}.yaml', 'giữ một mục cho mỗi nhiệm vụ'],
  'obligation-body': [
    '“{value}” không có nghĩa vụ này',
    'chọn một cơ quan được giao nhiệm vụ, hoặc thành viên của nhóm được giao',
  ],
  'obligation-quarter': ['nghĩa vụ này không đòi quý “{value}”', 'viết một trong: {expected}'],
  'obligation-checked': ['“{agency}” và quý “{value}” được tra cứu hai lần cùng ngày', 'giữ một dòng'],
  'obligation-held': [
    'ghi “{value}” nhưng dialogues/{session}.yaml là một phiên của cơ quan ấy trong quý',
    'bỏ dòng này, hoặc sửa phiên kia',
  ],
};
