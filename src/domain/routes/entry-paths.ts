import { parseRef } from '../../schema/fields/parse-ref.ts';
import type { Portal } from '../portal.ts';

/**
 * The ids a page type serves: its living entries and the tombstones of those taken back, by the kinds of public
 * reference (`agency`, `document` …) whose entries they are. The shape is that of Astro's getStaticPaths.
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
