import type { Locale } from '../../../src/schema/fields/languages.ts';

/** One thing a reader does: says where they live, follows a link, or asks the search. */
export type Action =
  | { readonly live: string; /** Which of the units that a ward of then became. */ readonly in?: string }
  | { readonly follow: string }
  | { readonly ask: string };

/** What someone comes for, how they go about it from the home page, and what they must find. */
export interface Task {
  readonly asks: string;
  readonly locale: Locale;
  /** At most three. */
  readonly actions: readonly Action[];
  /** Where they end up. */
  readonly at: string;
  /** What stands in the first one and a half screens there: who, where, what to bring. */
  readonly answer: readonly string[];
}

/** How many actions a task takes: to say which part of a ward one lives in is one, too. */
export const countActions = (actions: readonly Action[]): number =>
  actions.reduce((sum, action) => sum + ('live' in action && action.in !== undefined ? 2 : 1), 0);
