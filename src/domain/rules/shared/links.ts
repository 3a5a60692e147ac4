import { COLLECTIONS, type CollectionName } from '../../../schema/collections.ts';
import type { DomainProblem } from './domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';

type Path = readonly (string | number)[];
/** One reference from an entry to another: where it stands, what it says, where it must lead. */
interface Link {
  readonly path: Path;
  readonly id: string;
  readonly to: CollectionName;
  /** A second collection that shares a namespace with the first. */
  readonly or?: CollectionName;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Field names that hold ids of another collection, wherever in an entry they stand. */
export const LINK_FIELDS: Readonly<Record<string, CollectionName>> = {
  sources: 'sources',
  programmes: 'programmes',
  assignees: 'agencies',
  coordination: 'agencies',
  agency: 'agencies',
  agencies: 'agencies',
  originals: 'agencies',
  results: 'agencies',
  legal_basis_document: 'documents',
  issuer_agency: 'agencies',
  agencies_then: 'agencies',
  agencies_now: 'agencies',
  document: 'documents',
  district: 'districts',
  field: 'fields',
  fields: 'fields',
  sectors: 'fields',
  life_events: 'life-events',
  portal_then: 'systems',
  replaced_by: 'systems',
  service: 'services',
  services: 'services',
  theme: 'themes',
  directive: 'directives',
  text: 'texts',
};

/** Documents and directives share one namespace; a relation may lead to either. */
const isRelation = (path: Path): boolean => path[0] === 'relations' && path.at(-1) === 'document';

function findLinks(value: unknown, path: Path = []): Link[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => findLinks(item, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const to = LINK_FIELDS[key];
    const here = [...path, key];
    if (to !== undefined && typeof child === 'string') {
      return [{ path: here, id: child, to, ...(isRelation(here) ? { or: 'directives' } : {}) }];
    }
    if (to !== undefined && Array.isArray(child)) {
      return child.flatMap((id: unknown, index) =>
        typeof id === 'string' ? [{ path: [...here, index], id, to }] : [],
      );
    }
    return findLinks(child, here);
  });
}

/** The entry whose id looks most like a mistyped one: same letters first, then the longest common beginning. */
export function nearestId(wrong: string, ids: Iterable<string>): string | undefined {
  const common = (a: string): number => {
    let length = 0;
    while (length < a.length && a[length] === wrong[length]) length += 1;
    return length;
  };
  const best = [...ids].sort((a, b) => common(b) - common(a) || a.localeCompare(b))[0];
  return best !== undefined && common(best) >= 3 ? best : undefined;
}

/** Every reference between entries must lead to an entry that exists. */
export function checkLinks(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) {
    for (const [id, record] of records[collection]) {
      for (const link of findLinks(record)) {
        const targets: ReadonlyMap<string, unknown> = records[link.to];
        if (targets.has(link.id) || (link.or !== undefined && records[link.or].has(link.id))) continue;
        const near = nearestId(link.id, targets.keys());
        problems.push({
          rule: 'link-broken',
          collection,
          id,
          path: link.path,
          values: { value: link.id, collection: link.to, suggestion: near ?? '' },
        });
      }
    }
  }
  return problems;
}
