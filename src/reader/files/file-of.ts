import { COLLECTIONS, type CollectionName } from '../../schema/collections.ts';

/** The path of an entry’s file within the content folder, whether it is there or not. */
export function fileOf(collection: CollectionName, id: string): string {
  const { folder, files } = COLLECTIONS[collection];
  return folder === '.' ? files : `${folder}/${files.replace('*', id)}`;
}
