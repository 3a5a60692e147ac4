import { createHash } from 'node:crypto';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import reportSecond from './release-2/report.json' with { type: 'json' };
import tuneSecond from './release-2/tune.json' with { type: 'json' };
import reportThird from './release-3/report.json' with { type: 'json' };
import tuneThird from './release-3/tune.json' with { type: 'json' };
import reportFourth from './release-4/report.json' with { type: 'json' };
import tuneFourth from './release-4/tune.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import tune from './tune.json' with { type: 'json' };

/** The part that may be looked at while search is tuned, and the part that only measures it. */
export type Part = 'tune' | 'report';

/** A question that someone in a situation asks, and every entry that answers it. */
export interface Question {
  readonly q: string;
  readonly locale: Locale;
  readonly kind: string;
  /** One of the entries stands among the first so many. */
  readonly within: number;
  /** References of the entries; none if the right answer is none. */
  readonly expect: readonly string[];
  /** The matter is one of public administration, but no entry is about it. */
  readonly missing?: true;
  /** Questions of one situation are always in the same part. */
  readonly situation: string;
  readonly part: Part;
  /** Why the label may be disputed. */
  readonly doubt?: string;
}

/** The questions as they were added, each time split anew: once looked at, a part cannot become one that was not. */
const ADDED = [
  { tune, report },
  { tune: tuneSecond, report: reportSecond },
  { tune: tuneThird, report: reportThird },
  { tune: tuneFourth, report: reportFourth },
] as const;

/** A time at which questions were added. */
export type Release = 1 | 2 | 3 | 4;
export const RELEASES: readonly Release[] = [1, 2, 3, 4];

/** The questions of one part: of one release, or of all. */
export const questionsOf = (part: Part, release?: Release): readonly Question[] =>
  ADDED.filter((_, at) => release === undefined || at === release - 1).flatMap(
    (added) => added[part] as readonly Question[],
  );

/** The part of a situation: drawn by a hash, so that nobody chooses which questions are tuned to. */
export function partOf(situation: string): Part {
  const lastByte = createHash('sha256').update(situation).digest().at(-1) ?? 0;
  return lastByte % 2 === 0 ? 'tune' : 'report';
}
