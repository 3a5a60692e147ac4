import { parseRef } from '../../schema/fields/parse-ref.ts';
import type { Portal } from '../portal.ts';

/**
 * Static paths of a page type: existing and removed entries of the given kinds of references (`agency`, `document` …).
 * Has the shape of Astro's getStaticPaths.
 */
export const entryPaths = (
  portal: Portal,
  kinds: Readonly<Record<string, ReadonlyMap<string, unknown>>>,
): { params: { id: string } }[] => {
  const living = Object.values(kinds).flatMap((entries) => [...entries.keys()]);
  const gone = portal.tombstones
    .flatMap(({ ref }) => parseRef(ref) ?? [])
    .filter(({ kind }) => Object.hasOwn(kinds, kind))
    .map(({ id }) => id);
  return [...new Set([...living, ...gone])].map((id) => ({ params: { id } }));
};
