import { marked } from './fold.ts';
import { keyOf } from './tokens.ts';

/**
 * Function words. General lists also contain bộ, số, điều, nhà, năm, làm, which are content words in administrative
 * texts; these are not. They have low weight but are never dropped from a phrase.
 */
const FUNCTION_WORDS =
  'và hoặc hay của cho với trong tại từ đến về theo để do bởi vì nếu khi thì mà là các những này đó kia ấy được bị đã đang sẽ cũng rất trên dưới giữa cùng ở ra vào lên xuống nhưng tuy nên như bằng qua sau trước the of a and or for to in on at by with from is are do does who what which where when how my i me we you it this that';
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
