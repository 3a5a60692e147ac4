import { itemOf, type FormField } from './fields.ts';
import { ANYTHING, membersOf } from './to-yaml.ts';
import { blockOf, withInner, type Chunk } from './yaml-chunks.ts';

/**
 * Keys in order: those that stood before keep their order, each new one follows the last that the schema has before it.
 * `schema` is the order of the schema.
 */
export function inOrder(keys: readonly string[], before: readonly string[], schema: readonly string[]): string[] {
  const ordered = before.filter((key) => keys.includes(key));
  for (const key of schema.filter((one) => keys.includes(one) && !ordered.includes(one))) {
    const earlier = schema.slice(0, schema.indexOf(key));
    ordered.splice(ordered.findLastIndex((one) => earlier.includes(one)) + 1, 0, key);
  }
  return [...ordered, ...keys.filter((key) => !ordered.includes(key))];
}

/** Whether the keys of a value and of all that it holds are in the order of the schema. */
export function isInOrder(value: unknown, field: FormField): boolean {
  if (Array.isArray(value)) return value.every((one) => isInOrder(one, itemOf(field) ?? ANYTHING));
  if (typeof value !== 'object' || value === null) return true;
  const keys = Object.keys(value);
  return membersOf(value, field).every(
    ([name, member], index) =>
      keys[index] === name && isInOrder((value as Readonly<Record<string, unknown>>)[name], member),
  );
}

/**
 * A YAML text with its keys in the order of the schema; each moves with its lines and the comments above it. `before`
 * are the keys that an earlier version has in this order; then nothing inside them is moved.
 */
export function withKeysInOrder(text: string, field: FormField, before?: readonly string[]): string {
  const block = blockOf(text);
  if (!block) return text;
  const inner = (own: FormField, chunk: Chunk): string =>
    (before === undefined ? withInner(chunk, block, (within) => withKeysInOrder(within, own)) : undefined) ??
    chunk.text;
  if (block.kind === 'list') {
    const item = itemOf(field) ?? ANYTHING;
    return block.head + block.chunks.map((chunk) => inner(item, chunk)).join('');
  }
  const values = Object.fromEntries(block.chunks.map(({ key, value }) => [key, value]));
  const members = new Map(membersOf(values, field));
  const keys = inOrder(Object.keys(values), before ?? [], [...members.keys()]);
  return (
    block.head +
    keys
      .flatMap((key) => block.chunks.find((chunk) => chunk.key === key) ?? [])
      .map((chunk) => inner(members.get(chunk.key) ?? ANYTHING, chunk))
      .join('')
  );
}
