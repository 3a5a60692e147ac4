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
  const keys: string[] = [];
  const own: Token[] = [];
  const stops: boolean[] = [];
  const initialAt: number[] = [];
  let initials = '';
  for (const { key, from, marked } of countedKeys(tokens)) {
    const token = tokens[from];
    if (!token) continue;
    const said = marked === undefined ? token : { ...token, key, marked };
    const stop = isStop(said);
    if (!stop) {
      initials += key[0] ?? '';
      initialAt.push(keys.length);
    }
    keys.push(key);
    own.push(said);
    stops.push(stop);
  }
  return { original, keys, tokens: own, stops, initials, initialAt };
}

/** Words in direct sequence, with their marks where these were typed. */
export type Phrase = readonly { readonly key: string; readonly marked?: string | undefined }[];

/** Whether a text contains a phrase. */
export const holdsRun = ({ keys, tokens }: Text, run: Phrase): boolean =>
  keys.some((_, at) =>
    run.every(
      ({ key, marked }, index) =>
        keys[at + index] === key && (marked === undefined || tokens[at + index]?.marked === marked),
    ),
  );
