import { PART_WORDS } from './asked-part.ts';
import { marked } from './fold.ts';
import { keyOf } from './tokens.ts';

/**
 * Phrases around the actual question: politeness, and what is asked about the matter (papers, fee, time, place), which
 * every entry answers. They are dropped and never rewritten: no name holds them, and some long text always does.
 */
const FILLERS = [
  // Politeness.
  'cho tôi hỏi|cho em hỏi|cho mình hỏi|cho con hỏi|cho cháu hỏi|cho hỏi chút|cho hỏi|xin hỏi|tôi muốn hỏi',
  'mình muốn hỏi|em muốn hỏi|hỏi về|anh chị ơi|mọi người ơi|mọi người|ad ơi|tôi muốn|em muốn|mình muốn|con muốn',
  'tôi cần|em cần|mình cần|tôi định|giờ tôi muốn',
  // Who and where.
  'cơ quan nào lo|sở nào lo|ai lo|ai làm|ai phụ trách|nộp ở đâu|làm ở đâu|xin ở đâu|đăng ký ở đâu',
  'nộp hồ sơ ở đâu|ở nơi nào|gặp ai|gửi ai|với ai|nhờ ai',
  // How.
  'có làm online được không|online được không|làm online|qua mạng được không|bắt đầu từ đâu|làm sao để',
  'làm sao để biết|làm thế nào để biết|làm sao biết|phải làm sao|làm sao|làm thế nào để|làm thế nào|như thế nào|thế nào|ra sao|thủ tục như thế nào',
  'thủ tục ra sao|thủ tục thế nào|thủ tục gì|làm thủ tục gì|cần thủ tục gì|giấy tờ thế nào|cách làm',
  'hướng dẫn làm|thì sao|là gì|là sao|tại sao|vì sao',
  // Papers.
  'cần giấy tờ gì|cần những giấy tờ gì|cần giấy gì|những gì|hồ sơ cần gì|mang theo gì|đem theo gì',
  // Time and fee.
  'mất bao lâu|mất bao nhiêu ngày|mất bao nhiêu tiền|mất mấy ngày|bao lâu thì có|bao lâu có|bao lâu xong',
  'mấy ngày có|mấy ngày xong|bao nhiêu|khi nào|lúc nào|chừng nào|bây giờ|giờ là|còn không|cũ bây giờ là gì',
  'nay là gì|từ khi nào|đổi thành|giờ thuộc|nay thuộc|hiện nay|hiện tại|năm nay|năm ngoái|năm rồi|hôm qua',
  // Whether.
  'có được không|được không|có phải không|phải không|có cần không|không vậy|hay không|hay chưa|chưa vậy',
  'có kịp không|có sao không|có bắt buộc không|có cần phải|có phải',
  // What became of a body or a place: which one is meant stands in the rest of the question.
  'đổi thành sở gì|giờ là sở nào|giờ là sở gì|là sở nào|là sở gì|là cơ quan nào|sang sở nào|vào sở nào|vô sở nào',
  'nhập vào đâu|nhập vô đâu|vào đâu|vô đâu|tên gì|gọi là gì|ai lo|ai quản|ai phụ trách',
  // When, and which of many.
  'từ ngày nào|vào ngày nào|ngày nào|từ bao giờ|vào năm nào|năm nào|hồi nào|liệt kê|danh sách các',
  // Whom to call or tell.
  'gọi số nào|gọi cho ai|gọi ai|báo cho ai|nói với ai|hỏi ai|gửi cho ai|gửi lên ai|lên đâu|tại đâu|chỗ nào',
  // English.
  'how do i|how to|i want to|i would like to|i need to|i need|i have to|what is|please|which agency handles',
  'which office is responsible for|which agency is responsible for|who is responsible for',
  'which department issues|which department|how can i|how do we|who handles|who issues|who grants|who gives',
  'who do i ask|who is in charge of|are there still|how much does it cost|how long does it take|do i need to',
  'do i need|can i|do i|where do i apply|where do we apply|where does|where can i|where can we|where should i',
  'who should i|which authority|what happened to|what became of|do i have to|what should i do|could you tell me',
  'when was|when were|when did|list of|timeline of|which agencies',
];
/** Fillers by their first key, longest first. */
const FILLER_KEYS = Map.groupBy(
  [...FILLERS.flatMap((line) => line.split('|')), ...Object.values(PART_WORDS).flat()]
    .map((filler) => filler.split(' ').map(keyOf))
    .sort((a, b) => b.length - a.length),
  ([first]) => first,
);

/** Words of politeness. Without diacritics they are other words (dạ and đã, nha and nhà), so diacritics decide. */
const POLITE: ReadonlySet<string> = new Set(
  ['dạ', 'ạ', 'ơi', 'nhé', 'nhỉ', 'hả', 'vậy', 'giúp', 'giùm', 'dùm', 'xin', 'hỏi', 'alo', 'thưa', 'gì', 'nào'].map(
    marked,
  ),
);

/**
 * Words of everyday speech that also stand in some name, where they tell little: with diacritics they decide nothing.
 */
const SPOKEN: ReadonlySet<string> = new Set(
  (
    'tôi em mình anh chị cháu bạn ông bà muốn cần phải có không chưa nữa luôn thôi giờ rồi đâu sao mấy cái chiếc ấy nó ' +
    'họ cứ hay biết thấy nói lúc xong quá lắm đang định tui tụi hổng hông vầy nè nghen bữa mần'
  )
    .split(' ')
    .map(marked),
);
/** Whether a word without diacritics may be one of everyday speech. */
export const mayBeSpoken = (key: string): boolean => SPOKEN_KEYS.has(key);
const SPOKEN_KEYS: ReadonlySet<string> = new Set([...SPOKEN].map(keyOf));
/** Those that are no other word of administrative texts when typed without diacritics. */
const PLAIN_SPOKEN: ReadonlySet<string> = new Set(['toi', 'em', 'muon', 'khong', 'roi', 'vay', 'gi', 'nao', 'nhieu']);

/** Whether a typed word is one of everyday speech, which tells little of what is asked. */
export const isSpoken = ({
  key,
  marked: form,
}: {
  readonly key: string;
  readonly marked?: string | undefined;
}): boolean => (form === undefined ? PLAIN_SPOKEN.has(key) : SPOKEN.has(form));

/** Removes fillers, unless nothing else would remain. */
export function withoutFillers<T extends { readonly key: string; readonly typed: string }>(
  tokens: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  for (let at = 0; at < tokens.length;) {
    const filler = FILLER_KEYS.get(tokens[at]?.key ?? '')?.find((keys) =>
      keys.every((key, index) => tokens[at + index]?.key === key),
    );
    if (filler) at += filler.length;
    else {
      const token = tokens[at];
      if (token && !POLITE.has(token.typed.toLowerCase())) kept.push(token);
      at += 1;
    }
  }
  return kept.length > 0 ? kept : tokens;
}
