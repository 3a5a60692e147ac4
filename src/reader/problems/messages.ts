import { withCodes } from '../../domain/text/characters.ts';
import type { Locale } from '../../schema/site/portal-settings.ts';
import type { Problem, Rule } from './problem.ts';

/** What is wrong, and what would be right. `{name}` stands for a value of the problem. */
type Message = readonly [wrong: string, right: string];

/** Every message of the validator, in both languages, in one place. */
export const MESSAGES = {
  'content-missing': {
    vi: ['không có thư mục nội dung “{value}”', 'đặt PORTAL_CONTENT thành một thư mục có portal.yaml'],
    en: ['there is no content folder “{value}”', 'set PORTAL_CONTENT to a folder that holds portal.yaml'],
  },
  'file-name': {
    vi: [
      'tên “{value}” không dùng được trên mọi hệ tệp',
      'đổi sang chữ thường không dấu, chữ số, dấu chấm và gạch nối; không dùng liên kết tượng trưng',
    ],
    en: [
      'the name “{value}” does not work on every file system',
      'use lower-case letters without marks, digits, dots and hyphens; no symbolic links',
    ],
  },
  'file-special': {
    vi: [
      '“{value}” không phải tệp hay thư mục (ống dẫn, ổ cắm hoặc thiết bị)',
      'xóa nó khỏi thư mục nội dung; nội dung chỉ gồm tệp thường',
    ],
    en: [
      '“{value}” is neither a file nor a folder (a pipe, a socket or a device)',
      'remove it from the content folder; content is plain files only',
    ],
  },
  'file-unreadable': {
    vi: ['không đọc được ({value})', 'cấp quyền đọc cho người chạy lệnh, hoặc bỏ đi'],
    en: ['it cannot be read ({value})', 'let whoever runs this read it, or remove it'],
  },
  'file-place': {
    vi: [
      '“{value}” không thuộc loại mục nào',
      'đặt tệp vào một thư mục của nội dung (agencies/, documents/ …) với đuôi .yaml hoặc .md của thư mục ấy, hoặc bỏ đi',
    ],
    en: [
      '“{value}” belongs to no collection',
      'put the file into a content folder (agencies/, documents/ …) with that folder’s ending, .yaml or .md, or remove it',
    ],
  },
  'file-empty': {
    vi: ['tệp rỗng', 'viết nội dung vào tệp hoặc xóa tệp'],
    en: ['the file is empty', 'write an entry into it or delete it'],
  },
  'file-size': {
    vi: ['tệp nặng {value} byte', 'giữ mỗi tệp không quá 1.000.000 byte; chia thành nhiều mục'],
    en: ['the file has {value} bytes', 'keep every file to at most 1,000,000 bytes; split it into several entries'],
  },
  'file-encoding': {
    vi: ['tệp không phải UTF-8', 'lưu lại tệp bằng mã UTF-8'],
    en: ['the file is not UTF-8', 'save the file as UTF-8'],
  },
  'file-bom': {
    vi: ['tệp bắt đầu bằng dấu thứ tự byte (BOM)', 'lưu lại tệp bằng UTF-8 không BOM'],
    en: ['the file begins with a byte-order mark', 'save the file as UTF-8 without a byte-order mark'],
  },
  'file-crlf': {
    vi: ['cuối dòng kiểu Windows (CRLF)', 'lưu lại tệp với cuối dòng LF'],
    en: ['Windows line ends (CRLF)', 'save the file with LF line ends'],
  },
  'text-nfc': {
    vi: ['“{value}” không ở dạng chuẩn NFC (dấu gõ rời)', 'gõ lại bằng Unicode dựng sẵn, hoặc chuyển tệp sang NFC'],
    en: [
      '“{value}” is not in normal form NFC (marks typed apart)',
      'type it with precomposed letters, or convert the file to NFC',
    ],
  },
  'char-control': {
    vi: ['ký tự điều khiển {value}', 'xóa ký tự ấy'],
    en: ['control character {value}', 'delete that character'],
  },
  'char-invisible': {
    vi: ['ký tự vô hình {value}', 'xóa ký tự ấy; nó thường lẫn vào khi chép từ Word hoặc PDF'],
    en: ['invisible character {value}', 'delete it; it often comes along when copying from Word or PDF'],
  },
  'char-surrogate': {
    vi: ['nửa ký tự {value}', 'viết cả ký tự, hoặc bỏ mã ấy'],
    en: ['half a character {value}', 'write the whole character, or delete that code'],
  },
  'yaml-syntax': {
    vi: ['không đọc được YAML: {value}', 'sửa cú pháp; chữ có dấu hai chấm hay ngoặc thì đặt trong "ngoặc kép"'],
    en: ['this YAML cannot be read: {value}', 'mend the syntax; put text with colons or brackets in "double quotes"'],
  },
  'yaml-duplicate': {
    vi: ['khóa “{value}” viết hai lần', 'giữ một, bỏ một'],
    en: ['the key “{value}” is written twice', 'keep one of them'],
  },
  'yaml-alias': {
    vi: ['bí danh YAML “{value}”', 'viết lại giá trị ở từng chỗ; bí danh không được dùng'],
    en: ['YAML alias “{value}”', 'write the value out at each place; aliases are not allowed'],
  },
  'yaml-not-map': {
    vi: ['tệp không phải một mục “khóa: giá trị” duy nhất', 'viết đúng một mục, mỗi dòng một “khóa: giá trị”'],
    en: ['the file is not one single entry of “key: value” lines', 'write exactly one entry of “key: value” lines'],
  },
  'yaml-date': {
    vi: ['ngày {value} không có ngoặc kép', 'viết "{value}"'],
    en: ['the date {value} is not in quotes', 'write "{value}"'],
  },
  'front-matter': {
    vi: ['thiếu phần đầu giữa hai dòng ---', 'bắt đầu tệp bằng ---, các trường, rồi ---'],
    en: ['the front matter between two --- lines is missing', 'begin the file with ---, the fields, then ---'],
  },
  'key-unknown': {
    vi: ['không có trường tên “{value}”', 'sửa chính tả hoặc bỏ trường; các trường được mô tả trong src/schema/'],
    en: [
      'there is no field called “{value}”',
      'mend the spelling or remove it; the fields are described in src/schema/',
    ],
  },
  'field-missing': {
    vi: ['thiếu trường “{field}”', 'thêm “{field}: …”'],
    en: ['the field “{field}” is missing', 'add “{field}: …”'],
  },
  'translation-missing': {
    vi: ['thiếu bản “{field}” của chữ này', 'thêm “{field}: "…"” cạnh bản kia'],
    en: ['the “{field}” version of these words is missing', 'add “{field}: "…"” beside the other one'],
  },
  'type-wrong': {
    vi: ['“{field}” là {got}: {value}', 'viết {expected}'],
    en: ['“{field}” is {got}: {value}', 'write {expected}'],
  },
  'value-unknown': {
    vi: ['“{field}” không nhận giá trị “{value}”', 'chọn một trong: {expected}'],
    en: ['“{field}” does not take the value “{value}”', 'choose one of: {expected}'],
  },
  'value-empty': {
    vi: ['“{field}” để trống', 'viết ít nhất một giá trị, hoặc bỏ trường nếu được phép'],
    en: ['“{field}” is empty', 'write at least one value, or leave the field out where allowed'],
  },
  'value-range': {
    vi: ['“{field}” là {value}', 'viết một số {expected}'],
    en: ['“{field}” is {value}', 'write a number {expected}'],
  },
  'value-wrong': {
    vi: ['“{field}” có giá trị không hợp lệ “{value}”', 'xem mô tả của trường trong src/schema/'],
    en: ['“{field}” has the invalid value “{value}”', 'see the field’s description in src/schema/'],
  },
  'email-form': {
    vi: ['“{value}” không phải địa chỉ thư điện tử', 'viết như ten@example.org'],
    en: ['“{value}” is not an e-mail address', 'write it like name@example.org'],
  },
  'date-form': {
    vi: ['“{value}” không phải ngày kiểu ISO', 'viết "2021-04-18", "2021-04", "2021-Q2" hoặc "2021"'],
    en: ['“{value}” is not an ISO date', 'write "2021-04-18", "2021-04", "2021-Q2" or "2021"'],
  },
  'date-impossible': {
    vi: ['ngày “{value}” không có trong lịch', 'viết một ngày có thật, như "2021-02-28"'],
    en: ['the date “{value}” does not exist', 'write a day that exists, such as "2021-02-28"'],
  },
  'id-form': {
    vi: ['“{value}” không phải mã hợp lệ', 'dùng chữ thường không dấu, chữ số, gạch nối, như so-noi-vu hay nv-01'],
    en: [
      '“{value}” is not a valid id',
      'use lower-case letters without marks, digits, hyphens, such as so-noi-vu or nv-01',
    ],
  },
  'url-form': {
    vi: ['“{value}” không phải địa chỉ web đầy đủ', 'viết từ https:// trở đi'],
    en: ['“{value}” is not a full web address', 'write it from https:// on'],
  },
  'url-unsafe': {
    vi: ['địa chỉ “{value}” không an toàn', 'chỉ dùng http:// hoặc https://'],
    en: ['the address “{value}” is not safe', 'use http:// or https:// only'],
  },
  'code-form': {
    vi: [
      '“{value}” không phải mã đơn vị hành chính',
      'viết mã thống kê trong ngoặc kép: "001" cho quận, "00001" cho phường, xã',
    ],
    en: [
      '“{value}” is not a unit code',
      'write the statistical code in quotes: "001" for districts, "00001" for wards',
    ],
  },
  'range-order': {
    vi: ['khoảng ngày đi ngược: {value}', 'viết ngày sớm trước, ngày muộn sau'],
    en: ['the dates run backwards: {value}', 'write the earlier date first'],
  },
  'moment-form': {
    vi: [
      '“{value}” không phải thời điểm của một phiên',
      'viết "2021-03-19T08:30+07:00", "2021-03-19", "2021-03" hoặc "2021-Q1"',
    ],
    en: [
      '“{value}” is not a time of a session',
      'write "2021-03-19T08:30+07:00", "2021-03-19", "2021-03" or "2021-Q1"',
    ],
  },
  'time-impossible': {
    vi: ['giờ trong “{value}” không có thật', 'viết giờ từ 00:00 đến 23:59, như "2021-03-19T08:30+07:00"'],
    en: ['the time in “{value}” does not exist', 'write a time from 00:00 to 23:59, as in "2021-03-19T08:30+07:00"'],
  },
  'time-zone': {
    vi: ['“{value}” có giờ mà không có múi giờ', 'thêm múi giờ vào cuối: "{value}+07:00"'],
    en: ['“{value}” has a time but no time zone', 'add the zone at its end: "{value}+07:00"'],
  },
  'quarter-form': {
    vi: ['“{value}” không phải một quý', 'viết như "2021-Q2", từ Q1 đến Q4'],
    en: ['“{value}” is not a quarter', 'write it like "2021-Q2", from Q1 to Q4'],
  },
  'language-form': {
    vi: ['“{value}” không phải mã ngôn ngữ', 'viết mã hai hoặc ba chữ cái, như vi, en, ja'],
    en: ['“{value}” is not a language code', 'write a code of two or three letters, such as vi, en, ja'],
  },
  'uid-form': {
    vi: ['“{value}” không dùng làm UID được', 'viết UID bằng ký tự ASCII, không khoảng trắng'],
    en: ['“{value}” cannot be a UID', 'write the UID in ASCII characters, without spaces'],
  },
  'domain-form': {
    vi: ['“{value}” không có dạng tên miền', 'viết chữ thường, có dấu chấm, như cong-vi-du.example'],
    en: [
      '“{value}” does not look like a domain name',
      'write lower-case letters with a dot, such as my-portal.example',
    ],
  },
  'offset-form': {
    vi: ['“{value}” không phải độ lệch so với UTC', 'viết như "+07:00"'],
    en: ['“{value}” is not a distance from UTC', 'write it like "+07:00"'],
  },
  'dialogue-first': {
    vi: [
      'đời của phiên bắt đầu bằng “{value}”',
      'bắt đầu bằng expected, announced hoặc held: chưa có lịch thì không có gì để dời, hủy hay công bố kết quả',
    ],
    en: [
      'the life of the session begins with “{value}”',
      'begin with expected, announced or held: without a date there is nothing to move, cancel or report',
    ],
  },
  'dialogue-after': {
    vi: ['“{value}” không thể đứng sau “{before}”', 'sau “{before}” chỉ có thể là: {expected}'],
    en: ['“{value}” cannot follow “{before}”', 'after “{before}” only these can come: {expected}'],
  },
  'dialogue-over': {
    vi: [
      '“{value}” đứng sau “{before}”, trạng thái khép lại một phiên',
      'bỏ trạng thái này; phiên được tổ chức lại là một mục mới trong dialogues/',
    ],
    en: [
      '“{value}” stands after “{before}”, which closes a session',
      'leave this state out; a session called again is a new entry in dialogues/',
    ],
  },
  'dialogue-order': {
    vi: ['trạng thái ngày {value} đứng sau trạng thái ngày {before}', 'xếp các trạng thái từ cũ đến mới'],
    en: ['the state of {value} stands after that of {before}', 'put the states in order, oldest first'],
  },
  'dialogue-when': {
    vi: ['“{value}” không nói phiên diễn ra khi nào', 'thêm “starts”, chính xác tới đâu ghi tới đó'],
    en: ['“{value}” does not say when the session is', 'add “starts”, as precise as the source'],
  },
  'dialogue-undated': {
    vi: ['“{value}” không đặt ngày cho phiên', 'bỏ “starts” và “ends” ở đây; ngày đứng ở trạng thái trước'],
    en: [
      '“{value}” sets no date for a session',
      'leave out “starts” and “ends” here; the date stands with an earlier state',
    ],
  },
  'dialogue-ends': {
    vi: ['phiên kết thúc “{value}” trước khi bắt đầu “{starts}”', 'viết “ends” không sớm hơn “starts”'],
    en: ['the session ends “{value}” before it starts “{starts}”', 'write an “ends” that is not before “starts”'],
  },
  'dialogue-ends-form': {
    vi: ['“{value}” và “{starts}” không cùng kiểu', 'ghi giờ cho cả “starts” và “ends”, hoặc cho không bên nào'],
    en: ['“{value}” and “{starts}” are not of one kind', 'give both “starts” and “ends” a time, or neither'],
  },
  'dialogue-early': {
    vi: [
      'phiên ghi là đã diễn ra “{value}” theo một tin ngày {date}, có trước phiên',
      'một tin có trước phiên chỉ nói được expected hoặc announced; nếu không, sửa ngày',
    ],
    en: [
      'the session is said to have been held “{value}” by a source of {date}, which is earlier',
      'a source from before the session can only say expected or announced; else mend the date',
    ],
  },
  'dialogue-future': {
    vi: [
      'trạng thái ghi ngày {value}, sau ngày kiểm tra nội dung ({today})',
      'sửa ngày, hoặc nâng “checked” trong portal.yaml nếu nội dung đã được kiểm tra tới ngày ấy',
    ],
    en: [
      'the state bears the date {value}, after the day the content was checked ({today})',
      'mend the date, or raise “checked” in portal.yaml if the content was checked up to that day',
    ],
  },
  'dialogue-same-day': {
    vi: [
      'cùng tên và cùng ngày với dialogues/{value}.yaml',
      'giữ một mục cho mỗi phiên; nếu là hai phiên khác nhau, gọi tên cho khác nhau',
    ],
    en: [
      'it has the title and the day of dialogues/{value}.yaml',
      'keep one entry for each session; if they are two, give them different titles',
    ],
  },
  'dialogue-quarter': {
    vi: ['phiên diễn ra “{starts}” không thuộc quý “{value}”', 'viết "{expected}" hoặc bỏ “quarter”'],
    en: [
      'the session of “{starts}” does not lie in the quarter “{value}”',
      'write "{expected}" or leave “quarter” out',
    ],
  },
  'dialogue-host': {
    vi: ['bên tổ chức phải có hoặc “agency” hoặc “name”', 'viết mã cơ quan nếu cổng có trang, không thì viết tên'],
    en: ['a host needs either “agency” or “name”', 'write the id of a body with a page, else its name'],
  },
  'dialogue-task': {
    vi: ['không có nhiệm vụ “{value}” trong “{directive}”', 'viết số của một nhiệm vụ có thật, như {suggestion}'],
    en: ['there is no task “{value}” in “{directive}”', 'write the number of a task that exists, such as {suggestion}'],
  },
  'dialogue-before': {
    vi: [
      'phiên “{value}” diễn ra trước khi văn bản có thể được ban hành ({date})',
      'bỏ liên hệ này: việc có trước văn bản không thể trả lời văn bản',
    ],
    en: [
      'the session of “{value}” took place before the document can have been issued ({date})',
      'leave the relation out: what came before a document cannot answer to it',
    ],
  },
  'dialogue-uid': {
    vi: ['UID “{value}” đã dùng cho dialogues/{taken}.yaml', 'viết một UID khác, hoặc bỏ “uid” để cổng tự đặt'],
    en: ['the UID “{value}” is taken by dialogues/{taken}.yaml', 'write another UID, or leave “uid” out'],
  },
  'obligation-twice': {
    vi: ['nhiệm vụ “{value}” đã được đọc trong obligations/{taken}.yaml', 'giữ một mục cho mỗi nhiệm vụ'],
    en: ['the task “{value}” is read in obligations/{taken}.yaml', 'keep one entry for each task'],
  },
  'obligation-body': {
    vi: ['“{value}” không có nghĩa vụ này', 'chọn một cơ quan được giao nhiệm vụ, hoặc thành viên của nhóm được giao'],
    en: ['“{value}” does not have this duty', 'choose a body that the task names, or a member of one it names'],
  },
  'obligation-quarter': {
    vi: ['nghĩa vụ này không đòi quý “{value}”', 'viết một trong: {expected}'],
    en: ['this duty does not ask for the quarter “{value}”', 'write one of: {expected}'],
  },
  'obligation-checked': {
    vi: ['“{agency}” và quý “{value}” được tra cứu hai lần cùng ngày', 'giữ một dòng'],
    en: ['“{agency}” and the quarter “{value}” were looked up twice on one day', 'keep one line'],
  },
  'obligation-held': {
    vi: [
      'ghi “{value}” nhưng dialogues/{session}.yaml là một phiên của cơ quan ấy trong quý',
      'bỏ dòng này, hoặc sửa phiên kia',
    ],
    en: [
      'it says “{value}”, but dialogues/{session}.yaml is a session of that body in the quarter',
      'leave this line out, or mend that session',
    ],
  },
  'source-empty': {
    vi: ['nguồn không có địa chỉ lẫn lời dẫn', 'thêm “url” nếu biết địa chỉ đầy đủ, không thì “citation”'],
    en: [
      'the source has neither an address nor a citation',
      'add “url” where the full address is known, else “citation”',
    ],
  },
  'link-broken': {
    vi: ['không có mục “{value}” trong {collection}/', 'sửa mã{hint}, hoặc thêm {collection}/{value}'],
    en: ['there is no entry “{value}” in {collection}/', 'mend the id{hint}, or add {collection}/{value}'],
  },
  'id-taken': {
    vi: ['mã “{value}” đã thuộc về {taken}', 'thêm năm vào mã: {value}-<năm>'],
    en: ['the id “{value}” belongs to {taken}', 'add the year to the id: {value}-<year>'],
  },
  'quote-missing': {
    vi: ['câu trích “{value}” không có nguyên văn trong {text}', 'chép lại đúng từng chữ từ văn bản đã lưu'],
    en: ['the quotation “{value}” does not stand in {text}', 'copy it word for word from the stored text'],
  },
  'misprint-missing': {
    vi: ['lỗi in “{value}” không có trong câu trích', 'chép đúng chữ in sai trong câu trích'],
    en: ['the misprint “{value}” is not in the quotation', 'copy the misprinted words as the quotation has them'],
  },
  'task-duplicate': {
    vi: ['nhiệm vụ “{value}” có hai lần', 'mỗi nhiệm vụ một số, không dùng lại'],
    en: ['the task “{value}” is there twice', 'give each task its own number, never used before'],
  },
  'member-empty': {
    vi: [
      'thành viên cần đúng một trong hai: “agency” hoặc “name”',
      'viết “agency: <mã>” nếu có trang, không thì “name”',
    ],
    en: ['a member needs exactly one of “agency” and “name”', 'write “agency: <id>” if it has a page, else “name”'],
  },
  'member-misplaced': {
    vi: ['cơ quan loại “{value}” mà có thành viên', 'chỉ loại collective mới có “members”'],
    en: ['a body of kind “{value}” has members', 'only the kind collective has “members”'],
  },
  'symbol-id': {
    vi: ['mã “{value}” không khớp ký hiệu “{symbol}”', 'đặt tên tệp là {suggestion}.yaml'],
    en: ['the id “{value}” does not match the symbol “{symbol}”', 'name the file {suggestion}.yaml'],
  },
  'date-future': {
    vi: [
      'ngày {value} nằm sau ngày kiểm tra nội dung ({today})',
      'sửa ngày, hoặc cập nhật “checked” trong portal.yaml',
    ],
    en: [
      'the date {value} lies after the day the content was checked ({today})',
      'mend the date, or update “checked” in portal.yaml',
    ],
  },
  'checked-missing': {
    vi: [
      '“{value}”: nói hôm nay thế nào mà không ghi ngày xem lại',
      'thêm “checked”: ngày gần nhất có người xem điều ấy còn đúng không; nếu đã hết, ghi “expired”, “until” hoặc “closed”',
    ],
    en: [
      '“{value}”: says how things are today, without the day someone last looked',
      'add “checked”: the last day someone looked whether it still holds; if it ended, write “expired”, “until” or “closed”',
    ],
  },
  'change-originals': {
    vi: ['“{kind}” có {count} cơ quan trước', '“originals” (cùng “others”) phải là {expected}'],
    en: ['“{kind}” has {count} bodies before', 'let “originals” (with “others”) be {expected}'],
  },
  'change-results': {
    vi: ['“{kind}” có {count} cơ quan sau', '“results” phải là {expected}'],
    en: ['“{kind}” has {count} bodies after', 'let “results” be {expected}'],
  },
  'change-name': {
    vi: ['“{value}” đổi tên mà không có tên mới', 'thêm “name”, hoặc dẫn “results” tới mục mang tên mới'],
    en: ['“{value}” is renamed without a new name', 'add “name”, or let “results” lead to the entry of the new name'],
  },
  'change-function': {
    vi: ['chuyển việc mà không nói việc gì', 'thêm “function”'],
    en: ['work moves, but it does not say which', 'add “function”'],
  },
  'change-unbound': {
    vi: [
      'việc rời “{body}” mà không nói dịch vụ nào rời theo; nơi ấy có {count} dịch vụ, như {value}',
      'thêm “fields: [<mã lĩnh vực>]” hoặc “services: [<mã thủ tục>]”; không dịch vụ nào của cổng thì “no_service: true”',
    ],
    en: [
      'work leaves “{body}” without saying which services leave with it; {count} are there, such as {value}',
      'add “fields: [<field id>]” or “services: [<code>]”; where none of the portal’s services moved, “no_service: true”',
    ],
  },
  'change-bound': {
    vi: ['“{kind}” có “{field}”', 'bỏ trường này; chỉ transferred-function mới có'],
    en: ['“{kind}” has “{field}”', 'leave the field out; only transferred-function has it'],
  },
  'change-none': {
    vi: ['“no_service” nói không dịch vụ nào chuyển đi, mà “{field}” có kể', 'bỏ một trong hai'],
    en: ['“no_service” says that no service moved, yet “{field}” names some', 'leave one of the two out'],
  },
  'change-elsewhere': {
    vi: ['dịch vụ {value} không thuộc “{body}” khi việc rời đi', 'sửa mã, hoặc sửa “agencies_then” của dịch vụ'],
    en: [
      'the service {value} was not with “{body}” when the work left',
      'mend the code, or “agencies_then” of the service',
    ],
  },
  'change-stayed': {
    vi: [
      'dịch vụ {value} bị kể là rời “{body}”, nhưng nay do “{now}” giải quyết',
      'thu hẹp “fields” hoặc “services”, hoặc sửa “agencies_now” của dịch vụ',
    ],
    en: [
      'the service {value} would leave “{body}”, yet “{now}” handles it today',
      'narrow “fields” or “services”, or mend “agencies_now” of the service',
    ],
  },
  'change-gone': {
    vi: ['“{value}” đã kết thúc ngày {day}, trước ngày {date}', 'sửa ngày, hoặc thêm thay đổi còn thiếu ở giữa'],
    en: ['“{value}” ended on {day}, before {date}', 'mend the date, or add the change that is missing in between'],
  },
  'change-unborn': {
    vi: ['“{value}” chưa có ngày {date}; nó bắt đầu {day}', 'sửa ngày, hoặc thêm thay đổi lập ra nó'],
    en: ['“{value}” is not there yet on {date}; it begins {day}', 'mend the date, or add the change that founds it'],
  },
  'change-alive': {
    vi: ['“{value}” đã tồn tại trước ngày {date}', 'ghi nó cả trong “originals” nếu nó tiếp tục'],
    en: ['“{value}” exists before {date} already', 'list it in “originals” too, if it goes on'],
  },
  'change-founded': {
    vi: ['“{value}” là kết quả ngày {date} nhưng lập ngày {day}', 'sửa một trong hai ngày'],
    en: ['“{value}” results on {date} but is founded on {day}', 'mend one of the two dates'],
  },
  'change-not-back': {
    vi: ['không cơ quan nào trong “results” từng kết thúc trước ngày {date}', 'dùng “split” hoặc “founded”'],
    en: ['none of the “results” had ended before {date}', 'use “split” or “founded”'],
  },
  'change-goes-on': {
    vi: ['“{value}” vừa kết thúc vừa tiếp tục', 'bỏ nó khỏi “results”, hoặc dùng loại khác'],
    en: ['“{value}” ends and goes on at once', 'remove it from “results”, or use another kind'],
  },
  'service-code': {
    vi: ['“{value}” không phải mã thủ tục', 'đặt tên tệp theo mã quốc gia, như 1.001193.yaml'],
    en: ['“{value}” is not a procedure code', 'name the file after the national code, such as 1.001193.yaml'],
  },
  'service-agency': {
    vi: ['“{value}” không tồn tại vào thời điểm {date}', 'ghi cơ quan có vào lúc ấy'],
    en: ['“{value}” does not exist at that time ({date})', 'name a body that exists then'],
  },
  'service-channel': {
    vi: ['cách nộp “{value}” có hai lần', 'ghi mỗi cách một lần'],
    en: ['the channel “{value}” is there twice', 'list each channel once'],
  },
  'service-fee': {
    vi: [
      'lệ phí {value} trong khi nguồn không đáng tin về lệ phí',
      'bỏ “fee”, hoặc đổi “fees_reliable” nếu đã kiểm tra',
    ],
    en: [
      'a fee of {value}, though the source is not reliable on fees',
      'remove “fee”, or set “fees_reliable” once checked',
    ],
  },
  'service-then': {
    vi: [
      '“agencies_then” và “then_missing” không khớp nhau',
      'ghi cơ quan giải quyết năm {year}; không có thì “agencies_then: []” cùng “then_missing: newer” hoặc “unknown”',
    ],
    en: [
      '“agencies_then” and “then_missing” do not go together',
      'name the bodies of {year}; where there are none, write “agencies_then: []” with “then_missing: newer” or “unknown”',
    ],
  },
  'service-tier': {
    vi: [
      '“{value}” là một cơ quan của cả thành phố, nhưng thủ tục chỉ làm ở cấp xã',
      'ghi nhóm cơ quan của phường, xã (loại collective), hoặc sửa “tiers”',
    ],
    en: [
      '“{value}” is one body of the whole city, but only communes carry the procedure out',
      'name the bodies of the communes (an entry of kind collective), or mend “tiers”',
    ],
  },
  'service-audience': {
    vi: ['“audience: {value}” trái với nguồn: “{applicants}”', 'ghi citizen, business hoặc both theo nguồn'],
    en: ['“audience: {value}” contradicts the source: “{applicants}”', 'write citizen, business or both as it says'],
  },
  'service-name': {
    vi: [
      'tên chính thức “{value}” khác tên ở nguồn: “{source}”',
      'chép tên của nguồn vào “name.vi”; tên ngắn hơn thì ghi ở “short_name”',
    ],
    en: [
      'the official name “{value}” is not the one its source prints: “{source}”',
      'copy the name of the source into “name.vi”; a shorter one belongs into “short_name”',
    ],
  },
  'service-wordless': {
    vi: ['“{field}: {value}” không có lời của nguồn bên cạnh', 'thêm “{field}_words”, chép nguyên văn'],
    en: ['“{field}: {value}” stands without the words of its source', 'add “{field}_words”, word for word'],
  },
  'service-words': {
    vi: [
      '“{field}: {value}” không phải điều nguồn nói: “{words}”',
      'sửa số; nguồn có đơn vị, điều kiện, thời hạn hay nhiều dòng thì bỏ “{field}”, giữ “{field}_words”',
    ],
    en: [
      '“{field}: {value}” is not what its source says: “{words}”',
      'mend the number; where the source gives a unit, a condition, an end or several lines, drop “{field}” and keep “{field}_words”',
    ],
  },
  'service-ways': {
    vi: [
      'không phải cách nộp nào cũng có “{field}: {value}”',
      'bỏ “{field}” ở mọi cách, giữ “{field}_words” của từng cách',
    ],
    en: [
      'not every way to apply has “{field}: {value}”',
      'drop “{field}” from all ways and keep the “{field}_words” of each',
    ],
  },
  'service-doubtful': {
    vi: [
      'số tiền dưới 1.000 đồng: “{value}”; nguồn in thiếu số 0 hoặc chỉ điền cho có',
      'bỏ “fee_words”, trừ khi phần trong ngoặc ghi đủ số tiền',
    ],
    en: [
      'an amount under 1,000 đồng: “{value}”; the source drops its noughts or only fills the field',
      'leave “fee_words” out, unless the parenthesis gives the whole amount',
    ],
  },
  'service-online': {
    vi: ['“online_now: {value}” trái với các cách nộp đã ghi', 'sửa “online_now” hoặc “methods”'],
    en: ['“online_now: {value}” contradicts the channels listed', 'mend “online_now” or “methods”'],
  },
  'service-closed': {
    vi: ['“{value}” thuộc một cổng đã đóng', 'dẫn tới cổng thay thế'],
    en: ['“{value}” belongs to a portal that is closed', 'lead to what replaced it'],
  },
  'service-seen': {
    vi: ['“seen_then” ghi ngày {value}, ngoài năm {year}', 'bỏ đi, hoặc ghi ngày trong năm ấy'],
    en: ['“seen_then” is dated {value}, outside {year}', 'remove it, or give a date in that year'],
  },
  'level-kind': {
    vi: ['loại “{kind}” mà có mức độ', 'để “levels: []”; mục tiêu và danh mục không phải mức độ'],
    en: ['the kind “{kind}” has levels', 'write “levels: []”; targets and lists are no levels'],
  },
  'level-total': {
    vi: ['tổng {value} khác {sum}, tổng của hai mức', 'chép lại số theo nguồn; nếu nguồn mâu thuẫn, bỏ bớt'],
    en: [
      'the total {value} is not {sum}, the sum of both levels',
      'copy the figures again; if the source errs, leave one out',
    ],
  },
  'system-closed': {
    vi: ['“{value}” được ghi là nơi thay thế nhưng cũng đã đóng', 'dẫn tới nơi đang mở'],
    en: ['“{value}” is given as the replacement but is closed too', 'lead to one that is open'],
  },
  'place-code': {
    vi: ['mã {value} đã thuộc về {taken}', 'mỗi quận, huyện một mã'],
    en: ['the code {value} belongs to {taken}', 'give each district its own code'],
  },
  'place-id': {
    vi: ['tên tệp “{value}” không phải mã 5 chữ số', 'đặt tên tệp theo mã thống kê, như 00001.yaml'],
    en: [
      'the file name “{value}” is not a 5-digit code',
      'name the file after the statistical code, such as 00001.yaml',
    ],
  },
  'place-tile': {
    vi: ['ô {value} trên bản đồ đã có {taken}', 'đặt vào ô khác'],
    en: ['the tile {value} of the map holds {taken}', 'place it on another tile'],
  },
  'place-twice': {
    vi: ['mã {value} có hai lần', 'ghi mỗi đơn vị một lần'],
    en: ['the code {value} is there twice', 'list each unit once'],
  },
  'place-given': {
    vi: ['{value} đã nhập hết hoặc một phần vào {taken}', 'sửa “part”: cả hai phải là partial, hoặc bỏ một'],
    en: ['{value} went into {taken} already', 'mend “part”: both must be partial, or drop one'],
  },
  'place-name': {
    vi: ['tên “{value}” có số 0 đứng đầu', 'viết một dạng: Phường 5'],
    en: ['the name “{value}” has a leading zero', 'write it in one form: Phường 5'],
  },
  'place-part': {
    vi: ['chỉ một phần thành {value}, phần còn lại không ghi đi đâu', 'ghi đủ các phần, hoặc “part: full”'],
    en: ['only a part became {value}; the rest is nowhere', 'list every part, or write “part: full”'],
  },
  'place-lost': {
    vi: [
      'không phường, xã nào hôm nay hình thành từ {value}',
      'thêm “formed_from”, hoặc thêm “step” nếu nó đổi trước đó',
    ],
    en: [
      'no commune of today was formed from {value}',
      'add it to a “formed_from”, or add a “step” if it changed before',
    ],
  },
  'ledger-host': {
    vi: ['“{value}” không thuộc máy chủ {host}', 'ghi vào link-ledger/{right}.yaml'],
    en: ['“{value}” is not on the host {host}', 'write it into link-ledger/{right}.yaml'],
  },
  'relation-self': {
    vi: ['văn bản có quan hệ “{kind}” với chính nó', 'ghi mã của văn bản trước, không ghi “{value}”'],
    en: [
      'the document stands in the relation “{kind}” to itself',
      'give the id of the earlier document, not “{value}”',
    ],
  },
  'relation-twice': {
    vi: ['quan hệ “{kind}” với “{value}” ghi hai lần', 'giữ một, với mọi nguồn của nó'],
    en: ['the relation “{kind}” to “{value}” is written twice', 'keep one, with all its sources'],
  },
  'relation-circle': {
    vi: ['quan hệ “{kind}” đi thành vòng: {value}', 'bỏ quan hệ sai; quan hệ này luôn dẫn về văn bản trước'],
    en: [
      'the relation “{kind}” goes in a circle: {value}',
      'drop the wrong one; it always leads to an earlier document',
    ],
  },
  'relation-order': {
    vi: [
      'ban hành ngày {value} nhưng lại thay thế “{other}” ngày {date}',
      'sửa ngày, hoặc ghi quan hệ ở văn bản ban hành sau',
    ],
    en: [
      'issued on {value}, yet it replaces “{other}” of {date}',
      'mend a date, or write the relation at the later document',
    ],
  },
  'term-claimed': {
    vi: ['“{value}” cũng là chữ của mục {other}', 'ghi in_context: true ở cả hai mục, hoặc bỏ một'],
    en: ['“{value}” is also a form of the term {other}', 'write in_context: true at both, or drop one'],
  },
  'ledger-location': {
    vi: ['“{state}” và “location” không đi cùng nhau', '“moved” thì có “location”, trạng thái khác thì không'],
    en: ['“{state}” and “location” do not go together', 'give “location” with “moved”, and with nothing else'],
  },
  'ledger-order': {
    vi: ['quan sát ngày {value} đứng sau ngày {before}', 'sổ chỉ được ghi thêm: ngày sớm trước, muộn sau'],
    en: ['the observation of {value} stands after that of {before}', 'the ledger only grows: earlier first'],
  },
  'correction-name': {
    vi: [
      'tên tệp “{id}” không bắt đầu bằng ngày đính chính “{value}”',
      'ghi ngày đủ ngày, tháng, năm và đặt tên tệp là <ngày>-<vài chữ>.yaml, như 2021-05-23-so-noi-vu.yaml',
    ],
    en: [
      'the file name “{id}” does not begin with the day of the correction, “{value}”',
      'write a whole day and name the file <day>-<words>.yaml, such as 2021-05-23-so-noi-vu.yaml',
    ],
  },
  'correction-future': {
    vi: [
      'ngày đính chính {value} nằm sau ngày {today}',
      'sửa ngày; nếu đính chính sau lần kiểm tra toàn bộ thì ghi “corrected” trong portal.yaml',
    ],
    en: [
      'the day of the correction, {value}, is after {today}',
      'mend the date; for a correction made after the content was checked as a whole, set “corrected” in portal.yaml',
    ],
  },
  'correction-ref': {
    vi: [
      'đính chính “{value}”, mã này không có và chưa từng có{hint}',
      'ghi mã công khai của mục hay trang được sửa, như agency:so-noi-vu hoặc task:659-ubnd-kstt#nv-10',
    ],
    en: [
      'the correction is of “{value}”, which does not exist and never did{hint}',
      'write the public reference of what was corrected, such as agency:so-noi-vu or task:659-ubnd-kstt#nv-10',
    ],
  },
  'correction-twice': {
    vi: ['“{value}” được kể hai lần là mục đã sửa', 'giữ một lần, ở “corrects” hoặc “also”'],
    en: ['“{value}” is named twice as corrected', 'name it once, in “corrects” or in “also”'],
  },
  'correction-languages': {
    vi: [
      '“before” có ngôn ngữ {before}, “after” có {after}',
      'viết cả hai bằng cùng các ngôn ngữ (vi, en), ít nhất một',
    ],
    en: ['“before” is in {before}, “after” in {after}', 'write both in the same languages (vi, en), at least one'],
  },
  'correction-same': {
    vi: ['“{value}” trước và sau như nhau', 'ghi chữ đã thay đổi, hoặc bỏ ngôn ngữ không được sửa'],
    en: [
      '“{value}” is the same before and after',
      'write what changed, or leave out the language that was not corrected',
    ],
  },
  'example-broken': {
    vi: ['ví dụ dẫn tới “{value}”, không có mục nào như vậy', 'dẫn tới một mã có trang, như agency:so-noi-vu'],
    en: [
      'the example leads to “{value}”, which does not exist',
      'lead to a reference that has a page, such as agency:so-noi-vu',
    ],
  },
  'portal-missing': {
    vi: ['thiếu portal.yaml', 'thêm portal.yaml với tên, nơi chốn và ngôn ngữ của cổng'],
    en: ['portal.yaml is missing', 'add portal.yaml with the portal’s name, place and languages'],
  },
  'page-missing': {
    vi: ['thiếu trang {value}', 'viết trang ấy; cổng nào cũng cần nó'],
    en: ['the page {value} is missing', 'write it; every portal needs it'],
  },
  'page-language': {
    vi: ['trang “{value}” không ai dùng', 'đặt tên <trang>.<ngôn ngữ>.md với trang và ngôn ngữ của cổng'],
    en: ['nothing uses the page “{value}”', 'name it <page>.<language>.md, with a page and a language of the portal'],
  },
  'prose-unsupported': {
    vi: [
      '“{value}” không được dùng trong trang',
      'chỉ dùng đoạn, tiêu đề, danh sách, liên kết, chữ đậm và nghiêng; không dùng HTML',
    ],
    en: [
      '“{value}” is not allowed in a page',
      'use paragraphs, headings, lists, links, bold and italics only; no HTML',
    ],
  },
  'prose-character': {
    vi: ['ký tự {value} viết bằng mã “&…;”', 'xóa mã ấy; ký tự điều khiển và ký tự vô hình không được dùng'],
    en: ['character {value}, written as “&…;”', 'delete that code; control and invisible characters are not allowed'],
  },
  'prose-link': {
    vi: ['liên kết “{value}” không an toàn', 'chỉ dùng http(s)://, mailto:, tel: hoặc đường dẫn trong cổng'],
    en: ['the link “{value}” is not safe', 'use http(s)://, mailto:, tel: or a path inside the portal only'],
  },
  'registry-unreadable': {
    vi: [
      'không đọc được dòng “{value}”',
      'viết “loại:mã”, hoặc “loại:mã removed 2026-01-31 see loại:mã-mới” sau dòng đã cấp mã',
    ],
    en: [
      'the line “{value}” cannot be read',
      'write “kind:id”, or “kind:id removed 2026-01-31 see kind:new-id” after the line that gave the id out',
    ],
  },
  'registry-missing': {
    vi: ['mã {value} chưa được ghi', 'chạy “npm run ids” để ghi thêm'],
    en: ['the id {value} is not registered', 'run “npm run ids” to add it'],
  },
  'registry-removed': {
    vi: [
      '{value} đã công bố nhưng không còn mục nào',
      'khôi phục mục ấy, hoặc thêm dòng “{value} removed <ngày> see <mã thay thế>”',
    ],
    en: [
      '{value} was published but its entry is gone',
      'bring the entry back, or add the line “{value} removed <date> see <what took its place>”',
    ],
  },
  'registry-reused': {
    vi: ['{value} đã bị thu hồi mà nay dùng lại', 'đặt mã mới cho mục mới'],
    en: ['{value} was taken back and is used again', 'give the new entry a new id'],
  },
  'registry-duplicate': {
    vi: ['{value} đã được ghi ở dòng {first}', 'bỏ dòng lặp'],
    en: ['{value} is already registered on line {first}', 'drop the second line'],
  },
  'registry-target': {
    vi: ['{ref} dẫn tới {value}, mục này không có', 'dẫn tới một mục đang có'],
    en: ['{ref} points to {value}, which does not exist', 'point to an entry that exists'],
  },
  'registry-rewritten': {
    vi: ['dòng “{value}” từng được công bố nay không còn', 'trả lại dòng ấy; tệp này chỉ được thêm vào cuối'],
    en: ['the line “{value}” was published and is gone', 'put it back; this file is only ever added to'],
  },
  'word-file': {
    vi: ['thiếu chữ của giao diện bằng ngôn ngữ này', 'thêm {value}, hoặc bỏ cả thư mục ui/ để dùng chữ của cổng'],
    en: [
      'the interface words of this language are missing',
      'add {value}, or remove ui/ to use the portal’s own words',
    ],
  },
  'word-missing': {
    vi: ['thiếu chữ giao diện “{value}”', 'thêm khóa ấy'],
    en: ['the interface word “{value}” is missing', 'add the key'],
  },
  'word-extra': {
    vi: ['thừa chữ giao diện “{value}”', 'bỏ khóa ấy, hoặc thêm vào mọi ngôn ngữ'],
    en: ['the interface word “{value}” is not in the reference language', 'remove it, or add it to every language'],
  },
  'word-empty': {
    vi: ['chữ giao diện “{value}” trống', 'viết chữ vào'],
    en: ['the interface word “{value}” is empty', 'write the words'],
  },
  'word-placeholder': {
    vi: ['“{value}” có chỗ trống {got}', 'dùng đúng: {expected}'],
    en: ['“{value}” has the placeholders {got}', 'use exactly: {expected}'],
  },
} as const satisfies Record<Rule, Record<Locale, Message>>;

