import { characterFaults } from '../text/characters.ts';
import { linksIn } from '../text/prose.ts';
import { fieldsThatAre } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import { textsAt, type FieldPath } from '../../schema/fields/walk.ts';
import { entryRef } from '../../schema/ref.ts';
import type { PortalRecords } from '../entries/records.ts';

/** The host of an address, as ledgers are named. */
export const hostOf = (url: string): string => new URL(url).hostname.toLowerCase();

/** The host of an address as readers are shown it. */
export const shownHost = (url: string): string => hostOf(url).replace(/^www\./u, '');

/** A run of escaped bytes, as long as it is. */
const ESCAPED = /(?:%[0-9a-f]{2})+/giu;

const isHarmless = (character: string): boolean =>
  character === ' ' || (!/\s/u.test(character) && characterFaults(character).length === 0);

/**
 * An address as people read it: without its scheme, its letters not escaped where that is possible. What no text may
 * hold stays escaped: it could hide, or turn round, what the address says.
 */
export function readableUrl(url: string): string {
  const short = url.replace(/^https?:\/\//u, '');
  return short.replace(ESCAPED, (escaped) => {
    try {
      return decodeURI(escaped).replace(/./gsu, (each) => (isHarmless(each) ? each : encodeURIComponent(each)));
    } catch {
      return escaped;
    }
  });
}

/** What links to an address: the entry, or for the settings, which are no entry, the field (`portal:current`). */
const originOf = (collection: CollectionName, id: string, [field = '']: FieldPath): string =>
  collection === 'portal' ? `portal:${field}` : entryRef(collection, id);

/**
 * Every address outside the portal that its content links to, in a fixed order, with the references of what links to
 * it: of entries, whether those are public or not, and `portal:current` for the places to go today, which stand on
 * every page. Which fields are addresses is said by the schemas.
 */
export function outgoingLinks(records: PortalRecords): Map<string, string[]> {
  const closed = new Set([...records.systems.values()].filter((system) => system.closed).map(({ url }) => url));
  const inFields = COLLECTION_NAMES.flatMap((collection) =>
    fieldsThatAre(collection, 'address').flatMap(({ path }) =>
      [...records[collection]].flatMap(([id, record]) =>
        textsAt(record, path).map(({ text }): [url: string, ref: string] => [text, originOf(collection, id, path)]),
      ),
    ),
  );
  const inPages = [...records.markdown]
    .filter(([key]) => key.startsWith('pages/'))
    .flatMap(([key, body]) =>
      linksIn(body).map((url): [url: string, ref: string] => [url, entryRef('pages', key.slice('pages/'.length))]),
    );
  const links = new Map<string, string[]>();
  for (const [url, ref] of [...inFields, ...inPages]) {
    if (closed.has(url) || !/^https?:/u.test(url)) continue;
    const refs = links.get(url) ?? [];
    if (!refs.includes(ref)) links.set(url, [...refs, ref]);
  }
  return new Map([...links].sort(([a], [b]) => (a < b ? -1 : 1)));
}
