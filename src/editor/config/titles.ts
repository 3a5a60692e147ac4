import { z } from 'astro/zod';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { fieldsOf } from '../../tools/form/fields.ts';
import { EDITED } from '../edited/edited.ts';

/** Fields that name entries, best first. */
const NAMES = ['name', 'title', 'subject', 'summary'];

/** The field that names the entries of a collection in lists and pickers; their ids where there is none. */
export function titleOf(collection: CollectionName): string {
  if (collection in EDITED) return EDITED[collection as keyof typeof EDITED].title;
  const { schema } = COLLECTIONS[collection];
  const fields = schema instanceof z.ZodObject ? fieldsOf(schema) : [];
  const field = NAMES.flatMap((name) => fields.find((one) => one.name === name) ?? [])[0];
  if (field === undefined) return 'slug';
  return field.core instanceof z.ZodObject ? `${field.name}.${OFFICIAL}` : field.name;
}
