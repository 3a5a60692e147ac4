import { createHash } from 'node:crypto';
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DATASET_NAMES } from '../../src/publish/data/shape/names.ts';
import { mediaTypeOf } from '../../src/server/headers/media-type.ts';
import { filesOf } from './built-site.ts';

const dist = inject('dist');
const ORIGIN = 'http://localhost:4321';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
const SPDX = 'http://spdx.org/rdf/terms#';
const FOAF = 'http://xmlns.com/foaf/0.1/';

interface Value {
  readonly '@id'?: string;
  readonly '@value'?: string;
  readonly '@type'?: string | string[];
  readonly '@language'?: string;
}
type Node = Readonly<Record<string, Value[]>> & { readonly '@id': string; readonly '@type': string[] };

const documentLoader = (url: string): never => {
  throw new Error(`${url}: a catalogue must be readable without the network`);
};
let nodes: Node[];
beforeAll(async () => {
  const document = JSON.parse(readFileSync(join(dist, 'data/v1/catalog.jsonld'), 'utf8')) as object;
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
  const matrices = filesOf(join(dist, 'data/v1'))
    .filter((file) => /^matrix-.*\.json$/u.test(file))
    .map((file) => file.slice(0, -'.json'.length));
  expect(catalog?.[`${DCAT}dataset`]?.map((dataset) => dataset['@id']).toSorted()).toEqual(
    [...DATASET_NAMES, ...matrices, 'changes'].map((name) => `${ORIGIN}/data/v1/#${name}`).sort(),
  );
});

describe('the official SHACL shapes of DCAT-AP 3.0.1', () => {
  const toStore = async (graph: object): Promise<Store> =>
    new Store(new Parser().parse(await jsonld.toRDF(graph, { documentLoader, format: 'application/n-quads' })));
  const shapesOf = (name: string): Store =>
    new Store(new Parser().parse(readFileSync(`tests/fixtures/dcat-ap-3.0.1/${name}.ttl`, 'utf8')));
  const faultsOf = async (name: string, graph: object): Promise<string[]> => {
    const { results } = await new Validator(shapesOf(name)).validate(await toStore(graph));
    return results.map(
      ({ focusNode, path, message }) =>
        `${focusNode.value} ${path.value}: ${message.map(({ value }) => value).join('; ')}`,
    );
  };
  const given = (): object => JSON.parse(readFileSync(join(dist, 'data/v1/catalog.jsonld'), 'utf8')) as object;

  /** Recommended, and not known: what kind of publisher it is, and where the place lies on a map. */
  const UNKNOWN = [`${DCT}type`, `${DCAT}bbox`, `${DCAT}centroid`];

  test.each(['shapes', 'shapes_recommended', 'range'])('%s: nothing is wrong', async (name) => {
    const faults = await faultsOf(name, given());
    expect(faults.filter((fault) => !UNKNOWN.some((property) => fault.includes(property)))).toEqual([]);
    expect(faults.length).toBeLessThanOrEqual(name === 'shapes_recommended' ? UNKNOWN.length : 0);
  });

  test('a catalogue without what they ask for is found out', async () => {
    const spoilt = given() as { 'dcat:dataset': Record<string, unknown>[] };
    const [dataset] = spoilt['dcat:dataset'];
    delete dataset?.['dct:description'];
    delete dataset?.['dcat:keyword'];
    expect(await faultsOf('shapes', spoilt)).toHaveLength(1);
    expect(await faultsOf('shapes_recommended', spoilt)).toHaveLength(1 + UNKNOWN.length);
  });
});

test('every dataset has a title, a description and distributions', () => {
  const datasets = ofType(`${DCAT}Dataset`);
  expect(datasets.length).toBeGreaterThan(DATASET_NAMES.length);
  for (const dataset of datasets) {
    expect(languagesOf(dataset[`${DCT}title`])).toEqual(['en', 'vi']);
    expect(languagesOf(dataset[`${DCT}description`])).toEqual(['en', 'vi']);
    expect(dataset[`${DCT}language`]?.map((language) => language['@id']?.slice(-3))).toEqual(['VIE', 'ENG']);
    expect(only(dataset, `${DCT}publisher`)['@id']).toBeDefined();
    expect(only(dataset, `${DCT}identifier`)['@value']).toMatch(/^v1\/[a-z0-9-]+$/u);
    expect(languagesOf(dataset[`${DCAT}keyword`])).toEqual(['en', 'en', 'vi', 'vi']);
    expect(only(dataset, `${DCT}issued`)['@value']).toMatch(/^\d{4}-\d\d-\d\d$/u);
    for (const property of [`${DCT}spatial`, `${DCT}temporal`, `${DCAT}contactPoint`])
      expect(nodes.find((node) => node['@id'] === only(dataset, property)['@id'])).toBeDefined();
  }
});

test('every distribution links a file and has its format, size and licence', () => {
  const distributions = ofType(`${DCAT}Distribution`);
  expect(distributions.length).toBeGreaterThan(3 * DATASET_NAMES.length);
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
    const media = only(distribution, `${DCAT}mediaType`)['@id']?.split('media-types/')[1];
    expect(media).toBe(mediaTypeOf(file).split(';')[0]);
    const sum = nodes.find((node) => node['@id'] === only(distribution, `${SPDX}checksum`)['@id']);
    expect(only(sum, `${SPDX}checksumValue`)['@value']).toBe(
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    );
    expect(only(distribution, `${DCT}license`)['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
    const rights = nodes.find((node) => node['@id'] === only(distribution, `${DCT}rights`)['@id']);
    expect(languagesOf(rights?.[LABEL])).toEqual(['en', 'vi']);
    const schema = distribution[`${DCT}conformsTo`]?.[0]?.['@id'];
    if (url.endsWith('.json')) expect(existsSync(join(dist, new URL(schema ?? '').pathname))).toBe(true);
  }
});

test('rights say which fields keep those of their sources, as the file itself does', () => {
  const rightsOf = (name: string): string =>
    nodes
      .find((node) => node['@id'] === `${ORIGIN}/data/v1/#${name}-rights`)
      ?.[LABEL]?.map((label) => label['@value'])
      .join('\n') ?? '';
  for (const name of DATASET_NAMES) {
    const file = JSON.parse(readFileSync(join(dist, `data/v1/${name}.json`), 'utf8')) as {
      licence: { terms: Record<string, string>; quoted?: string[] };
    };
    const { terms, quoted = [] } = file.licence;
    for (const said of [...Object.values(terms), ...quoted]) expect(rightsOf(name), name).toContain(said);
  }
});
