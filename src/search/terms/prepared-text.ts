import { countedKeys } from '../language/numbers.ts';
import { isStop } from '../language/stop-words.ts';
import { tokenise, type Token } from '../language/tokens.ts';

/** A text prepared for comparison: its words in order, with their positions. */
export interface Text {
  readonly original: string;
  readonly keys: readonly string[];
  /** The token of each key; their offsets are used for highlighting. */
  readonly tokens: readonly Token[];
  /** Whether each word is a function word. */
  readonly stops: readonly boolean[];
  /** First letters of the content words, for initials such as GTVT, and the index of each letter's key. */
  readonly initials: string;
  readonly initialAt: readonly number[];
}

export function prepare(original: string): Text {
  const tokens = tokenise(original);
  const counted = countedKeys(tokens);
  const own = counted.flatMap(({ key, from, marked }) => {
    const token = tokens[from];
    if (!token) return [];
    return marked === undefined ? token : { ...token, key, marked };
  });
  const stops = own.map(isStop);
  const content = stops.flatMap((stop, at) => (stop ? [] : [at]));
  return {
    original,
    keys: counted.map(({ key }) => key),
    tokens: own,
    stops,
    initials: content.map((at) => counted[at]?.key[0] ?? '').join(''),
    initialAt: content,
  };
}

/** Whether a text contains words in direct sequence. */
export const holdsRun = ({ keys }: Text, run: readonly string[]): boolean =>
  keys.some((_, at) => run.every((key, index) => keys[at + index] === key));
