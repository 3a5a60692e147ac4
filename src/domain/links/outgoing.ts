import { characterFaults } from '../text/characters.ts';
import { linksIn } from '../text/prose.ts';
import { fieldsThatAre } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import { textsAt, type FieldPath } from '../../schema/fields/walk.ts';
import { entryRef } from '../../schema/ref.ts';
import type { PortalRecords } from '../entries/records.ts';

/** The host of an address, as ledger files are named. */
export const hostOf = (url: string): string => new URL(url).hostname.toLowerCase();

/** The host of an address as displayed. */
export const shownHost = (url: string): string => hostOf(url).replace(/^www\./u, '');

/** A run of percent-encoded bytes. */
const ESCAPED = /(?:%[0-9a-f]{2})+/giu;

const isHarmless = (character: string): boolean =>
  character === ' ' || (!/\s/u.test(character) && characterFaults(character).length === 0);

/**
 * An address for display: without its scheme, and percent-decoded where possible. Characters that no text may contain
 * stay encoded because they could hide or reverse parts of the address.
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

/** The origin of a link: an entry, or for the settings, which are not an entry, a field (`portal:current`). */
const originOf = (collection: CollectionName, id: string, [field = '']: FieldPath): string =>
  collection === 'portal' ? `portal:${field}` : entryRef(collection, id);

/**
 * All outgoing addresses of the content, in a fixed order, each with the references of the entries that link to it,
 * public or not; `portal:current` stands for the current portals linked on every page. The schemas define which fields
 * are addresses.
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
