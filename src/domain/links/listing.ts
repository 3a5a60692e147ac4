import { pagesOf, type ListPage } from '../lists/paging.ts';
import type { LinkHealth } from './health.ts';
import type { CheckedLink } from './reports.ts';

/** Lists of links: all links by host, one list per state, and links with outdated checks. */
export const LINK_LISTS = {
  'may-chu': 'all',
  'khong-mo-duoc': 'broken',
  'mot-lan-khong-mo-duoc': 'doubtful',
  'da-chuyen': 'moved',
  'chan-may-kiem-tra': 'blocked',
  'chua-kiem-tra': 'unchecked',
  'mo-duoc': 'ok',
  'da-lau': 'stale',
} as const satisfies Record<string, LinkHealth | 'all' | 'stale'>;
export type LinkListId = keyof typeof LINK_LISTS;

const PAGE_SIZE = 30;

export interface LinkList {
  readonly id: LinkListId;
  readonly shows: (typeof LINK_LISTS)[LinkListId];
  /** Sorted by host, then by address. */
  readonly links: readonly CheckedLink[];
}

/** All non-empty lists, the worst states first. */
export function linkLists(outgoing: ReadonlyMap<string, CheckedLink>): LinkList[] {
  const all = [...outgoing.values()].sort((a, b) => (`${a.host} ${a.url}` < `${b.host} ${b.url}` ? -1 : 1));
  return (Object.keys(LINK_LISTS) as LinkListId[])
    .map((id): LinkList => {
      const shows = LINK_LISTS[id];
      const isShown = ({ health, isStale }: CheckedLink): boolean =>
        shows === 'all' || (shows === 'stale' ? isStale : health === shows);
      return { id, shows, links: all.filter(isShown) };
    })
    .filter(({ links }) => links.length > 0);
}

export const linkPages = ({ links }: LinkList): ListPage<CheckedLink>[] => pagesOf(links, PAGE_SIZE);

/** Address part of a page of a list; the first page has no number. */
export const linkListPath = (id: LinkListId, number = 1): string => (number === 1 ? id : `${id}/${number}`);

/** Anchor of the first link of a host. */
export const hostAnchor = (host: string): string => `host-${host.replaceAll('.', '-')}`;

/** A host with a summary of its links. */
export interface LinkHost {
  readonly host: string;
  readonly links: readonly CheckedLink[];
  /** Date of the latest check of any of its links. */
  readonly checked: string | undefined;
  /** The page of the list of all links where its links begin. */
  readonly page: number;
}

/** All hosts, those with the most links first. */
export function linkHosts(outgoing: ReadonlyMap<string, CheckedLink>): LinkHost[] {
  const all = linkLists(outgoing).find(({ shows }) => shows === 'all')?.links ?? [];
  const hosts = new Map<string, { at: number; links: CheckedLink[] }>();
  all.forEach((link, at) => {
    const known = hosts.get(link.host);
    if (known) known.links.push(link);
    else hosts.set(link.host, { at, links: [link] });
  });
  return [...hosts]
    .map(([host, { at, links }]) => {
      const checked = links.flatMap(({ last }) => last?.date ?? []).sort();
      return { host, links, checked: checked.at(-1), page: Math.floor(at / PAGE_SIZE) + 1 };
    })
    .sort((a, b) => b.links.length - a.links.length || (a.host < b.host ? -1 : 1));
}
