import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, expect, inject, test } from 'vitest';
import { DATASET_NAMES } from '../../src/publish/data/tables/names.ts';

const dist = inject('dist');
const ORIGIN = 'http://localhost:4321';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';

interface Value {
  readonly '@id'?: string;
  readonly '@value'?: string;
  readonly '@type'?: string | string[];
  readonly '@language'?: string;
}
type Node = Readonly<Record<string, Value[]>> & { readonly '@id': string; readonly '@type': string[] };

let nodes: Node[];
beforeAll(async () => {
  const document = JSON.parse(readFileSync(join(dist, 'data/v1/catalog.jsonld'), 'utf8')) as object;
  const documentLoader = (url: string): never => {
    throw new Error(`${url}: a catalogue must be readable without the network`);
  };
  nodes = (await jsonld.flatten(document, undefined, { documentLoader })) as Node[];
});

const ofType = (type: string): Node[] => nodes.filter((node) => node['@type'].includes(type));
const languagesOf = (values: Value[] = []): (string | undefined)[] => values.map((value) => value['@language']).sort();
const only = (node: Node | undefined, property: string): Value => {
  expect(node?.[property], `${node?.['@id'] ?? ''} ${property}`).toHaveLength(1);
  return node?.[property]?.[0] ?? {};
};

test('the catalogue conforms to DCAT-AP', () => {
  const [catalog, ...more] = ofType(`${DCAT}Catalog`);
  expect(more).toEqual([]);
  expect(languagesOf(catalog?.[`${DCT}title`])).toEqual(['en', 'vi']);
  expect(languagesOf(catalog?.[`${DCT}description`])).toEqual(['en', 'vi']);
  const publisher = nodes.find((node) => node['@id'] === only(catalog, `${DCT}publisher`)['@id']);
  expect(publisher?.['@type']).toEqual([`${FOAF}Agent`]);
  expect(languagesOf(publisher?.[`${FOAF}name`])).toEqual(['en', 'vi']);
  expect(only(catalog, `${FOAF}homepage`)['@id']).toBe(`${ORIGIN}/du-lieu/`);
  expect(only(catalog, `${DCT}modified`)).toMatchObject({ '@type': 'http://www.w3.org/2001/XMLSchema#date' });
  expect(catalog?.[`${DCAT}dataset`]?.map((dataset) => dataset['@id'])).toEqual(
    DATASET_NAMES.map((name) => `${ORIGIN}/data/v1/#${name}`),
  );
});

test('every dataset has a title, a description and distributions', () => {
  const datasets = ofType(`${DCAT}Dataset`);
  expect(datasets).toHaveLength(DATASET_NAMES.length);
  for (const dataset of datasets) {
    expect(languagesOf(dataset[`${DCT}title`])).toEqual(['en', 'vi']);
    expect(languagesOf(dataset[`${DCT}description`])).toEqual(['en', 'vi']);
    expect(dataset[`${DCT}language`]?.map((language) => language['@id']?.slice(-3))).toEqual(['VIE', 'ENG']);
    expect(only(dataset, `${DCT}publisher`)['@id']).toBeDefined();
    expect(only(dataset, `${DCT}identifier`)['@value']).toMatch(/^v1\/[a-z-]+$/u);
    expect(dataset[`${DCAT}distribution`]).toHaveLength(2);
  }
});

test('every distribution links a file and has its format, size and licence', () => {
  const distributions = ofType(`${DCAT}Distribution`);
  expect(distributions).toHaveLength(2 * DATASET_NAMES.length);
  for (const distribution of distributions) {
    const url = only(distribution, `${DCAT}accessURL`)['@id'] ?? '';
    expect(url.startsWith(`${ORIGIN}/data/v1/`)).toBe(true);
    const file = join(dist, new URL(url).pathname);
    expect(existsSync(file), file).toBe(true);
    expect(only(distribution, `${DCAT}downloadURL`)['@id']).toBe(url);
    expect(only(distribution, `${DCAT}byteSize`)).toEqual({
      '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      '@value': String(readFileSync(file).length),
    });
    expect(only(distribution, `${DCAT}mediaType`)['@id']).toMatch(
      url.endsWith('.csv') ? /media-types\/text\/csv$/u : /media-types\/application\/json$/u,
    );
    expect(only(distribution, `${DCT}license`)['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
    const schema = distribution[`${DCT}conformsTo`]?.[0]?.['@id'];
    if (url.endsWith('.json')) expect(existsSync(join(dist, new URL(schema ?? '').pathname))).toBe(true);
  }
});
