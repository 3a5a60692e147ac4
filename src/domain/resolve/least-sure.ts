import type { Confidence } from '../../schema/fields/primitives.ts';

const FROM_LOW = ['low', 'medium', 'high'] as const satisfies readonly Confidence[];

/** The lowest of some confidences, because a statement is no surer than its weakest part; low where there is none. */
export const leastSure = (levels: readonly Confidence[]): Confidence =>
  FROM_LOW.find((level) => levels.includes(level)) ?? 'low';
