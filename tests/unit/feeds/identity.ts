import { childrenOf, rootOf, shownText } from './rfc4287.ts';

/**
 * The ids that occur in more than one feed or entry, each with its files. RFC 4287 (4.2.6) requires unique ids;
 * programs such as newsboat keep one entry per id across all feeds, and show the other feed empty.
 */
export function sharedIds(feeds: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, string[]>();
  for (const [file, xml] of feeds) {
    const root = rootOf(xml);
    for (const element of [root, ...childrenOf(root, 'entry')]) {
      const id = shownText(element, 'id');
      places.set(id, [...(places.get(id) ?? []), file]);
    }
  }
  return [...places].filter(([, files]) => files.length > 1).map(([id, files]) => `${id}: ${files.join(', ')}`);
}
