import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import type { History } from '../../../domain/revisions/history.ts';
import { lastChanged } from '../../../domain/revisions/last-changes.ts';
import { collectionOf, DATASET_NAMES, isDerived, isPart, PARTS, type DatasetName } from './names.ts';

/** The collections beside its own from which the rows of a dataset follow. */
const ALSO: Partial<Record<CollectionName, readonly CollectionName[]>> = {
  services: ['readings', 'fields', 'papers', 'agencies', 'changes'],
  communes: ['wards', 'districts'],
  wards: ['communes', 'districts'],
};

/** The dataset that a table is, or is a side table of. */
const datasetOf = (table: string): DatasetName | undefined =>
  DATASET_NAMES.filter((name) => table === name || table.startsWith(`${name}-`))
    .sort((a, b) => a.length - b.length)
    .at(-1);

/**
 * The day on which what a dataset or one of its side tables is made of last changed in the history of the content; of
 * the whole, without a name. What follows from many collections, such as the matrices, follows the whole. Undefined
 * without history.
 */
export function changedOn(history: History, table?: string): string | undefined {
  const { of, newest } = lastChanged(history);
  const name = table === undefined ? undefined : datasetOf(table);
  if (name === undefined || isDerived(name)) return newest;
  const own: CollectionName = isPart(name) ? PARTS[name].of : collectionOf(name);
  return [own, ...(ALSO[own] ?? [])]
    .flatMap((collection) => of.get(collection) ?? [])
    .sort()
    .at(-1);
}
