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
