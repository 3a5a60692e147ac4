import { marked } from './fold.ts';
import { keyOf } from './tokens.ts';

/**
 * Function words. General lists also contain bộ, số, điều, nhà, năm, làm, which are content words in administrative
 * texts; these are not. They have low weight but are never dropped from a phrase.
 */
const FUNCTION_WORDS =
  'và hoặc hay của cho với trong tại từ đến về theo để do bởi vì nếu khi thì mà là các những này đó kia ấy được bị đã đang sẽ cũng rất trên dưới giữa cùng ở ra vào lên xuống nhưng tuy nên như bằng qua sau trước the of a an and or for to in on at by with from is are do does who what which where when how my i me we you it this that';
/** Phrases around the actual question. */
const FILLERS = [
  'cho tôi hỏi',
  'cho em hỏi',
  'cho mình hỏi',
  'cho hỏi',
  'cơ quan nào lo',
  'sở nào lo',
  'ai lo',
  'ai làm',
  'ai phụ trách',
  'nộp ở đâu',
  'làm ở đâu',
  'xin ở đâu',
  'xin hỏi',
  'tôi muốn hỏi',
  'mình muốn hỏi',
  'tôi muốn',
  'em muốn',
  'mình muốn',
  'tôi cần',
  'làm sao để',
  'làm sao',
  'làm thế nào để',
  'làm thế nào',
  'như thế nào',
  'thế nào',
  'ra sao',
  'là gì',
  'ở đâu',
  'bao lâu',
  'bao nhiêu',
  'thì sao',
  'được không',
  'hỏi về',
  'how do i',
  'how to',
  'where can i',
  'where do i',
  'i want to',
  'i need to',
  'i need',
  'what is',
  'please',
  'which agency handles',
  'which office is responsible for',
  'which agency is responsible for',
  'who is responsible for',
  'which department issues',
  'which department',
  'which office',
  'how can i',
  'how do we',
  'who handles',
];

const MARKED_STOPS: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' ').map(marked));
const STOP_KEYS: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' ').map(keyOf));

/** Whether a word of a text is a function word: `từ` is, `tử` is not. */
export const isStop = ({ marked: form }: { readonly marked: string }): boolean => MARKED_STOPS.has(form);

/** Whether a typed word may be a function word: without diacritics, `tu` may be từ or tử. */
export const mayBeStop = ({
  key,
  marked: form,
}: {
  readonly key: string;
  readonly marked?: string | undefined;
}): boolean => (form === undefined ? STOP_KEYS.has(key) : MARKED_STOPS.has(form));
/** Words of politeness. Without diacritics they are other words (dạ and đã, nha and nhà), so diacritics decide. */
const POLITE: ReadonlySet<string> = new Set(['dạ', 'ạ', 'ơi', 'nhé', 'vậy', 'giúp', 'xin', 'hỏi']);
/** Fillers as keys, longest first. */
const FILLER_KEYS = FILLERS.map((filler) => filler.split(' ').map(keyOf)).sort((a, b) => b.length - a.length);

/** Removes fillers, unless nothing else would remain. */
export function withoutFillers<T extends { readonly key: string; readonly typed: string }>(
  tokens: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  for (let at = 0; at < tokens.length;) {
    const filler = FILLER_KEYS.find((keys) => keys.every((key, index) => tokens[at + index]?.key === key));
    if (filler) at += filler.length;
    else {
      const token = tokens[at];
      if (token && !POLITE.has(token.typed.toLowerCase())) kept.push(token);
      at += 1;
    }
  }
  return kept.length > 0 ? kept : tokens;
}
