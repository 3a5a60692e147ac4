import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import { comparePartialDates } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';
import { relationsOf, type AnyDocument } from './relations.ts';

export type StandingKind = 'in-force' | 'amended' | 'replaced' | 'expired';

/** A turn in the life of a document, as a source tells it. */
export interface Standing {
  readonly kind: StandingKind;
  /** Since when, as precisely as known; null: the source does not say. */
  readonly date: string | null;
  /** The document that amended or replaced it. */
  readonly by?: AnyDocument;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: Translatable | undefined;
}

const TURNED: Readonly<Partial<Record<string, StandingKind>>> = { amends: 'amended', replaces: 'replaced' };
/** Of two turns of one day, the later one. */
const ORDER: readonly StandingKind[] = ['in-force', 'amended', 'replaced', 'expired'];

/** Orders turns by their day, or by when the document behind them was issued; one without either stands last. */
const byDate = (a: Standing, b: Standing): number => {
  const [first, second] = [a, b].map(({ date, by }) => date ?? by?.issued ?? '9999');
  return comparePartialDates(first ?? '', second ?? '') || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
};

/**
 * What sources say of a document’s force over time, oldest first; empty where none says anything. What amends or
 * replaces it does so from the day it has effect itself; the day it was issued says nothing of that.
 */
export function standingOf(portal: Portal, document: AnyDocument): Standing[] {
  const { effective, expired, sources, confidence } = document;
  const turned = relationsOf(portal, document).flatMap((relation): Standing[] => {
    const kind = TURNED[relation.kind];
    if (relation.direction === 'to' || kind === undefined) return [];
    const by = relation.document;
    const { sources: told, confidence: sure, note } = relation;
    return [{ kind, date: by.effective ?? null, by, sources: told, confidence: sure, note }];
  });
  return [
    ...(effective === undefined ? [] : [{ kind: 'in-force' as const, date: effective, sources, confidence }]),
    ...turned,
    ...(expired ? [{ kind: 'expired' as const, ...expired }] : []),
  ].sort(byDate);
}