const DID_YOU_MEAN: Record<Locale, string> = { vi: ' (ý bạn là {suggestion}?)', en: ' (did you mean {suggestion}?)' };

/** What the types of YAML are called. */
const TYPES: Readonly<Record<string, Record<Locale, string>>> = {
  string: { vi: 'chữ (trong "ngoặc kép")', en: 'text (in "double quotes")' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  tuple: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm “khóa: giá trị”', en: 'a group of “key: value” lines' },
  null: { vi: 'để trống', en: 'nothing' },
};

const typeNames = ({ got, expected }: Problem['values'], locale: Locale): Record<string, string> => ({
  got: TYPES[got ?? '']?.[locale] ?? got ?? '',
  expected: TYPES[expected ?? '']?.[locale] ?? expected ?? '',
});

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_whole, name: string) => withCodes(values[name] ?? ''));

/** What is wrong and what would be right, for where the place needs no saying. */
export function sayProblem({ rule, values }: Pick<Problem, 'rule' | 'values'>, locale: Locale): string {
  const [wrong, right] = MESSAGES[rule][locale];
  const all = {
    ...values,
    ...(rule === 'type-wrong' ? typeNames(values, locale) : {}),
    hint: values.suggestion ? fill(DID_YOU_MEAN[locale], values) : '',
  };
  return `${fill(wrong, all)}  →  ${fill(right, all)}`;
}

/** One problem as a line an editor can act on: place, what is wrong, what would be right. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { file, line, column } = problem;
  return `${file}:${line}:${column}  ${sayProblem(problem, locale)}`;
}
