import { at } from '../shape/flatten.ts';
import type { Item } from '../shape/item.ts';

/** An element of a list inside an item. */
export interface Element {
  /** Id of the item. */
  readonly entry: string;
  /** Id of what the list stands in: the item, or an element of a list around it. */
  readonly parent: string;
  readonly id: string;
  /** Its place in the list, from 1. */
  readonly position: number;
  readonly value: unknown;
}

/** The keys from list to list along a path: `steps[].only_if` is [[steps], [only_if]]. */
export const keysAlong = (path: string): string[][] => path.split('[].').map((part) => part.split('.'));

const ownId = (value: unknown): string | undefined => {
  const id = (value as Item | null)?.id;
  return typeof id === 'string' ? id : undefined;
};

/** All elements of the lists at a path of keys inside an item, each with an id made of that of the item. */
export function* elementsAt(
  entry: string,
  item: unknown,
  [keys = [], ...inner]: readonly (readonly string[])[],
  parent = entry,
): Generator<Element> {
  const list = at(item, keys);
  if (!Array.isArray(list)) return;
  const mark = parent === entry ? '#' : '.';
  for (const [index, value] of (list as readonly unknown[]).entries()) {
    const id = `${parent}${mark}${ownId(value) ?? index + 1}`;
    if (inner.length === 0) yield { entry, parent, id, position: index + 1, value };
    else yield* elementsAt(entry, value, inner, id);
  }
}
