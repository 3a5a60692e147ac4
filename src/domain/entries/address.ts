/** The address of each kind of entry in one language, with `{id}` where the id stands, and `{task}` for tasks. */
export type AddressPatterns = Readonly<Record<string, string>>;

/** The address of a reference, as the patterns of its language have it; nothing for kinds without a page. */
export function addressOf(ref: string, patterns: AddressPatterns): string | undefined {
  const at = ref.indexOf(':');
  const [id = '', task = ''] = ref.slice(at + 1).split('#');
  return (patterns[ref] ?? patterns[ref.slice(0, at)])?.replace('{id}', id).replace('{task}', task);
}
