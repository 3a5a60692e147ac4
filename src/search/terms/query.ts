import { normalise } from '../language/fold.ts';
import { countedKeys } from '../language/numbers.ts';
import { withoutFillers } from '../language/stop-words.ts';
import { hasMarks, tokenise } from '../language/tokens.ts';

/** No question is longer; what pastes a page into the field shall not stop the browser. */
const LONGEST = 300;
/** More words are not read. */
export const MOST_WORDS = 24;

/** A word of a question. */
export interface QueryWord {
  readonly key: string;
  /** With marks, where they were typed on purpose. */
  readonly marked?: string | undefined;
  /** What was typed, for telling the reader. */
  readonly typed: string;
  /** Whether the key is what the word stands for as Telex or VNI leftovers. */
  readonly isDecoded?: boolean | undefined;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Quoted phrases as keys: each must stand in a hit, word by word. */
  readonly phrases: readonly (readonly string[])[];
  /** Words with a minus as keys: none may stand in a hit. */
  readonly excluded: readonly (readonly string[])[];
  /** Whether the last word may still be being typed. */
  readonly isOpen: boolean;
}

const QUOTED = /["“”„](?<phrase>[^"“”„]*)["“”„]/gu;
const MINUS = /(?<=^|\s)[-–−](?<word>[\p{L}\p{N}]+)/gu;

/** Units before a name, as addresses have them: P. Bến Thành, H. Củ Chi. */
const UNIT = /(?<![\p{L}\p{N}])(?<letter>[QPHX])\.\s?(?=\p{Lu})/gu;
const UNITS: Readonly<Record<string, string>> = { Q: 'quận', P: 'phường', H: 'huyện', X: 'xã' };

const wordsOf = (text: string): QueryWord[] => {
  const tokens = tokenise(text);
  return countedKeys(tokens).flatMap(({ key, from }) => {
    const token = tokens[from];
    if (!token) return [];
    const isMarked = hasMarks(token);
    return [{ key, typed: text.slice(token.start, token.end), ...(isMarked ? { marked: token.marked } : {}) }];
  });
};

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

/** Reads what someone typed. Whatever it is, there is a query; one without words finds nothing. */
export function parseQuery(input: string): Query {
  const text = normalise(input.slice(0, LONGEST))
    .replace(/\p{Cc}/gu, ' ')
    .replace(UNIT, (_, letter: string) => `${UNITS[letter] ?? letter} `);
  const phrases = [...text.matchAll(QUOTED)].map(({ groups }) => keysOf(groups?.phrase ?? ''));
  const excluded = [...text.replace(QUOTED, ' ').matchAll(MINUS)].map(({ groups }) => keysOf(groups?.word ?? ''));
  const rest = text.replace(/["“”„]/gu, ' ').replace(MINUS, ' ');
  return {
    words: withoutFillers(wordsOf(rest)).slice(0, MOST_WORDS),
    phrases: phrases.filter(({ length }) => length > 0),
    excluded: excluded.filter(({ length }) => length > 0),
    isOpen: /[\p{L}\p{N}]$/u.test(text),
  };
}
