import { ByteWriter } from '../format/bytes.ts';
import { binOf, groupKey, letterOf } from '../format/format.ts';
import { writeGroup, type PairEntry } from '../format/groups.ts';
import type { PairTable } from './pair-table.ts';

/** Larger groups are split by the first letter of the neighbour. */
const LARGE_GROUP = 2500;

/** The groups of an index and the number of their files. */
export interface GroupPlan {
  /** Words whose group is split. */
  readonly split: ReadonlySet<string>;
  readonly bins: number;
  /** Neighbours by group. */
  readonly groups: ReadonlyMap<string, { after: Map<string, PairEntry>; before: Map<string, PairEntry> }>;
}

/** Approximate size of an entry in bytes. */
const sizeOf = ({ ordinals }: PairEntry, neighbour: string): number =>
  2 + neighbour.length / 2 + (ordinals ? ordinals.length * 1.6 : 3);

/** Assigns pairs to groups: each pair under its first and under its second word. */
export function planGroups(
  { words, firsts, seconds }: PairTable,
  entries: readonly PairEntry[],
  order: readonly number[],
  bin: number,
): GroupPlan {
  const forEachEntry = (
    visit: (word: string, neighbour: string, side: 'after' | 'before', entry: PairEntry) => void,
  ): void => {
    for (const pair of order) {
      const entry = entries[pair];
      const first = words[firsts[pair] ?? 0];
      const second = words[seconds[pair] ?? 0];
      if (!entry || first === undefined || second === undefined) continue;
      visit(first, second, 'after', entry);
      if (second !== '') visit(second, first, 'before', entry);
    }
  };
  const sizes = new Map<string, number>();
  let total = 0;
  forEachEntry((word, neighbour, _, entry) => {
    const size = sizeOf(entry, neighbour);
    sizes.set(word, (sizes.get(word) ?? 0) + size);
    total += size;
  });
  const split = new Set([...sizes].filter(([, size]) => size > LARGE_GROUP).map(([word]) => word));
  const groups = new Map<string, { after: Map<string, PairEntry>; before: Map<string, PairEntry> }>();
  forEachEntry((word, neighbour, side, entry) => {
    const key = groupKey(word, split.has(word) ? letterOf(neighbour) : undefined);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { after: new Map(), before: new Map() }));
    group[side].set(neighbour, entry);
  });
  return { split, bins: Math.max(1, Math.ceil(total / bin)), groups };
}

/** Yields the group files, by number. */
export function* groupFiles({ groups, bins }: GroupPlan): Generator<readonly [which: number, body: Uint8Array]> {
  const keys = Map.groupBy([...groups.keys()].sort(), (key) => binOf(key, bins));
  for (let which = 0; which < bins; which += 1) {
    const writer = new ByteWriter();
    for (const key of keys.get(which) ?? []) {
      const group = groups.get(key);
      if (group) writeGroup(writer, key, group);
    }
    yield [which, writer.finish()];
  }
}
