import { describe, expect, test } from 'vitest';
import { checkDesks } from '../../../../src/domain/rules/subjects/desks.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { TODAY, told } from './told.ts';

const agencies = {
  local: { kind: 'counter' },
  city: { kind: 'counter' },
  police: { kind: 'collective' },
  department: { kind: 'department', contacts: [{ address: '9, đường C' }] },
};
const desks = (some: Some) => told(checkDesks(smallRecords({ agencies, ...some }), TODAY));
const at = (agency: string, address: string, commune?: string) => ({
  agency,
  address,
  ...(commune === undefined ? {} : { commune }),
});
const ended = { changes: { x: { kind: 'ended', originals: ['local'], date: '2025-01-01' } } };

describe('desks', () => {
  test('are those of bodies that take files and exist, once, with the unit they serve', () => {
    const sound = { a: at('local', '1 A', '10000'), b: at('local', '1 A', '20000'), c: at('city', '1 A') };
    expect(desks({ desks: sound })).toEqual([]);
    expect(desks({ desks: { ...sound, d: at('local', '1, a', '10000') } })).toEqual(['desk-twice at d.address']);
    expect(desks({ desks: { ...sound, d: { ...at('local', '1 A', '10000'), kind: 'police' } } })).toEqual([]);
    expect(desks({ desks: { ...sound, d: at('local', '2 B') } })).toEqual(['desk-unit at d.agency']);
    expect(desks({ desks: { d: at('department', '2 B') } })).toEqual(['desk-seat at d.agency']);
    expect(desks({ desks: { d: at('local', '2 B', '10000') }, ...ended })).toEqual(['desk-agency at d.agency']);
  });

  test('of the settings are no seats of departments and no ended bodies', () => {
    const filing = (agency: string, address?: string) => ({
      portal: {
        portal: { filing: [{ agencies: [agency], kinds: [], ...(address === undefined ? {} : { address }) }] },
      },
    });
    expect(desks(filing('local', '1 A'))).toEqual([]);
    expect(desks(filing('local', '9 Đường C'))).toEqual(['desk-filing at portal.filing.0.address']);
    expect(desks({ ...filing('local'), ...ended })).toEqual(['desk-agency at portal.filing.0.agencies.0']);
  });
});

describe('services', () => {
  const readings = (agency: string) => ({
    readings: { r: { rows: [{ when: {}, receives: [agency], reason: 'r', confidence: 'high' }] } },
  });
  const service = (...tiers: string[]) => ({
    services: { '1.000001': { agencies_now: undefined, procedure: procedure(tiers) } },
  });
  const procedure = (tiers: string[]) => ({
    name: 'x',
    audience: 'both',
    tiers,
    url: 'https://x.example',
    ways: [],
    steps: [],
    papers: [],
    legal_basis: [],
    results: [],
  });
  const known = { desks: { a: at('local', '1 A', '10000'), c: at('city', '2 B') } };

  test('that only communes carry out are filed at a desk of theirs', () => {
    expect(desks({ ...known, ...service('commune'), ...readings('local') })).toEqual([]);
    expect(desks({ ...known, ...service('commune'), ...readings('police') })).toEqual([]);
    const wrong = ['service-desk at 1.000001.procedure.tiers'];
    expect(desks({ ...known, ...service('commune'), ...readings('city') })).toEqual(wrong);
    expect(desks({ ...known, ...service('commune'), ...readings('department') })).toEqual(wrong);
    expect(desks({ ...known, ...service('commune', 'province'), ...readings('city') })).toEqual([]);
  });

  test('of bodies that all ended name one of today', () => {
    const then = (...ids: string[]) => ({
      services: { '1.000001': { agencies_then: ids, agencies_now: undefined, procedure: procedure(['commune']) } },
    });
    expect(desks({ ...then('local') })).toEqual([]);
    expect(desks({ ...then('local'), ...ended })).toEqual(['service-nobody at 1.000001.procedure']);
    expect(desks({ ...then('local', 'police'), ...ended })).toEqual([]);
    expect(desks({ ...then('local'), ...ended, ...readings('police') })).toEqual([]);
  });
});
