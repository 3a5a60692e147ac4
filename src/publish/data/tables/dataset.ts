import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import type { CheckedLink } from '../../../domain/links/reports.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { resolveServices } from '../../../domain/resolve/resolve.ts';
import { publicRef } from '../../../schema/ref.ts';
import { fieldsOf, type DataField } from './fields.ts';
import { columnsOf, type Column } from './flatten.ts';
import type { Item, PageOf } from './item.ts';
import { itemSchemas } from './item-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { quotedIn } from './licence.ts';
import { linkRow } from './link-row.ts';
import {
  collectionOf,
  isPart,
  isServicePart,
  leftOutOfTable,
  PARTS,
  type DatasetName,
  type PartName,
  type ServicePartName,
} from './names.ts';
import { SERVICE_PARTS } from './service-parts.ts';

/** Data published under one name in several formats. */
export interface Dataset {
  readonly name: DatasetName;
  /** JSON Schema of one item. */
  readonly schema: JsonSchema;
  readonly fields: readonly DataField[];
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
  /** Fields that contain quotations. */
  readonly quoted: readonly string[];
}

const withoutUndefined = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

const head = (id: string, ref: string | undefined, pageOf: PageOf): Item =>
  withoutUndefined({ id, ref, page: ref === undefined ? undefined : pageOf(ref) });

/** The entries of a collection by id; services with what follows from their files. Code units: the same order everywhere. */
function entriesOf(records: PortalRecords, name: CollectionName): [string, Item][] {
  const entries: ReadonlyMap<string, unknown> = name === 'services' ? resolveServices(records) : records[name];
  return [...(entries as ReadonlyMap<string, Item>)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The rows of a table beside services, service by service. */
const servicePartItems = (records: PortalRecords, name: ServicePartName): Item[] =>
  [...resolveServices(records).values()]
    .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1))
    .flatMap(({ id: service, procedure }) =>
      SERVICE_PARTS[name].rows(procedure).map((row, index) => ({ id: `${service}#${index + 1}`, service, ...row })),
    );

function partItems(records: PortalRecords, name: Exclude<PartName, ServicePartName>, pageOf: PageOf): Item[] {
  const part = PARTS[name];
  return entriesOf(records, part.of).flatMap(([owner, entry]) =>
    (entry[part.list] as readonly Item[]).map(({ id: own, ...record }, index) => {
      const id = `${owner}#${typeof own === 'string' ? own : index + 1}`;
      const ref = 'kind' in part ? `${part.kind}:${id}` : undefined;
      return { ...head(id, ref, pageOf), [part.owner]: owner, ...record };
    }),
  );
}

function itemsOf(
  name: DatasetName,
  records: PortalRecords,
  links: Iterable<CheckedLink>,
  pageOf: PageOf,
): readonly Item[] {
  if (name === 'links') return [...links].map(linkRow);
  if (isServicePart(name)) return servicePartItems(records, name);
  if (isPart(name)) return partItems(records, name, pageOf);
  const collection = collectionOf(name);
  return entriesOf(records, collection).map(([id, record]) => ({
    ...head(id, publicRef(collection, id), pageOf),
    ...record,
  }));
}

/** Derives the fields and columns of a dataset from its schema. */
export function shapeOf(name: DatasetName, schema: JsonSchema): Pick<Dataset, 'fields' | 'columns'> {
  const fields = fieldsOf(schema);
  return { fields, columns: columnsOf(fields, leftOutOfTable(name)) };
}

/** All datasets that are not empty. */
export const datasetsOf = (records: PortalRecords, links: Iterable<CheckedLink>, pageOf: PageOf): Dataset[] =>
  [...itemSchemas(pageOf)]
    .map(([name, schema]) => ({
      name,
      schema,
      ...shapeOf(name, schema),
      items: itemsOf(name, records, links, pageOf),
      quoted: quotedIn(name),
    }))
    .filter(({ items }) => items.length > 0);
