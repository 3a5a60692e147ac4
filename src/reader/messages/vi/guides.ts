import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about guides and the kinds of papers they unite. */
export const guides: Messages<RuleAbout<'guide' | 'paper'>> = {
  'guide-twice': ['“{value}” có hai lần', 'đặt cho mỗi mục một id riêng'],
  'guide-condition': [
    'hướng dẫn này không có câu hỏi hay câu trả lời nào tên “{value}”',
    'ghi một câu trong “questions” và một lựa chọn trong “options” của câu đó',
  ],
  'guide-question': ['không bước nào phụ thuộc câu hỏi “{value}”', 'nêu câu hỏi trong một “only_if”, hoặc đừng hỏi'],
  'guide-option': [
    'không điều kiện nào nêu câu trả lời “{value}” của “{question}”',
    'nêu trong một “only_if”, hoặc ghi “is_none: true” nếu không bước nào chỉ dành cho câu đó',
  ],
  'guide-circle': [
    'thứ mà “{value}” cho lại quay về chính bước đó: các bước đi vòng tròn',
    'bỏ một “needs” hoặc “after”',
  ],
  'guide-later': ['cần “{value}” trước khi bước “{step}” cho ra', 'đặt bước đó lên trước'],
  'guide-need': [
    'cần “{value}”, nhưng không bước nào trước đó cho ra ({answers})',
    'thêm bước cho ra, ghi vào “has”, hoặc ghi dưới “takes” nếu chỉ một số người cần',
  ],
  'guide-after': ['không bước nào trước đó tên “{value}”', 'nêu một bước đứng trước bước này'],
  'guide-nowhere': [
    'bước “{value}” không dẫn tới đâu: không bước nào cần thứ nó cho ra',
    'ghi “outcome”: xong bước này thì có gì, hoặc ghi thứ nó cho ra dưới “needs” của bước sau',
  ],
  'guide-has': ['không bước nào cần “{value}”', 'bỏ khỏi “has”'],
  'guide-who': [
    'ai làm bước “{value}” được nói hai lần hoặc chưa nói',
    'ghi “service” hoặc “elsewhere”, một trong hai',
  ],
  'guide-address': ['“{value}” chưa có nguồn', 'ghi “sources” của địa chỉ'],
  'guide-service': [
    'thủ tục {value} không còn thấy từ {date}',
    'dẫn tới thủ tục thay thế, hoặc ghi nơi làm bây giờ dưới “elsewhere”',
  ],
  'guide-source': ['“{value}” chưa có nguồn, hoặc có hai', 'ghi “service” hoặc “text”, một trong hai'],
  'guide-quote': ['“{value}” không có trong {source}', 'chép nguyên văn từ một đoạn của nguồn'],
  'guide-day': ['hướng dẫn này không có ngày nào tên “{value}”', 'thêm vào “days”'],
  'guide-case': [
    'thủ tục của bước này không có giấy tờ nào dưới đề mục “{value}”',
    'chép nguyên cả đề mục trong “papers” của thủ tục, hoặc ghi "" cho giấy tờ không có đề mục',
  ],
  'guide-untaken': [
    'không bước nào lấy giấy tờ của {service} dưới đề mục “{value}”',
    'ghi đề mục vào “cases” của một bước, hoặc vào “leaves” của hướng dẫn kèm lý do',
  ],
  'guide-left': [
    'giấy tờ của {service} dưới đề mục “{value}” không bị bỏ lại: có bước lấy, hoặc không có giấy tờ như vậy',
    'bỏ khỏi “leaves”',
  ],
  'guide-shown': [
    '“{value}” không có trong {source}, ngoài danh mục giấy tờ',
    'chép nguyên văn từ một đoạn trong các bước hay điều kiện của thủ tục; giấy tờ trong danh mục thì đã có rồi',
  ],
  'paper-words': [
    'không thủ tục nào nói về giấy tờ là “{value}”',
    'chép nguyên cả câu của thủ tục, hoặc bỏ nếu nay thủ tục nói khác',
  ],
  'paper-twice': ['“{value}” đã thuộc về {taken}', 'giữ ở một nơi'],
};
