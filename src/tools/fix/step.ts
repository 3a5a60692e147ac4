import type { Repair } from './repair-text.ts';

/** One repair of a text; returns the text as it is where there is nothing to repair. */
export interface Step {
  readonly repair: Repair;
  readonly run: (text: string) => string;
}
