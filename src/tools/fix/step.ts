import type { Repair } from './words/fix-words.ts';

/** One repair of a text; returns the text as it is where there is nothing to repair. */
export interface Step {
  readonly repair: Repair;
  readonly run: (text: string) => string;
}
