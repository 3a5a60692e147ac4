import type { PortalRecords } from '../records.ts';

/** The host of an address, as ledgers are named. */
export const hostOf = (url: string): string => new URL(url).hostname.toLowerCase();

/** Every address outside the portal that its content links to, each once, in a fixed order. */
export function outgoingLinks(records: PortalRecords): string[] {
  const settings = records.portal.get('portal');
  const closed = new Set([...records.systems.values()].filter((system) => system.closed).map(({ url }) => url));
  const urls = [
    ...(settings?.current ?? []).map(({ url }) => url),
    ...[...records.sources.values()].map(({ url }) => url),
    ...[...records.services.values()].map(({ url }) => url),
    ...[...records.systems.values()].map(({ url }) => url),
    ...[...records.agencies.values()].flatMap(({ contacts }) => contacts.map(({ website }) => website)),
  ];
  return [...new Set(urls)].filter((url): url is string => url !== undefined && !closed.has(url)).sort();
}
