import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { writeBillOfMaterials } from '../../src/integrations/bill-of-materials.ts';

const RESOURCES = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string): object =>
  JSON.parse(readFileSync(`${RESOURCES}/${name}.SNAPSHOT.schema.json`, 'utf8')) as object;

const integrity = `sha512-${Buffer.from('ab'.repeat(64), 'hex').toString('base64')}`;
const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'portal', version: '1.0.0', dependencies: { '@a/b': '2.0.0' }, devDependencies: { d: '5.0.0' } },
    'node_modules/@a/b': { version: '2.0.0', license: 'MIT', integrity, dependencies: { c: '^3.0.0' } },
    'node_modules/@a/b/node_modules/c': { version: '3.0.0', license: '(MIT OR ISC)', integrity },
    'node_modules/c': { version: '4.0.0', license: 'ISC', integrity, dev: true },
    'node_modules/d': { version: '5.0.0', license: 'ISC', integrity, dev: true },
  },
};

test('the bill of materials lists what a build uses, with licences, digests and the package that code really gets', () => {
  expect(JSON.parse(writeBillOfMaterials(JSON.stringify(LOCK)))).toMatchSnapshot();
});

test('that of this portal is valid by the schema of CycloneDX 1.6, and names every package once', () => {
  const ajv = new Ajv({ strict: false });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  addFormats(ajv);
  ajv.addFormat('idn-email', true).addFormat('iri-reference', true);
  const bill = JSON.parse(writeBillOfMaterials(readFileSync('package-lock.json', 'utf8'))) as {
    components: { 'bom-ref': string }[];
  };
  const isValid = ajv.compile(schema('bom-1.6'));
  expect(isValid(bill) ? [] : isValid.errors).toEqual([]);
  const refs = bill.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
});
