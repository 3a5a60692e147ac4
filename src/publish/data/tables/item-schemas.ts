import type { z } from 'astro/zod';
import { COLLECTIONS } from '../../../schema/collections.ts';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { publicServiceSchema } from '../../../schema/services/public-service.ts';
import { publicRef } from '../../../schema/ref.ts';
import { without, type PageOf } from '../shape/item.ts';
import { jsonSchemaOf, withHead, type JsonSchema } from '../shape/json-schema.ts';
import { agencyTodaySchema } from '../rows/agency-today.ts';
import { lawItemSchema } from '../rows/law-file.ts';
import { linkRowSchema } from '../rows/link-row.ts';
import { communeItemSchema, wardItemSchema, wardTodaySchema } from '../rows/place-codes.ts';
import {
  collectionOf,
  DATASET_NAMES,
  isPart,
  isServicePart,
  PARTS,
  type DatasetName,
  type PartName,
  type ServicePartName,
} from '../shape/names.ts';
import { taskIdSchema } from '../rows/task-ids.ts';
import { SERVICE_PARTS } from '../rows/service-parts.ts';
import { byLocale, LANGUAGES, LOCALES } from '../../../schema/fields/languages.ts';

const text = (description: string): JsonSchema => ({ type: 'string', description, minLength: 1 });

const PAGE: JsonSchema = {
  type: 'object',
  description: 'Its page in each language: a path, to be put behind the base.',
  properties: byLocale((locale) => text(`In ${LANGUAGES[locale].name}.`)),
  required: [...LOCALES],
};

/** The leading fields of every item; `sampleRef` is undefined if items have no public reference. */
const headOf = (sampleRef: string | undefined, pageOf: PageOf): Record<string, JsonSchema> => ({
  id: text('Permanent id; never used again for anything else.'),
  ...(sampleRef === undefined ? {} : { ref: text('Public reference, the same everywhere: kind and id.') }),
  ...(sampleRef === undefined || pageOf(sampleRef) === undefined ? {} : { page: PAGE }),
});

/** That of the rows of a table beside services. */
const servicePartSchema = (name: ServicePartName, pageOf: PageOf): JsonSchema =>
  withHead(
    { ...headOf(undefined, pageOf), service: text('Code of the service: its id in services.') },
    jsonSchemaOf(SERVICE_PARTS[name].schema),
    name,
  );

function partSchema(name: Exclude<PartName, ServicePartName>, pageOf: PageOf): JsonSchema {
  const part = PARTS[name];
  const list = jsonSchemaOf(COLLECTIONS[part.of].schema).properties?.[part.list]?.items;
  if (!list) throw new Error(`${name}: “${part.list}” is no list in ${part.of}`);
  const properties = without(list.properties ?? {}, 'id') as Record<string, JsonSchema>;
  const own = { ...list, properties, required: (list.required ?? []).filter((field) => field !== 'id') };
  const sampleRef = 'kind' in part ? `${part.kind}:x#x` : undefined;
  const owner = text(`Id of the entry of ${part.of} it stands in.`);
  return withHead({ ...headOf(sampleRef, pageOf), [part.owner]: owner }, own, name);
}

/** The schema of what is published of a collection: that of its files, but of some what follows from them too. */
export const schemaOf = (collection: CollectionName): z.ZodType => {
  if (collection === 'services') return publicServiceSchema;
  if (collection === 'communes') return communeItemSchema;
  if (collection === 'wards') return wardItemSchema;
  return collection === 'laws' ? lawItemSchema : COLLECTIONS[collection].schema;
};

function ownSchema(name: DatasetName, pageOf: PageOf): JsonSchema {
  if (name === 'links') return jsonSchemaOf(linkRowSchema);
  if (name === 'wards-today') return jsonSchemaOf(wardTodaySchema);
  if (name === 'agencies-today')
    return withHead(headOf(publicRef('agencies', 'x'), pageOf), jsonSchemaOf(agencyTodaySchema), name);
  if (isServicePart(name)) return servicePartSchema(name, pageOf);
  if (isPart(name)) return partSchema(name, pageOf);
  const collection = collectionOf(name);
  return withHead(headOf(publicRef(collection, 'x'), pageOf), jsonSchemaOf(schemaOf(collection)), name);
}

/** The JSON Schema of the items of a dataset. */
export const itemSchema = (name: DatasetName, pageOf: PageOf): JsonSchema => taskIdSchema(ownSchema(name, pageOf));

/** The item schemas of all datasets. */
export const itemSchemas = (pageOf: PageOf): Map<DatasetName, JsonSchema> =>
  new Map(DATASET_NAMES.map((name) => [name, itemSchema(name, pageOf)]));
