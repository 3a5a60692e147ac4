import type { Service } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import type { Portal } from '../portal.ts';

/** For each service that files name as a version, or whose file names some: the others. */
const linked = oncePerObject((services: Portal['services']): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const own = found.get(from);
    if (own) own.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { id, related } of services.values()) {
    for (const { service } of related) {
      link(id, service);
      link(service, id);
    }
  }
  return found;
});

/** The services that may be an older or newer version of one: those its file names, and those whose files name it. */
export function versionsOf({ services }: Pick<Portal, 'services'>, { id }: Pick<Service, 'id'>): Service[] {
  const ids = linked(services).get(id);
  return ids === undefined ? [] : [...services.values()].filter((other) => ids.has(other.id));
}
