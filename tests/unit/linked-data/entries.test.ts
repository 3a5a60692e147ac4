import { describe, expect, test } from 'vitest';
import {
  agencyData,
  directiveData,
  documentData,
  placeData,
  serviceData,
} from '../../../src/publish/linked-data/linked-data.ts';
import { getOrThrow } from '../../../src/domain/portal.ts';
import { smallPortal } from '../domain/small-portal.ts';
import { address, url, written } from './written.ts';

describe('an agency for machines', () => {
  const portal = smallPortal({
    agencies: {
      a: { name: { vi: 'Sở', en: 'Department' }, abbreviations: ['S'], founded: { date: '1997' } },
      b: { abbreviations: [] },
      ab: { abbreviations: [] },
    },
    changes: {
      '1': { kind: 'merged', date: '2023-01-01', originals: ['a', 'b'], results: ['ab'] },
      '2': { kind: 'renamed', date: '2024-01-01', originals: ['ab'], results: ['ab'] },
      '3': { kind: 'transferred-function', date: '2022-01-01', originals: ['a'], results: ['b'] },
    },
  });
  const data = (id: string) => written(agencyData(getOrThrow(portal.agencies, id), portal.changeEvents, address));
  const event = (name: string, date: string, from: string[], to: string[]) => ({
    '@type': 'org:ChangeEvent',
    'prov:startedAtTime': date,
    name,
    'org:originalOrganization': from.map((id) => ({ '@id': url(id) })),
    'org:resultingOrganization': to.map((id) => ({ '@id': url(id) })),
  });

  test('is an organisation with its names, and the changes that ended it', () => {
    expect(data('a')).toEqual({
      '@context': ['https://schema.org', { org: 'http://www.w3.org/ns/org#', prov: 'http://www.w3.org/ns/prov#' }],
      '@type': 'GovernmentOrganization',
      '@id': url('a'),
      url: address('a').url,
      name: 'Sở',
      alternateName: ['Department', 'S'],
      foundingDate: '1997',
      dissolutionDate: '2023-01-01',
      'org:changedBy': [event('hợp nhất', '2023-01-01', ['a', 'b'], ['ab'])],
    });
  });

  test('says what it came from, and of work that only moved nothing', () => {
    expect(data('ab')).toMatchObject({
      'org:changedBy': [event('đổi tên', '2024-01-01', ['ab'], ['ab'])],
      'org:resultedFrom': [event('hợp nhất', '2023-01-01', ['a', 'b'], ['ab'])],
    });
    expect(data('b')).not.toHaveProperty('org:resultedFrom');
    expect(data('b')).not.toHaveProperty('foundingDate');
    expect(data('ab')).not.toHaveProperty('dissolutionDate');
  });
});

test('a place for machines is an area within another', () => {
  expect(written(placeData({ vi: 'Quận 3', en: 'District 3' }, '770', 'Thành phố', address('quan-3')))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    '@id': url('quan-3'),
    url: address('quan-3').url,
    name: 'Quận 3',
    alternateName: 'District 3',
    identifier: '770',
    containedInPlace: { '@type': 'AdministrativeArea', name: 'Thành phố' },
  });
});

test('a ward for machines lies in its district, and that in the city', () => {
  const district = { id: url('quan-3'), name: 'Quận 3' };
  expect(
    written(placeData({ vi: 'Phường 1', en: 'Ward 1' }, '27160', 'Thành phố', address('2021-27160'), district)),
  ).toMatchObject({
    containedInPlace: {
      '@id': url('quan-3'),
      name: 'Quận 3',
      containedInPlace: { '@type': 'AdministrativeArea', name: 'Thành phố' },
    },
  });
});

