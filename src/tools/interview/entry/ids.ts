import { toIdLetters } from '../../../domain/entries/document-id.ts';
import { refOf, type PortalRecords } from '../../../domain/entries/records.ts';
import { parseRegistry } from '../../../domain/entries/registry.ts';
import type { CollectionName } from '../../../schema/collections.ts';
import type { Problem } from '../../../reader/problems/problem.ts';
import { isSafeName } from '../../../reader/files/read-files.ts';

/** Documents and directives share one namespace. */
const namespaceOf = (collection: CollectionName): readonly CollectionName[] =>
  collection === 'documents' ? ['documents', 'directives'] : [collection];
/** Longer ids are cut at a hyphen: the name of a file should be readable in a list. */
const LENGTH = 60;

/** Why an id cannot be given to a new entry: taken, taken back, or no file name on every system. */
export function freshIdProblem(
  id: string,
  collection: CollectionName,
  records: PortalRecords,
): Pick<Problem, 'rule' | 'values'> | undefined {
  if (!isSafeName(`${id}.yaml`)) return { rule: 'file-name', values: { value: id } };
  const { lines } = parseRegistry(records.registry);
  for (const shared of namespaceOf(collection)) {
    if (records[shared].has(id)) return { rule: 'id-taken', values: { value: id, taken: `${shared}/${id}.yaml` } };
    const ref = refOf(shared, id);
    if (lines.some((line) => line.ref === ref)) return { rule: 'registry-reused', values: { value: ref ?? id } };
  }
  return undefined;
}

/** Words as an id, cut where a word ends. */
export function shortId(words: string): string {
  const id = toIdLetters(words);
  return id.length <= LENGTH ? id : id.slice(0, LENGTH + 1).replace(/-[^-]*$/u, '');
}

/** The id of a source: the host of its address without www and country, and the words its address or citation has. */
export function sourceId(url: string | undefined, citation = ''): string {
  if (url === undefined) return shortId(citation);
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./u, '').replace(/(?:\.(?:com|gov|net|org|edu))?\.[a-z]+$/u, '');
  const page = pathname.split('/').filter(Boolean).at(-1) ?? '';
  // Letters that the address has encoded would only leave their numbers.
  return shortId(`${host} ${page.replace(/(?:%[\da-f]{2})+/giu, '').replace(/\.[a-z]{2,5}$/u, '')}`);
}

/** The ids to propose, each also with a number at its end; the first one that is free. */
export const firstFree = (ids: readonly string[], collection: CollectionName, records: PortalRecords): string =>
  [...ids, ...[2, 3, 4, 5].map((number) => `${ids[0] ?? ''}-${number}`)].find(
    (id) => freshIdProblem(id, collection, records) === undefined,
  ) ?? '';
