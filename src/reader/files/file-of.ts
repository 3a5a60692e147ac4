import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';

/** The path of an entry's file within the content folder, whether it exists or not. */
export function fileOf(collection: CollectionName, id: string): string {
  const { folder, files } = COLLECTIONS[collection];
  return folder === '.' ? files : `${folder}/${files.replace('*', id)}`;
}