test('a service for machines has its ways, and an address only where one applies online', () => {
  const portal = smallPortal({
    fields: { f: { name: { vi: 'Đất đai' } } },
    services: {
      '1.1': {
        name: { vi: 'Cấp' },
        url: 'https://b.example/',
        methods: [{ channel: 'online' }, { channel: 'in-person' }],
      },
    },
  });
  const data = serviceData(
    getOrThrow(portal.services, '1.1'),
    getOrThrow(portal.fields, 'f'),
    ['Sở'],
    'Thành phố',
    address('1.1'),
  );
  expect(written(data)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url('1.1'),
    url: address('1.1').url,
    name: 'Cấp',
    identifier: '1.1',
    serviceType: 'Đất đai',
    areaServed: { '@type': 'AdministrativeArea', name: 'Thành phố' },
    provider: [{ '@type': 'GovernmentOrganization', name: 'Sở' }],
    availableChannel: [
      { '@type': 'ServiceChannel', name: 'Trực tuyến', serviceUrl: 'https://b.example/' },
      { '@type': 'ServiceChannel', name: 'Trực tiếp' },
    ],
  });
});

describe('a document for machines', () => {
  const relation = (kind: string, document: string, confidence = 'high') => ({
    kind,
    document,
    confidence,
    sources: [],
  });
  const portal = smallPortal({
    texts: { t: { title: 'Bài báo', language: 'vi' } },
    sources: { bao: { publisher: 'Báo', date: '2021-04-18', language: 'vi', text: 't' } },
    directives: {
      cv: {
        text: 't',
        symbol: '7/CV',
        subject: { vi: 'Về đối thoại' },
        tasks: [{ id: 'nv-01', title: { vi: 'Đối thoại' }, quote: 'tổ chức đối thoại' }],
      },
    },
    documents: {
      a: {
        symbol: '5/NĐ',
        issued: '2020-01-02',
        issuer: { vi: 'Chính phủ' },
        relations: [
          relation('amends', 'b'),
          relation('replaces', 'c'),
          relation('based-on', 'b'),
          relation('asked-for-by', 'b'),
          relation('implements', 'b', 'low'),
        ],
      },
      b: {},
      c: {},
    },
  });
  const words = { type: 'Nghị định', addressOfDocument: address, idOfSource: url };
  const data = (id: string) => written(documentData(portal, getOrThrow(portal.documents, id), words));

  test('says what it does to others where schema.org has a word and the source is sure', () => {
    expect(data('a')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': url('a'),
      url: address('a').url,
      name: 'Về việc',
      inLanguage: 'vi',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: 'Chính phủ' },
      legislationIdentifier: '5/NĐ',
      legislationDate: '2020-01-02',
      legislationType: 'Nghị định',
      legislationChanges: [{ '@id': url('b') }, { '@id': url('c') }],
      isBasedOn: [{ '@id': url('b') }],
    });
  });

  test('says that it has no force any more, and gives no number or date that nobody knows', () => {
    expect(data('c')).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
    for (const field of ['legislationIdentifier', 'legislationDate', 'legislationChanges'])
      expect(data('b')).not.toHaveProperty(field);
    expect(data('b')).not.toHaveProperty('legislationLegalForce');
  });

  test('that is a directive has its tasks as parts, each with its own address', () => {
    expect(
      written(directiveData(portal, getOrThrow(portal.directives, 'cv'), { ...words, type: 'Công văn' })),
    ).toMatchObject({
      legislationIdentifier: '7/CV',
      legislationType: 'Công văn',
      isBasedOn: [
        {
          '@type': 'NewsArticle',
          '@id': url('bao'),
          headline: 'Bài báo',
          inLanguage: 'vi',
          datePublished: '2021-04-18',
          publisher: { '@type': 'Organization', name: 'Báo' },
        },
      ],
      encoding: { '@type': 'LegislationObject', legislationLegalValue: 'https://schema.org/UnofficialLegalValue' },
      hasPart: [
        {
          '@type': 'Legislation',
          '@id': `${url('cv')}#nv-01`,
          name: 'Đối thoại',
          text: 'tổ chức đối thoại',
          inLanguage: 'vi',
        },
      ],
    });
  });
});
