import { describe, expect, test } from 'vitest';
import { checkPlaces } from '../../../../src/domain/rules/subjects/places.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { told } from './told.ts';

describe('places', () => {
  const district = (code: string, row: number) => ({ code, tile: { row, column: 1 } });
  const places = (some: Some) => told(checkPlaces(smallRecords(some)));
  const formed = (...pieces: [string, string][]) => ({ formed_from: pieces.map(([code, part]) => ({ code, part })) });

  test('have codes and tiles of their own', () => {
    expect(places({ districts: { a: district('1', 1), b: district('2', 2) } })).toEqual([]);
    expect(places({ districts: { a: district('1', 1), b: district('1', 2) } })).toEqual(['place-code at b.code']);
    expect(places({ districts: { a: district('1', 1), b: district('2', 1) } })).toEqual(['place-tile at b.tile']);
    expect(places({ communes: { '123': formed() } })).toEqual(['place-id at 123']);
    expect(places({ wards: { '1234a': {} } })).toEqual(['place-id at 1234a']);
  });

  test('give no piece out twice', () => {
    expect(places({ communes: { '10000': formed(['1', 'partial']), '20000': formed(['1', 'partial']) } })).toEqual([]);
    expect(places({ communes: { '10000': formed(['1', 'full']), '20000': formed(['1', 'partial']) } })).toEqual([
      'place-given at 20000.formed_from.0',
    ]);
    expect(places({ communes: { '10000': formed(['1', 'partial']), '20000': formed(['1', 'full']) } })).toEqual([
      'place-given at 20000.formed_from.0',
    ]);
    expect(places({ communes: { '10000': formed(['1', 'partial'], ['1', 'partial']) } })).toEqual([
      'place-twice at 10000.formed_from.1.code',
    ]);
  });

  test('lose no ward', () => {
    const communes = { '10000': formed(['30000', 'full'], ['99999', 'full']) };
    const ward = (more: object = {}) => ({ name: { vi: 'Phường 5' }, ...more });
    const became = (...pieces: [string, string][]) => ({
      step: { became: pieces.map(([code, part]) => ({ code, part })) },
    });
    expect(places({ communes, wards: { '30000': ward() } })).toEqual([]);
    expect(places({ communes, wards: { '40000': ward() } })).toEqual(['place-lost at 40000']);
    expect(places({ wards: { '40000': ward() } })).toEqual([]);
    expect(places({ communes, wards: { '40000': ward(became(['99999', 'full'])) } })).toEqual([]);
    expect(places({ communes, wards: { '40000': ward(became(['99999', 'partial'], ['8', 'partial'])) } })).toEqual([
      'place-lost at 40000.step.became.1.code',
    ]);
    expect(places({ communes, wards: { '40000': ward(became(['99999', 'partial'])) } })).toEqual([
      'place-part at 40000.step.became.0.part',
    ]);
    expect(places({ communes, wards: { '30000': ward({ name: { vi: 'Phường 05' } }) } })).toEqual([
      'place-name at 30000.name.vi',
    ]);
  });
});
