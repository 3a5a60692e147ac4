import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { ANY, knownFields, type FieldPath } from '../../../schema/fields/walk.ts';
import type { References } from '../shape/table.ts';
import { agencyTodaySchema } from '../rows/agency-today.ts';
import { schemaOf } from './item-schemas.ts';
import { collectionOf, isDerived, isPart, PARTS, publishedAs, type DatasetName } from '../shape/names.ts';

const pathOf = (path: FieldPath): string =>
  path.reduce((before, step) => (step === ANY ? `${before}[]` : before === '' ? step : `${before}.${step}`), '');

const published = (to: readonly CollectionName[]): DatasetName[] =>
  to.flatMap((collection) => publishedAs(collection) ?? []);

function fieldsOfEntries(collection: CollectionName): [string, readonly DatasetName[]][] {
  return knownFields(schemaOf(collection)).flatMap(({ path, meaning }): [string, readonly DatasetName[]][] =>
    meaning.is === 'reference' ? [[pathOf(path), published(meaning.to)]] : [],
  );
}

function fieldsOfPart(name: keyof typeof PARTS): [string, readonly DatasetName[]][] {
  const { of, list, owner } = PARTS[name];
  const start = `${list}[].`;
  const inside = fieldsOfEntries(of).filter(([path]) => path.startsWith(start));
  return [
    [owner, published([of])],
    ...inside.map(([path, to]): [string, readonly DatasetName[]] => [path.slice(start.length), to]),
  ];
}

/** All fields of a dataset that contain ids of other datasets. */
export function referencesOf(name: DatasetName): References {
  if (isPart(name)) return new Map(fieldsOfPart(name));
  if (!isDerived(name)) return new Map(fieldsOfEntries(collectionOf(name)));
  if (name === 'links') return new Map();
  const own = knownFields(agencyTodaySchema).flatMap(({ path, meaning }): [string, readonly DatasetName[]][] =>
    meaning.is === 'reference' ? [[pathOf(path), published(meaning.to)]] : [],
  );
  return new Map([['id', ['agencies']], ...own]);
}
