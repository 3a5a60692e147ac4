/** Where answers are kept; each in a box, because an answer may be undefined. */
interface Store<Key, Value> {
  get: (key: Key) => { readonly value: Value } | undefined;
  set: (key: Key, kept: { readonly value: Value }) => unknown;
}

const once =
  <Key, Value>(kept: Store<Key, Value>, make: (key: Key) => Value): ((key: Key) => Value) =>
  (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = make(key);
    kept.set(key, { value });
    return value;
  };

/** Makes a function compute its answer once for each object; the answer is forgotten together with the object. */
export const oncePerObject = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) =>
  once(new WeakMap<Key, { readonly value: Value }>(), make);

/** The same for words, such as languages; every answer is kept. */
export const oncePerWord = <Key extends string, Value>(make: (key: Key) => Value): ((key: Key) => Value) =>
  once(new Map<Key, { readonly value: Value }>(), make);

/**
 * Makes a function remember its answer for the last map: asked with a map of the same objects under the same names, it
 * gives the same answer. For what is concluded from files that an editor did not touch.
 */
export function oncePerSameEntries<Item extends object, Value>(
  make: (entries: ReadonlyMap<string, Item>) => Value,
): (entries: ReadonlyMap<string, Item>) => Value {
  let last: { readonly entries: ReadonlyMap<string, Item>; readonly value: Value } | undefined;
  return (entries) => {
    const before = last?.entries;
    const isSame =
      before?.size === entries.size && entries.entries().every(([name, item]) => before.get(name) === item);
    if (last === undefined || !isSame) last = { entries, value: make(entries) };
    return last.value;
  };
}

/** The newest value of each name, and the state of what it was made from. */
export type Newest<Value> = Map<string, { readonly state: string; readonly value: Value }>;

/**
 * Remembers the newest value of each name while the state of what it is made from stays as it was: an editing server
 * works out again what a save changed, not all that it did not. `kept` is where values are, if not in this module.
 */
export const newestOf =
  <Value>(kept: Newest<Value> = new Map()) =>
  (name: string, state: string, make: () => Value): Value => {
    const known = kept.get(name);
    if (known?.state === state) return known.value;
    const value = make();
    kept.set(name, { state, value });
    return value;
  };
