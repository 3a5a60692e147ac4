import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Session } from './session.ts';

const WEAKEST: readonly Confidence[] = ['low', 'medium', 'high'];

/** The sources of a session's date and state, with the lower of the two confidences. */
export function evidenceOf({ dated, current }: Session): { sources: string[]; confidence: Confidence } {
  const confidences = [dated.confidence, current.confidence];
  return {
    sources: [...new Set([...dated.sources, ...current.sources])],
    confidence: WEAKEST.find((level) => confidences.includes(level)) ?? 'low',
  };
}
