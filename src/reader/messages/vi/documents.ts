import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about documents, quotations and relations. */
export const documents: Messages<
  RuleAbout<'relation' | 'symbol' | 'quote' | 'paragraph' | 'misprint' | 'outcome' | 'ranking' | 'task' | 'seal'>
> = {
  'quote-missing': ['câu trích “{value}” không có nguyên văn trong {text}', 'chép lại đúng từng chữ từ văn bản đã lưu'],
  'paragraph-count': [
    'có {value} bản dịch cho {count} đoạn',
    'dịch mỗi đoạn một mục, theo thứ tự, hoặc bỏ “translations”',
  ],
  'seal-broken': [
    'chữ của văn bản lưu không còn như lúc niêm phong {date} ({value})',
    'khôi phục; nếu văn bản phải đổi, hãy đăng một đính chính rồi thêm một niêm phong dẫn tới nó, với sha256: {computed}',
  ],
  'seal-correction': [
    'niêm phong {value} không dẫn tới đính chính nào',
    'viết “correction: <mã>”: mục trong corrections/ nói đã đổi gì trong văn bản lưu, và vì sao',
  ],
  'seal-order': ['niêm phong {value} đứng sau niêm phong {before}', 'xếp các niêm phong theo thứ tự, cũ nhất trước'],
  'seal-rewritten': [
    'niêm phong {value} đã công bố mà nay không còn',
    'đặt lại; văn bản đổi thì thêm một niêm phong nữa, kèm đính chính nói vì sao',
  ],
  'misprint-missing': ['lỗi in “{value}” không có trong câu trích', 'chép đúng chữ in sai trong câu trích'],
  'outcome-none': [
    'không có gì nói nhiệm vụ “{value}” đã ra sao',
    'ghi “outcome” ở một sự việc trong timeline/ hay một văn bản, hoặc ở đây “not_found”: đã tìm gì, ngày nào',
  ],
  'outcome-twice': ['nhiệm vụ “{value}” ghi hai lần', 'ghi mỗi nhiệm vụ một lần'],
  'outcome-early': [
    'việc này là của {value}, trước khi “{directive}” có thể được ban hành ({date})',
    'bỏ nhiệm vụ ấy: việc có trước văn bản không thể là kết quả của nó',
  ],
  'ranking-range': ['không có hạng {value} trên {of}', 'ghi “rank”, 1 là tốt nhất, và trên bao nhiêu ở “of”'],
  'ranking-twice': ['hạng của “{value}” đã có ở timeline/{taken}.yaml', 'mỗi chỉ số mỗi năm giữ một hạng'],
  'task-id': [
    'mã nhiệm vụ là “{value}”, không theo mẫu {pattern}',
    'đặt mã theo mẫu ấy, hoặc đổi `task_ids` trong portal.yaml',
  ],
  'task-duplicate': ['nhiệm vụ “{value}” có hai lần', 'mỗi nhiệm vụ một số, không dùng lại'],
  'symbol-type': [
    'loại “{value}” không khớp ký hiệu “{symbol}”',
    'ghi {suggestion} như chữ tắt trong ký hiệu, hoặc sửa ký hiệu',
  ],
  'symbol-id': ['mã “{value}” không khớp ký hiệu “{symbol}”', 'đặt tên tệp là {suggestion}.yaml'],
  'relation-self': ['văn bản có quan hệ “{kind}” với chính nó', 'ghi mã của văn bản trước, không ghi “{value}”'],
  'relation-twice': ['quan hệ “{kind}” với “{value}” ghi hai lần', 'giữ một, với mọi nguồn của nó'],
  'relation-circle': [
    'quan hệ “{kind}” đi thành vòng: {value}',
    'bỏ quan hệ sai; quan hệ này luôn dẫn về văn bản trước',
  ],
  'relation-order': [
    'ban hành ngày {value} nhưng lại thay thế “{other}” ngày {date}',
    'sửa ngày, hoặc ghi quan hệ ở văn bản ban hành sau',
  ],
};
