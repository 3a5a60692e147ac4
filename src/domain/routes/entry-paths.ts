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
    .filter(({ ref }) => ref.split(':')[0] !== undefined && Object.hasOwn(kinds, ref.split(':')[0] ?? ''))
    .map(({ ref }) => ref.slice(ref.indexOf(':') + 1));
  return [...new Set([...living, ...gone])].map((id) => ({ params: { id } }));
};
