import type { Procedure } from '../../../schema/services/procedure.ts';

/** Words of a source that name how long it takes, unchanged. */
export interface SaidTime {
  /** The sentence. */
  readonly sentence: string;
  /** The part of it that names the time. */
  readonly clause: string;
}

/** What the steps of a procedure tell of its time where the field for it is empty. */
export interface StepTimes {
  /** Sentences that say within what time the result is given; empty where the reading is not sure. */
  readonly said: readonly SaidTime[];
  /** Times are named too, of which the reading is not sure or which are too many for a line. */
  readonly areMore: boolean;
}

const UNIT = '(?:ngày làm việc|ngày|giờ làm việc|giờ|tháng|tuần)';
/** A number of days and the like, no date and no time of the day. */
const SPAN = String.raw`(?<![\d/.])\d{1,3}(?:\s*\([^)]{1,30}\))?\s+${UNIT}(?!\s*\d|\p{L})`;
/** The day that files arrive, up to the end of the part of the sentence. */
const RECEIPT = String.raw`từ (?:ngày|khi|thời điểm|lúc)[^,;.:]{0,40}?(?:tiếp )?nhận(?: được| đủ| đầy đủ)* (?:[^,;.:]{0,15}?)(?:hồ sơ|đơn|yêu cầu|đề nghị|nghị quyết)(?:[^,;.:]{0,60}(?=[,;.:]|$))?`;
const WITHIN = new RegExp(
  String.raw`(?:trong (?:thời hạn|vòng|thời gian)|chậm nhất|thời hạn|không quá|trong)[^,;.:]{0,40}?${SPAN},?[^,;.:]{0,10}?\s*(?:tính |kể )?,?\s*${RECEIPT}`,
  'iu',
);
const SAME_DAY = new RegExp(
  String.raw`(?:nếu tiếp nhận[^;.]{0,60}?trả kết quả[^;.]{0,40}? trong ngày làm việc tiếp theo|ngay trong ngày(?: làm việc)?(?: cơ quan[^,;.]{0,60}?)?(?: tiếp)? nhận[^,;.]{0,60})`,
  'iu',
);
/** What gives the reader the result. */
const RESULT =
  /(?<!\p{L})(?:cấp (?:giấy|lại|đổi|mới|bản|phép|thẻ|phiếu|chứng|cho|văn bản|đăng ký|tài khoản|sổ|mã|quyết định)|trả kết quả|(?<!đề nghị )quyết định|phê duyệt|công nhận|chấp thuận|giải quyết|xác nhận(?! vào)|cập nhật|chuyển tình trạng|điều chỉnh|(?<!hồ sơ )giải ngân|chi trả|thực hiện như sau)(?!\p{L})/iu;
/** What is done where files have a fault, or between bodies. */
const NO_RESULT =
  /không hợp lệ|chưa hợp lệ|không hợp pháp|chưa đầy đủ|không đầy đủ|chưa đủ|không đủ|chưa đúng|không đúng|không đạt|từ chối|hoàn thiện|hoàn chỉnh|bổ sung hồ sơ|hướng dẫn|tính đầy đủ|niêm yết|gửi ý kiến|lấy ý kiến|có ý kiến|không cấp|không phê duyệt|trả lại|yêu cầu xác minh/iu;
/** Files that another body hands on, and what follows on an earlier stage: one time of several. */
const HANDED_ON = /nhận[^,;.:]{0,40}(?:trình|do|của (?:sở|cơ quan|ủy ban|phòng|bộ|cục|chi cục))(?!\p{L})/iu;
const STAGE =
  /trình (?:ủy ban|uỷ ban|ubnd|chủ tịch|bộ|thủ tướng|hội đồng|hđnd|cấp)|từ (?:ngày|khi)[^,;.:]{0,30}(?:tờ trình|báo cáo|biên bản|kết thúc|hoàn thành|hoàn tất|kết quả thẩm định)/iu;
/** What those who apply have to do. */
const APPLICANT =
  /(?:doanh nghiệp|người nộp thuế|nnt|tổ chức|cá nhân|nhà đầu tư|hộ kinh doanh|công ty|cơ sở|chủ \p{L}+|trường \p{L}+(?: \p{L}+)?) (?:phải|có trách nhiệm|gửi|nộp|thông báo|thực hiện khắc phục)/iu;
const ANY = new RegExp(SPAN, 'iu');
const FROM_RECEIPT = new RegExp(RECEIPT, 'iu');
const BULLET = /^(?:[\s*+–•-]+|bước \d+\s*[:.]\s*|\p{L}{1,2}\d?\)\s*|\(?[ivx\d]+\)\s*)+/iu;
const MOST = 3;

/** What holds for some files only: no part of such a sentence stands for all. */
const CONDITIONAL = /^(?:trường hợp|đối với|nếu|khi)(?! (?:hồ sơ )?(?:đủ|hợp lệ|đầy đủ))/iu;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.;])\s+|\n+/u)
    .map((part) => part.replace(BULLET, '').trim())
    .filter((part) => part !== '');

/** Whether a text names a number of days, hours or months. */
export const namesTime = (text: string): boolean => ANY.test(text);

/** Times that the steps of a procedure name. A narrow reading: what is not sure is only pointed to. */
export function stepTimes({ steps }: Pick<Procedure, 'steps'>): StepTimes {
  const sentences = new Set(steps.flatMap(sentencesOf));
  const said = new Map<string, SaidTime>();
  let areMore = false;
  let areHinted = false;
  for (const sentence of sentences) {
    const [clause] = WITHIN.exec(sentence) ?? SAME_DAY.exec(sentence) ?? [];
    const isResult = RESULT.test(sentence);
    if (NO_RESULT.test(sentence)) areHinted ||= isResult && clause !== undefined;
    else if (clause !== undefined && isResult && !STAGE.test(sentence) && !HANDED_ON.test(clause)) {
      const isForSome = clause !== sentence && CONDITIONAL.test(sentence) && !sentence.startsWith(clause);
      said.set(clause, { sentence, clause: isForSome ? sentence : clause });
    } else if (!APPLICANT.test(sentence)) {
      areHinted ||= isResult && /trong ngày/iu.test(sentence);
      areMore ||=
        ANY.test(sentence) &&
        (clause !== undefined || FROM_RECEIPT.test(sentence) || (STAGE.test(sentence) && isResult));
    }
  }
  const isSure = !areMore && said.size <= MOST;
  return { said: isSure ? [...said.values()] : [], areMore: areMore || areHinted || !isSure };
}
