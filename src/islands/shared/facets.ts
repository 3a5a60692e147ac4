/** A value of a facet, and how many items it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What is chosen of each facet. */
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, string | number | undefined>>>;

/** Ways to narrow items by the values they have. */
export interface Facets<Item, Facet extends string> {
  /** The items that have every value chosen. */
  readonly narrow: (items: readonly Item[], chosen: Chosen<Facet>) => Item[];
  /** The values of a facet among items that the other facets keep, the most frequent first. */
  readonly choicesOf: (items: readonly Item[], chosen: Chosen<Facet>, facet: Facet) => Choice[];
}

/** Facets of items, by the values of a facet that an item has. */
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
