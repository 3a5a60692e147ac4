import type { Locale } from '../../../src/schema/fields/languages.ts';

/** A question, and the entries any of which answers it within so many; none: nothing here answers it. */
export interface Question {
  readonly q: string;
  readonly locale: Locale;
  readonly kind: string;
  readonly within: number;
  readonly want: readonly string[];
}

/** Questions are tuned on in one half, and reported of in the other. */
export type Half = 'tune' | 'report';

type Line = Omit<Question, 'want'> & { readonly want?: readonly string[]; readonly expect?: readonly string[] };

/** Reads a list of questions: an array, or a JSON line each. */
export function readQuestions(text: string): Question[] {
  const lines = text.trimStart().startsWith('[')
    ? (JSON.parse(text) as Line[])
    : text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Line);
  return lines.map(({ want, expect = [], ...rest }) => ({ ...rest, want: want ?? expect }));
}

/** FNV-1a, 32 bits. */
export const hashOf = (text: string): number =>
  new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);

/**
 * The half of a question: by what is wanted and not by how it is asked, so that two wordings of a situation never stand
 * on both sides. Where nothing is wanted the words decide.
 */
export const halfOf = ({ want, q }: Question): Half =>
  ((hashOf(want.toSorted()[0] ?? q) >>> 7) & 1) === 0 ? 'tune' : 'report';
