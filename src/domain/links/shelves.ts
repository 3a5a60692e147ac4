import type { Source } from '../entries/entry.ts';
import { sortByName } from '../lists/alphabet.ts';
import { SOURCE_KINDS, type SourceKind } from '../../schema/site/source.ts';

/** The sources of one kind: publishers of several in groups of their own, then all others. */
export interface Shelf {
  readonly kind: SourceKind;
  readonly size: number;
  readonly publishers: readonly { readonly name: string; readonly sources: readonly Source[] }[];
  readonly others: readonly Source[];
}

/** A publisher of this many sources has a group of its own. */
const MANY = 4;

/** Newest first; those without a date last. */
const byDate = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));

/** All sources by kind and publisher, without empty kinds. `nameOf` names who publishes a source. */
export function shelvesOf(sources: Iterable<Source>, nameOf: (source: Source) => string): Shelf[] {
  const all = [...sources];
  return SOURCE_KINDS.map((kind) => {
    const ofKind = all.filter((source) => source.kind === kind);
    const groups = [...Map.groupBy(ofKind, nameOf)];
    const large = groups.filter(([, list]) => list.length >= MANY);
    const small = groups.filter(([, list]) => list.length < MANY);
    return {
      kind,
      size: ofKind.length,
      publishers: sortByName(large, ([name]) => name).map(([name, list]) => ({ name, sources: byDate(list) })),
      others: sortByName(small, ([name]) => name).flatMap(([, list]) => byDate(list)),
    };
  }).filter(({ size }) => size > 0);
}
