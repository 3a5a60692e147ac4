/** A value of a facet, with the number of matching items. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The chosen value of each facet. */
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, string | number | undefined>>>;

/** Filters for items by their values. */
export interface Facets<Item, Facet extends string> {
  /** The items that match all chosen values. */
  readonly narrow: (items: readonly Item[], chosen: Chosen<Facet>) => Item[];
  /** The values of a facet among items that match the other facets, most frequent first. */
  readonly choicesOf: (items: readonly Item[], chosen: Chosen<Facet>, facet: Facet) => Choice[];
}

/** Creates the facets of items; `valuesOf` returns the values of an item. */
export function facetsOf<Item, const Facet extends string>(
  facets: readonly Facet[],
  valuesOf: (item: Item, facet: Facet) => readonly string[],
): Facets<Item, Facet> {
  const narrow = (items: readonly Item[], chosen: Chosen<Facet>): Item[] => {
    const wanted = facets.flatMap((facet) =>
      chosen[facet] === undefined ? [] : [[facet, String(chosen[facet])] as const],
    );
    return items.filter((item) => wanted.every(([facet, value]) => valuesOf(item, facet).includes(value)));
  };
  return {
    narrow,
    choicesOf: (items, chosen, facet) => {
      const counts = new Map<string, number>();
      for (const item of narrow(items, { ...chosen, [facet]: undefined })) {
        for (const value of valuesOf(item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
    },
  };
}
