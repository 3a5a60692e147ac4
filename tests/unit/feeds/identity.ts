import { childrenOf, rootOf, shownText } from './rfc4287.ts';

/**
 * The ids that more than one feed or entry has, each with the files it stands in. RFC 4287 (4.2.6) lets one text have
 * one id; programs such as newsboat keep one entry of an id for all feeds together, and show the other feed empty.
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
