import { toIdLetters } from '../../../search/language/id-letters.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { publicRef } from '../../../schema/ref.ts';
import { parseRegistry } from '../../../domain/entries/registry.ts';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import type { Problem } from '../../../reader/problems/problem.ts';
import { isSafeName } from '../../../reader/files/read-files.ts';

/** Documents and directives share one namespace. */
const namespaceOf = (collection: CollectionName): readonly CollectionName[] =>
  collection === 'documents' ? ['documents', 'directives'] : [collection];
/** Longer ids are cut at a hyphen, so that file names stay readable. */
const LENGTH = 60;

/** Why an id cannot be used for a new entry: in use, removed, or not a valid file name everywhere. */
export function freshIdProblem(
  id: string,
  collection: CollectionName,
  records: PortalRecords,
): Pick<Problem, 'rule' | 'values'> | undefined {
  if (!isSafeName(`${id}.yaml`)) return { rule: 'file-name', values: { value: id } };
  const { lines } = parseRegistry(records.registry);
  for (const shared of namespaceOf(collection)) {
    if (records[shared].has(id)) return { rule: 'id-taken', values: { value: id, taken: `${shared}/${id}.yaml` } };
    const ref = publicRef(shared, id);
    if (lines.some((line) => line.ref === ref)) return { rule: 'registry-reused', values: { value: ref ?? id } };
  }
  return undefined;
}

/** Converts words to an id, cut at a word boundary. */
export function shortId(words: string): string {
  const id = toIdLetters(words);
  return id.length <= LENGTH ? id : id.slice(0, LENGTH + 1).replace(/-[^-]*$/u, '');
}

/** An id for a source: host without www and country, and the words of its address or citation. */
export function sourceId(url: string | undefined, citation = ''): string {
  if (url === undefined) return shortId(citation);
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./u, '').replace(/(?:\.(?:com|gov|net|org|edu))?\.[a-z]+$/u, '');
  const page = pathname.split('/').filter(Boolean).at(-1) ?? '';
  // Percent-encoded letters would leave only their digits.
  return shortId(`${host} ${page.replace(/(?:%[\da-f]{2})+/giu, '').replace(/\.[a-z]{2,5}$/u, '')}`);
}

/** The first available of the proposed ids, each also tried with a number appended. */
export const firstFree = (ids: readonly string[], collection: CollectionName, records: PortalRecords): string =>
  [...ids, ...[2, 3, 4, 5].map((number) => `${ids[0] ?? ''}-${number}`)].find(
    (id) => freshIdProblem(id, collection, records) === undefined,
  ) ?? '';
