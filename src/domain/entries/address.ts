import { parseRef } from '../../schema/fields/parse-ref.ts';

/** Address patterns of the kinds of entries in one language, with `{id}` for the id and `{task}` for tasks. */
export type AddressPatterns = Readonly<Record<string, string>>;

/** The address of a reference; undefined for kinds without a page. */
export function addressOf(ref: string, patterns: AddressPatterns): string | undefined {
  const { kind = '', id = '', part = '' } = parseRef(ref) ?? {};
  const pattern = patterns[ref] ?? patterns[kind];
  const address = pattern?.replace('{id}', id).replace('{task}', part);
  // The articles of a document are anchors on its page, which leads on to theirs.
  return kind === 'document' && part !== '' && address !== undefined ? `${address}#${part}` : address;
}
