import { countedKeys } from '../language/numbers.ts';
import { isStop } from '../language/stop-words.ts';
import { tokenise, type Token } from '../language/tokens.ts';

/** A text prepared for comparing: its words in order, each with the place it stands at. */
export interface Text {
  readonly original: string;
  readonly keys: readonly string[];
  /** Which token each key came from: highlights are its offsets. */
  readonly tokens: readonly Token[];
  /** Which of them only join others. */
  readonly stops: readonly boolean[];
  /** First letters of its content words, for initials such as GTVT, and the key each letter came from. */
  readonly initials: string;
  readonly initialAt: readonly number[];
}

export function prepare(original: string): Text {
  const tokens = tokenise(original);
  const counted = countedKeys(tokens);
  const own = counted.flatMap(({ from }) => tokens[from] ?? []);
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

/** Whether words stand in a text one after the other. */
export const holdsRun = ({ keys }: Text, run: readonly string[]): boolean =>
  keys.some((_, at) => run.every((key, index) => keys[at + index] === key));
