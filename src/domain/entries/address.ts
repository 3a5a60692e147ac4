import { parseRef } from '../../schema/fields/parse-ref.ts';

/** The address of each kind of entry in one language, with `{id}` where the id stands, and `{task}` for tasks. */
export type AddressPatterns = Readonly<Record<string, string>>;

/** The address of a reference, as the patterns of its language have it; nothing for kinds without a page. */
export function addressOf(ref: string, patterns: AddressPatterns): string | undefined {
  const { kind = '', id = '', part = '' } = parseRef(ref) ?? {};
  return (patterns[ref] ?? patterns[kind])?.replace('{id}', id).replace('{task}', part);
}
