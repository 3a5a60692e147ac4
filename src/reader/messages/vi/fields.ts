import type { Messages } from '../../problems/message.ts';
import type { ShapeRule } from '../../problems/problem.ts';

/** Messages about the shape of an entry. */
export const fields: Messages<ShapeRule> = {
  'key-unknown': [
    'không có trường tên “{value}”',
    'sửa chính tả{hint}, hoặc bỏ trường; các trường được mô tả trong src/schema/',
  ],
  'field-missing': ['thiếu trường “{field}”', 'thêm “{field}: …”'],
  'translation-missing': ['thiếu bản “{field}” của chữ này', 'thêm “{field}: "…"” cạnh bản kia'],
  'type-wrong': ['“{field}” là {got}: {value}', 'viết {expected}'],
  'value-unknown': ['“{field}” không nhận giá trị “{value}”', 'chọn một trong: {expected}'],
  'value-empty': ['“{field}” để trống', 'viết ít nhất một giá trị, hoặc bỏ trường nếu được phép'],
  'value-range': ['“{field}” là {value}', 'viết một số {expected}'],
  'value-wrong': ['“{field}” có giá trị không hợp lệ “{value}”', 'xem mô tả của trường trong src/schema/'],
  'contact-form': [
    '“{value}” không phải nơi nhận báo sai sót',
    'viết như ten@example.org, https://…, mailto:…, tel:…, hoặc none',
  ],
  'email-form': ['“{value}” không phải địa chỉ thư điện tử', 'viết như ten@example.org'],
  'date-form': ['“{value}” không phải ngày kiểu ISO', 'viết "2021-04-18", "2021-04", "2021-Q2" hoặc "2021"'],
  'date-impossible': ['ngày “{value}” không có trong lịch', 'viết một ngày có thật, như "2021-02-28"'],
  'id-form': ['“{value}” không phải mã hợp lệ', 'dùng chữ thường không dấu, chữ số, gạch nối, như so-noi-vu hay nv-01'],
  'url-form': ['“{value}” không phải địa chỉ web đầy đủ', 'viết từ https:// trở đi'],
  'url-unsafe': ['địa chỉ “{value}” không an toàn', 'chỉ dùng http:// hoặc https://'],
  'code-form': [
    '“{value}” không phải mã đơn vị hành chính',
    'viết mã thống kê trong ngoặc kép: "001" cho quận, "00001" cho phường, xã',
  ],
  'range-order': ['khoảng ngày đi ngược: {value}', 'viết ngày sớm trước, ngày muộn sau'],
  'moment-form': [
    '“{value}” không phải thời điểm của một phiên',
    'viết "2021-03-19T08:30+07:00", "2021-03-19", "2021-03" hoặc "2021-Q1"',
  ],
  'time-impossible': ['giờ trong “{value}” không có thật', 'viết giờ từ 00:00 đến 23:59, như "2021-03-19T08:30+07:00"'],
  'time-zone': ['“{value}” có giờ mà không có múi giờ', 'thêm múi giờ vào cuối: "{value}+07:00"'],
  'quarter-form': ['“{value}” không phải một quý', 'viết như "2021-Q2", từ Q1 đến Q4'],
  'language-form': ['“{value}” không phải mã ngôn ngữ', 'viết mã hai hoặc ba chữ cái, như vi, en, ja'],
  'uid-form': ['“{value}” không dùng làm UID được', 'viết UID bằng ký tự ASCII, không khoảng trắng'],
  'domain-form': ['“{value}” không có dạng tên miền', 'viết chữ thường, có dấu chấm, như cong-vi-du.example'],
  'phone-form': [
    '“{value}” không phải số điện thoại',
    'viết các chữ số, ngăn bằng dấu cách, dấu chấm hoặc gạch nối, ví dụ 028.38234223',
  ],
  'offset-form': ['“{value}” không phải độ lệch so với UTC', 'viết như "+07:00"'],
  'digest-form': ['“{value}” không phải SHA-256 dạng thập lục phân', 'bỏ “digest”; lệnh import sẽ ghi'],
  'seal-form': [
    '“{value}” không phải là SHA-256 dạng thập lục phân',
    'viết 64 chữ số 0–9, a–f bất kỳ; npm run check sẽ nói dãy đúng',
  ],
  'clause-form': [
    '“{value}” không chỉ tới điều, khoản, điểm nào',
    'viết như dieu-3.khoan-4.diem-a (đ viết là dd); dẫn từ nơi khác thì thêm mã văn bản: 43-2011-nd-cp#dieu-3.khoan-4',
  ],
  'pattern-form': [
    '“{value}” không phải biểu thức chính quy',
    'đóng đủ ngoặc; ngoặc viết như chữ thường thì thêm dấu \\ ở trước',
  ],
  'source-empty': ['nguồn không có địa chỉ lẫn lời dẫn', 'thêm “url” nếu biết địa chỉ đầy đủ, không thì “citation”'],
  'source-unsaid': [
    'nguồn không có “{field}”, cũng không nói đã tìm thế nào',
    'thêm vào; nếu nguồn không ghi thì viết dưới “unknown”: “{field}: page”, “copy”, “no-copy” hoặc “notes”',
  ],
  'source-both': [
    'nguồn có “{field}” mà lại ghi là không rõ (“{value}”)',
    'giữ điều đúng: “{field}”, hoặc dòng của nó dưới “unknown”',
  ],
  'source-found': [
    '“found” nói đọc “{field}” ở đâu (“{value}”), nhưng nguồn không có',
    'thêm “{field}”, hoặc bỏ dòng của nó dưới “found”',
  ],
  'source-language': [
    'địa chỉ là của trang bằng “{value}”, nhưng “language” ghi khác',
    'viết “language: {value}”, hoặc địa chỉ của trang đã đọc',
  ],
};
