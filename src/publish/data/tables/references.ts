import type { z } from 'astro/zod';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { ANY, knownFields, type FieldPath } from '../../../schema/fields/walk.ts';
import type { References } from '../shape/table.ts';
import { agencyTodaySchema } from '../rows/agency-today.ts';
import { wardTodaySchema } from '../rows/place-codes.ts';
import { schemaOf } from './item-schemas.ts';
import { SERVICE_PARTS } from '../rows/service-parts.ts';
import {
  collectionOf,
  isDerived,
  isPart,
  isServicePart,
  PARTS,
  publishedAs,
  type DatasetName,
} from '../shape/names.ts';

const pathOf = (path: FieldPath): string =>
  path.reduce((before, step) => (step === ANY ? `${before}[]` : before === '' ? step : `${before}.${step}`), '');

const published = (to: readonly CollectionName[]): DatasetName[] =>
  to.flatMap((collection) => publishedAs(collection) ?? []);

const DIRECTIVE = /(?<=^|\.)directive$/u;

/** References of the schema, and beside that of a directive the id of its task, where one is named too. */
function fieldsOfSchema(schema: z.ZodType): [string, readonly DatasetName[]][] {
  return knownFields(schema).flatMap(({ path: steps, meaning }): [string, readonly DatasetName[]][] => {
    if (meaning.is !== 'reference') return [];
    const path = pathOf(steps);
    const own: [string, readonly DatasetName[]] = [path, published(meaning.to)];
    return DIRECTIVE.test(path) ? [own, [path.replace(DIRECTIVE, 'task_id'), ['tasks']]] : [own];
  });
}

function fieldsOfPart(name: keyof typeof PARTS): [string, readonly DatasetName[]][] {
  const { of, list, owner } = PARTS[name];
  const start = `${list}[].`;
  if (isServicePart(name)) return [[owner, published([of])], ...fieldsOfSchema(SERVICE_PARTS[name].schema)];
  const inside = fieldsOfSchema(schemaOf(of)).filter(([path]) => path.startsWith(start));
  return [
    [owner, published([of])],
    ...inside.map(([path, to]): [string, readonly DatasetName[]] => [path.slice(start.length), to]),
  ];
}

/** All fields of a dataset that contain ids of other datasets. */
export function referencesOf(name: DatasetName): References {
  if (isPart(name)) return new Map(fieldsOfPart(name));
  if (!isDerived(name)) return new Map(fieldsOfSchema(schemaOf(collectionOf(name))));
  if (name === 'links') return new Map();
  if (name === 'wards-today') return new Map(fieldsOfSchema(wardTodaySchema));
  return new Map([['id', ['agencies']], ...fieldsOfSchema(agencyTodaySchema)]);
}
