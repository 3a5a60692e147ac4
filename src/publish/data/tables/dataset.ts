import type { RecordOf } from '../../../schema/collections.ts';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import type { Service } from '../../../domain/entries/entry.ts';
import type { Portal } from '../../../domain/portal.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { kindsByWords } from '../../../domain/guides/kinds.ts';
import { legalBases, symbolOf } from '../../../domain/legal-basis/bases.ts';
import { resolveServices } from '../../../domain/resolve/resolve.ts';
import { agenciesToday } from '../../../domain/succession/agencies-today.ts';
import { firstDay, nameToday, today } from '../../../domain/succession/directory.ts';
import { foldVerbatim } from '../../../domain/text/verbatim.ts';
import { publicRef } from '../../../schema/ref.ts';
import { agencyTodayRow } from '../rows/agency-today.ts';
import { fieldsOf } from '../shape/fields.ts';
import { columnsOf } from '../shape/flatten.ts';
import type { Item, PageOf } from '../shape/item.ts';
import { itemSchemas } from './item-schemas.ts';
import type { JsonSchema } from '../shape/json-schema.ts';
import { quotedIn } from '../shape/licence.ts';
import { lawItem } from '../rows/law-file.ts';
import { linkRow } from '../rows/link-row.ts';
import { communeItem, wardItem, wardTodayRows } from '../rows/place-codes.ts';
import {
  collectionOf,
  isPart,
  isServicePart,
  keyOf,
  leftOutOfTable,
  PARTS,
  type DatasetName,
  type PartName,
  type ServicePartName,
} from '../shape/names.ts';
import { referencesOf } from './references.ts';
import { SERVICE_PARTS, type BasisOf } from '../rows/service-parts.ts';
import { withTaskIds } from '../rows/task-ids.ts';
import { foreignKeysOf, type Table } from '../shape/table.ts';

/** Data published under one name in several formats. */
export interface Dataset extends Table {
  readonly name: DatasetName;
  /** JSON Schema of one item. */
  readonly schema: JsonSchema;
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
  const sorted = [...(entries as ReadonlyMap<string, Item>)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (name !== 'laws') return sorted;
  const words = (id: string): string => records.markdown.get(`laws/${id}`) ?? '';
  return sorted.map(([id, head]) => [id, lawItem(id, head as RecordOf<'laws'>, words(id))]);
}

/** The rows of a table beside services, service by service. */
function servicePartItems(records: PortalRecords, portal: Portal, name: ServicePartName): Item[] {
  const kinds = kindsByWords(records.papers);
  const kindOf = (words: string): string | undefined => kinds.get(foldVerbatim(words))?.[0]?.id;
  return [...resolveServices(records).values()]
    .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1))
    .flatMap((service) =>
      SERVICE_PARTS[name]
        .rows(service.procedure, { kindOf, basisOf: basisIn(portal, service) })
        .map((row, index) => ({ id: `${service.id}#${index + 1}`, service: service.id, ...row })),
    );
}

/** What is known of the legal bases of a service beside the words of its source. */
const basisIn =
  (portal: Portal, service: Service): BasisOf =>
  (text) => {
    const symbol = symbolOf(service, text)?.key;
    if (symbol === undefined) return {};
    const document = legalBases(portal).whole.get(symbol)?.document?.id;
    const isOurs = document !== undefined && portal.documents.has(document);
    return { symbol_whole: symbol, ...(isOurs && { document }) };
  };

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

/** The answers for today, body by body. */
const todayItems = (portal: Portal, pageOf: PageOf): Item[] =>
  agenciesToday(portal).map((answer) => ({
    ...head(answer.agency.id, publicRef('agencies', answer.agency.id), pageOf),
    ...agencyTodayRow(answer, today(portal), (id) => nameToday(portal, id)),
  }));

/** The item of an entry: its record, with what is published of places beside. */
function entryItem(portal: Portal, collection: CollectionName, record: Item): Item {
  if (collection === 'communes') return communeItem(portal, record as unknown as RecordOf<'communes'>);
  return collection === 'wards' ? wardItem(record as unknown as RecordOf<'wards'>, firstDay(portal)) : record;
}

function itemsOf(name: DatasetName, records: PortalRecords, portal: Portal, pageOf: PageOf): readonly Item[] {
  if (name === 'links') return [...portal.outgoingLinks.values()].map(linkRow);
  if (name === 'agencies-today') return todayItems(portal, pageOf);
  if (name === 'wards-today') return wardTodayRows(portal);
  if (isServicePart(name)) return servicePartItems(records, portal, name);
  if (isPart(name)) return partItems(records, name, pageOf);
  const collection = collectionOf(name);
  return entriesOf(records, collection).map(([id, record]) => ({
    ...head(id, publicRef(collection, id), pageOf),
    ...entryItem(portal, collection, record),
  }));
}

/** Derives the fields, columns and keys of a dataset from its schema. */
export function shapeOf(
  name: DatasetName,
  schema: JsonSchema,
): Pick<Dataset, 'fields' | 'columns' | 'key' | 'foreignKeys'> {
  const fields = fieldsOf(schema);
  const columns = columnsOf(fields, leftOutOfTable(name));
  return { fields, columns, key: keyOf(name), foreignKeys: foreignKeysOf(columns, referencesOf(name)) };
}

/** All datasets that are not empty. `portal` is made of the records. */
export const datasetsOf = (records: PortalRecords, portal: Portal, pageOf: PageOf): Dataset[] =>
  [...itemSchemas(pageOf)]
    .map(([name, schema]) => ({
      name,
      schema,
      ...shapeOf(name, schema),
      items: withTaskIds(schema, itemsOf(name, records, portal, pageOf)),
      quoted: quotedIn(name),
    }))
    .filter(({ items }) => items.length > 0);
