import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import { comparePartialDates } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';
import { relationsOf, type AnyDocument } from './relations.ts';

export type StandingKind = 'in-force' | 'amended' | 'replaced' | 'expired';

/** A change in the legal force of a document, as a source states it. */
export interface Standing {
  readonly kind: StandingKind;
  /** Effective date, as precise as known; null if the source does not say. */
  readonly date: string | null;
  /** The document that amended or replaced it. */
  readonly by?: AnyDocument;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: Translatable | undefined;
}

const TURNED: Readonly<Partial<Record<string, StandingKind>>> = { amends: 'amended', replaces: 'replaced' };
/**
 * Whether that a document took the place of another is our reading of both, which no source puts so: the schema gives such
 * relations medium confidence. Takes a relation or a change in legal force.
 */
export const isOurReading = ({ kind, confidence }: Pick<Standing, 'confidence'> & { readonly kind: string }): boolean =>
  (kind === 'replaces' || kind === 'replaced') && confidence === 'medium';

/** Order of changes on the same day. */
const ORDER: readonly StandingKind[] = ['in-force', 'amended', 'replaced', 'expired'];

/** Compares changes by date, or by the date of issue of the document that caused them; undated ones come last. */
const byDate = (a: Standing, b: Standing): number => {
  const [first, second] = [a, b].map(({ date, by }) => date ?? by?.issued ?? '9999');
  return comparePartialDates(first ?? '', second ?? '') || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
};

/**
 * The history of a document's legal force, oldest first; empty if no source says anything. An amendment or replacement
 * counts from the effective date of the later document, not from its date of issue.
 */
export function standingOf(portal: Portal, document: AnyDocument): Standing[] {
  const { effective, expired, sources, confidence } = document;
  const changesByOthers = relationsOf(portal, document).flatMap((relation): Standing[] => {
    const kind = TURNED[relation.kind];
    if (relation.direction === 'to' || kind === undefined) return [];
    const by = relation.document;
    return [
      {
        kind,
        date: by.effective ?? null,
        by,
        sources: relation.sources,
        confidence: relation.confidence,
        note: relation.note,
      },
    ];
  });
  return [
    ...(effective === undefined ? [] : [{ kind: 'in-force' as const, date: effective, sources, confidence }]),
    ...changesByOthers,
    ...(expired ? [{ kind: 'expired' as const, ...expired }] : []),
  ].sort(byDate);
}
