import { characterFaults } from '../text/characters.ts';
import { linksIn } from '../text/prose.ts';
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

/**
 * Every address outside the portal that its content links to, in a fixed order, with the references of what links to
 * it: those of entries, and `portal:current` for the places to go today, which stand on every page.
 */
export function outgoingLinks(records: PortalRecords): Map<string, string[]> {
  const closed = new Set([...records.systems.values()].filter((system) => system.closed).map(({ url }) => url));
  const found: [url: string | undefined, ref: string][] = [
    ...(records.portal.get('portal')?.current ?? []).map(({ url }): [string, string] => [url, 'portal:current']),
    ...[...records.services].map(([id, { url }]): [string, string] => [url, `service:${id}`]),
    ...[...records.agencies].flatMap(([id, { contacts }]) =>
      contacts.map(({ website }): [string | undefined, string] => [website, `agency:${id}`]),
    ),
    ...[...records['dialogue-channels']].map(([id, { url }]): [string, string] => [url, `channel:${id}`]),
    ...[...records.dialogues].flatMap(([id, { links }]) =>
      links.map(({ url }): [string, string] => [url, `dialogue:${id}`]),
    ),
    ...[...records.systems].map(([id, { url }]): [string, string] => [url, `system:${id}`]),
    ...[...records.bodies]
      .filter(([key]) => key.startsWith('pages/'))
      .flatMap(([key, body]) =>
        linksIn(body).map((url): [string, string] => [url, `page:${key.slice(6).replace(/\.[a-z]{2}$/u, '')}`]),
      ),
    ...[...records.sources].map(([id, { url }]): [string | undefined, string] => [url, `source:${id}`]),
  ];
  const links = new Map<string, string[]>();
  for (const [url, ref] of found) {
    if (url === undefined || closed.has(url) || !/^https?:/u.test(url)) continue;
    const refs = links.get(url) ?? [];
    if (!refs.includes(ref)) links.set(url, [...refs, ref]);
  }
  return new Map([...links].sort(([a], [b]) => (a < b ? -1 : 1)));
}
