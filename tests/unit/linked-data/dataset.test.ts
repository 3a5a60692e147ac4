import { expect, test } from 'vitest';
import { catalogueData, datasetData } from '../../../src/publish/linked-data/dataset-data.ts';
import { address, url, written } from './written.ts';
import { shapeProblems } from './shapes.ts';

const described = {
  ...address('agencies'),
  name: 'Cơ quan',
  description: 'Các cơ quan',
  languages: ['vi', 'en'],
  modified: '2026-11-23',
  publisher: 'Cổng (không chính thức)',
};

test('a dataset has its files, licence and catalogue, by the vocabulary of schema.org', () => {
  const files = [{ url: url('a.json'), type: 'application/json', bytes: 12 }];
  const data = written(datasetData(described, files, url('data')));
  expect(shapeProblems(data)).toEqual([]);
  expect(data).toMatchObject({
    '@id': url('agencies'),
    includedInDataCatalog: { '@id': url('data') },
    distribution: [{ contentUrl: url('a.json'), encodingFormat: 'application/json', contentSize: '12' }],
  });
  expect(shapeProblems(written(catalogueData(described, [{ ...described, id: url('agencies') }])))).toEqual([]);
});

test('what schema.org does not know is found', () => {
  expect(
    shapeProblems({
      '@type': 'Dataset',
      '@id': 'agencies',
      name: '',
      colour: 'red',
      license: 'CC BY',
      dateModified: 'today',
      creator: { '@type': 'Robot' },
      distribution: [{}],
    }),
  ).toMatchInlineSnapshot(`
    [
      "$: @id "agencies"",
      "$: Dataset without description",
      "$.name: """,
      "$: Dataset has no colour",
      "$.license: "CC BY"",
      "$.dateModified: "today"",
      "$.creator: {"@type":"Robot"}",
      "$.creator: schema.org type Robot is not known here",
      "$.distribution: {}",
      "$.distribution[0]: a thing without type and id",
    ]
  `);
});
