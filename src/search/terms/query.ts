import { normalise } from '../language/fold.ts';
import { countedKeys } from '../language/numbers.ts';
import { withoutChat } from '../language/chat.ts';
import { withoutFillers } from '../language/fillers.ts';
import { ANY_QUOTE, QUOTED, quotedIn } from '../language/quotation.ts';
import { isSyllable } from '../language/syllable.ts';
import { hasMarks, tokenise, type Token } from '../language/tokens.ts';
import type { Phrase } from './prepared-text.ts';

/** Longer input is truncated, so that a pasted page cannot block the browser. */
export const LONGEST = 2000;
/** More words are not read. */
export const MOST_WORDS = 24;

/** A word of a question. */
export interface QueryWord {
  readonly key: string;
  /** With diacritics, if they were typed. */
  readonly marked?: string | undefined;
  /** The typed text, for messages. */
  readonly typed: string;
  /** Whether the key was decoded from Telex or VNI input. */
  readonly isDecoded?: boolean | undefined;
  /** Whether it is the end of an address of a host, which others have too: what tells them apart is how they begin. */
  readonly isSuffix?: boolean | undefined;
  /** Whether it stands before what is wanted, in a question that tells how it came to that. */
  readonly isTale?: boolean | undefined;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Quoted phrases: every hit must contain each of them, with the marks that were typed. */
  readonly phrases: readonly Phrase[];
  /** Words after a minus: no hit may contain them. */
  readonly excluded: readonly Phrase[];
  /** Whether the last word may be incomplete. */
  readonly isOpen: boolean;
  /** The last words that were read, as typed, of a question too long to be read whole. */
  readonly readTo?: string | undefined;
}

const MINUS = /(?<=^|\s)[-–−](?<word>[\p{L}\p{N}]+)/gu;

/** Abbreviated units before a name, as in addresses: P. Bến Thành, H. Củ Chi. */
const UNIT = /(?<![\p{L}\p{N}])(?<letter>[QPHX])\.\s?(?=\p{Lu})/gu;
const UNITS: Readonly<Record<string, string>> = { Q: 'quận', P: 'phường', H: 'huyện', X: 'xã' };

/** Addresses of hosts: doithoai.hochiminhcity.gov.vn. */
const HOST = /(?<![\p{L}\p{N}.@])\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+){2,}/gu;

/** A question with so many marked words, most of them, was typed with marks throughout. */
const LEAST_MARKED = 3;

/** Whether a question was typed with marks: then a word without them has none, “bay” is not “bảy”. */
const isTypedWithMarks = (tokens: readonly Token[]): boolean => {
  const syllables = tokens.filter(({ key }) => isSyllable(key));
  const count = syllables.filter(hasMarks).length;
  return count >= LEAST_MARKED && count * 2 > syllables.length;
};

const wordsOf = (text: string): QueryWord[] => {
  const tokens = tokenise(text);
  const isMarked = isTypedWithMarks(tokens);
  const hosts = [...text.matchAll(HOST)].map(({ 0: host, index }) => [index + host.indexOf('.'), index + host.length]);
  return countedKeys(tokens).flatMap(({ key, from, marked: long }) => {
    const token = tokens[from];
    if (!token) return [];
    const form =
      long ?? (hasMarks(token) || (isMarked && key === token.key && isSyllable(key)) ? token.marked : undefined);
    const isSuffix = hosts.some(([start = 0, end = 0]) => token.start > start && token.end <= end);
    const typed = text.slice(token.start, token.end);
    return [{ key, typed, ...(form === undefined ? {} : { marked: form }), ...(isSuffix && { isSuffix }) }];
  });
};

/** Words that say that what is wanted follows. */
const WANTING: ReadonlySet<string> = new Set(['muốn', 'xin', 'cần', 'nhờ']);
/** How many words a question has at least that tells a tale, and how many must follow for it to say what is wanted. */
const SHORTEST_TALE = 10;
const SHORTEST_WISH = 3;

/** Marks the words of a long question that stand before what is wanted. */
function withTale(words: readonly QueryWord[]): readonly QueryWord[] {
  if (words.length < SHORTEST_TALE) return words;
  const wish = words.findLastIndex(
    ({ marked: form }, at) => WANTING.has(form ?? '') && at < words.length - SHORTEST_WISH,
  );
  return words.map((word, at) => (at < wish ? { ...word, isTale: true } : word));
}

const typedOf = ({ typed }: QueryWord): string => typed;
/** How many words tell a reader how far a question was read. */
const LAST_READ = 3;

const phraseOf = (text: string): Phrase => wordsOf(text).map(({ key, marked }) => ({ key, marked }));

/** Five letters and more that stand apart, as in “s ở n ộ i v ụ”: what is read together. */
const APART = /(?<![\p{L}\p{N}])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}])/gu;

/** Parses typed text. Accepts any text; a query without words finds nothing. */
export function parseQuery(input: string): Query {
  const text = normalise(input.slice(0, LONGEST))
    .replace(/\p{Cc}/gu, ' ')
    .replace(APART, (run) => run.replaceAll(' ', ''))
    .replace(UNIT, (_, letter: string) => `${UNITS[letter] ?? letter} `);
  const phrases = [...text.matchAll(QUOTED)].map(([quotation]) => phraseOf(quotedIn(quotation)));
  const excluded = [...text.replace(QUOTED, ' ').matchAll(MINUS)].map(({ groups }) => phraseOf(groups?.word ?? ''));
  const rest = text.replace(ANY_QUOTE, ' ').replace(MINUS, ' ');
  const all = withoutFillers(withTale(wordsOf(withoutChat(rest))));
  const words = all.slice(0, MOST_WORDS);
  const isCut = all.length > MOST_WORDS || input.length > LONGEST;
  return {
    words,
    ...(isCut && { readTo: words.slice(-LAST_READ).map(typedOf).join(' ') }),
    phrases: phrases.filter(({ length }) => length > 0),
    excluded: excluded.filter(({ length }) => length > 0),
    isOpen: /[\p{L}\p{N}]$/u.test(text),
  };
}
