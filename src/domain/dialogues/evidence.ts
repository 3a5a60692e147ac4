import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Session } from './session.ts';

const WEAKEST: readonly Confidence[] = ['low', 'medium', 'high'];

/** Who says when a session is and how it stands, and how sure that makes us: as sure as the weaker of the two. */
export function evidenceOf({ dated, current }: Session): { sources: string[]; confidence: Confidence } {
  const confidences = [dated.confidence, current.confidence];
  return {
    sources: [...new Set([...dated.sources, ...current.sources])],
    confidence: WEAKEST.find((level) => confidences.includes(level)) ?? 'low',
  };
}
