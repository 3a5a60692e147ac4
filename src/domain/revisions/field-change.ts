/** A field that differs between two versions of an entry; a missing side has no value. */
export interface FieldChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Path to the field: keys, and for lists the id of the item or its 0-based index. */
  readonly path: readonly (string | number)[];
  readonly before?: unknown;
  readonly after?: unknown;
}
type Path = FieldChange['path'];
type Fields = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deep equality, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/** The items of a list by id; undefined unless every item has a unique id. */
function byId(list: readonly unknown[]): Fields | undefined {
  const ids = list.map((item) => (isFields(item) && typeof item.id === 'string' ? item.id : undefined));
  if (list.length === 0 || new Set(ids).size !== list.length || ids.includes(undefined)) return undefined;
  return Object.fromEntries(list.map((item, index): [string, unknown] => [ids[index] ?? '', item]));
}

/** Compares lists without ids: equal items at the start and the end are matched, the rest differs. */
function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path): FieldChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [lost, won] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return Array.from({ length: Math.max(lost.length, won.length) }, (_, index) => {
    const at = [...path, start + index];
    if (index >= won.length) return [{ kind: 'removed', path: at, before: lost[index] } as const];
    if (index >= lost.length) return [{ kind: 'added', path: at, after: won[index] } as const];
    return compareFields(lost[index], won[index], at);
  }).flat();
}

/** All fields in which two values differ, in the order of the newer value; removed fields come last. */
export function compareFields(before: unknown, after: unknown, path: Path = []): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isList(before) && isList(after)) {
    const [olds, news] = [byId(before), byId(after)];
    return olds && news ? compareFields(olds, news, path) : compareLists(before, after, path);
  }
  if (!isFields(before) || !isFields(after)) return [{ kind: 'changed', path, before, after }];
  const kept = Object.entries(after).flatMap(([key, value]): FieldChange[] =>
    Object.hasOwn(before, key)
      ? compareFields(before[key], value, [...path, key])
      : [{ kind: 'added', path: [...path, key], after: value }],
  );
  const lost = Object.entries(before).flatMap(([key, value]): FieldChange[] =>
    Object.hasOwn(after, key) ? [] : [{ kind: 'removed', path: [...path, key], before: value }],
  );
  return [...kept, ...lost];
}
