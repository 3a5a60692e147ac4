import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about texts of law. */
export const laws: Messages<RuleAbout<'law'>> = {
  'law-document': [
    '{file} là lời văn của “{value}”',
    'đặt tên tệp là {value}.txt; mỗi văn bản chỉ có một lời văn ở đây, lời văn khác thì ghi vào “note”',
  ],
  'law-article': ['văn bản không có “{value}”', 'sửa đường dẫn của điều{hint}, hoặc bỏ đi'],
  'law-known': [
    'ở “{value}” số không thiếu và không lặp',
    'bỏ mục ấy khỏi “known”, hoặc chỉ đúng chỗ số bị thiếu hay lặp',
  ],
  'law-ref': ['không có “{value}” trong văn bản nào của cổng', 'dẫn tới điều, khoản, điểm đang có{hint}'],
  'law-empty': ['văn bản không có điều nào', 'mỗi điều bắt đầu một dòng: “Điều 1. Tên điều”'],
  'law-gap': [
    '“{value}” đứng sau chỗ thiếu số {expected}',
    'chép đủ từ nguồn; nếu nguồn thiếu thật thì ghi “at: {value}” và lý do vào “known”',
  ],
  'law-twice': [
    '“{value}” có hai lần hoặc đứng ngược thứ tự; ở đây chờ số {expected}',
    'sửa số theo nguồn; nếu nguồn lặp thật thì ghi “at: {value}” và lý do vào “known”',
  ],
  'law-chapter': ['“{value}” nằm ngoài chương', 'đặt nó sau dòng tên chương của nó, như “Chương I”'],
  'law-clause': ['khoản hoặc điểm “{value}” không thuộc điều nào', 'đặt nó sau dòng “Điều …” của nó'],
  'law-mark': [
    'dòng “{value}” giống đầu điều, khoản hay điểm mà không đúng dạng',
    'viết “Điều 5. Tên”, “1. Lời”, “a) Lời”: đúng dấu và một khoảng trắng, như ở nguồn',
  ],
  'law-markdown': ['còn sót ký hiệu “{value}” của Markdown hay HTML', 'bỏ ký hiệu, giữ chữ; bảng thì ngăn ô bằng tab'],
  'law-residue': [
    '“{value}” là lời của Bộ pháp điển, không phải của văn bản',
    'bỏ phần ấy và ghi vào “changed”; cổng chỉ đăng lời của văn bản',
  ],
  'law-glued': [
    'chữ “{value}” như hai chữ dính nhau',
    'tách ra theo nguồn và ghi vào “changed”; nếu đúng là một chữ thì thêm vào “words”',
  ],
  'law-blank': [
    'khoảng trắng hay dòng trống không đúng chỗ ở “{value}”',
    'mỗi đoạn một dòng, giữa hai đoạn đúng một dòng trống, không có khoảng trắng thừa',
  ],
  'law-table': [
    'hàng “{value}” không đủ ô như hàng đầu bảng, hoặc đứng một mình',
    'mỗi hàng một dòng liền nhau, ít nhất hai hàng, số ô bằng nhau, ngăn bằng tab',
  ],
  'law-quote': ['dấu mở ngoặc kép ở “{value}” không bao giờ đóng', 'thêm dấu ” ở cuối phần trích, như ở nguồn'],
  'law-note': [
    'chú thích {value} thiếu một nửa hoặc có hai lần',
    'ghi {value} đúng một lần ở đầu dòng chú thích, và ít nhất một lần trong lời văn',
  ],
  'law-closing': [
    '“{value}”: phần cuối không bắt đầu đúng chỗ',
    'ghi vào “closing” nguyên văn dòng đầu của phần sau điều cuối cùng, như “Nơi nhận:”',
  ],
};
