import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unitAt } from '../../src/domain/laws/path.ts';
import { communesIn, communesOf, isKept, wardsOf } from '../../src/domain/places/succession.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { portalOf } from './real-portal.ts';

const portal = portalOf('content');
const today = (ward: string): string[] =>
  communesOf(portal, getOrThrow(portal.wards, ward)).map(({ commune, part }) =>
    part === 'full' ? commune.name.vi : `${commune.name.vi} (một phần)`,
  );
const district = (id: string): string[] =>
  communesIn(portal, getOrThrow(portal.districts, id)).map(({ name }) => name.vi);

describe('the current communes of former places', () => {
  test('Thành phố Thủ Đức became 12 wards', () => {
    expect(district('thu-duc')).toHaveLength(12);
    expect(district('thu-duc')).toContain('Phường Linh Xuân');
  });

  test('Quận 1 became four wards', () => {
    expect(district('quan-1').sort()).toEqual([
      'Phường Bến Thành',
      'Phường Cầu Ông Lãnh',
      'Phường Sài Gòn',
      'Phường Tân Định',
    ]);
  });

  test('Huyện Cần Giờ became four communes', () => {
    expect(district('huyen-can-gio')).toHaveLength(4);
  });

  test('Phường 10 of Quận 3 was merged on 01/01/2025, then went into Phường Nhiêu Lộc', () => {
    const ward = getOrThrow(portal.wards, '27145');
    expect(ward.step).toMatchObject({ date: '2025-01-01', document: '1278-nq-ubtvqh15' });
    expect(ward.step?.became).toEqual([{ code: '27142', name: 'Phường 9', part: 'full' }]);
    expect(today('27145')).toEqual(['Phường Nhiêu Lộc']);
  });

  test('Phường 13 of Quận Gò Vấp was split; its code was reused for another ward', () => {
    expect(getOrThrow(portal.wards, '26872').name.vi).toBe('Phường 13');
    expect(today('26872')).toEqual(['Phường An Hội Đông (một phần)', 'Phường An Hội Tây (một phần)']);
  });

  test('Bến Nghé and Sài Gòn share a code and are distinguished', () => {
    expect(getOrThrow(portal.wards, '26740').name.vi).toBe('Phường Bến Nghé');
    expect(getOrThrow(portal.communes, '26740').name.vi).toBe('Phường Sài Gòn');
    expect(today('26740')).toContain('Phường Sài Gòn');
  });
});

test('every former ward has successors, and every commune of the former city has origins', () => {
  for (const ward of portal.wards.values()) expect(communesOf(portal, ward), ward.id).not.toHaveLength(0);
  for (const commune of portal.communes.values()) {
    if (!commune.from_province) expect(wardsOf(portal, commune), commune.id).not.toHaveLength(0);
  }
});

test('origins are the inverse of successors', () => {
  for (const commune of portal.communes.values()) {
    for (const { ward, part } of wardsOf(portal, commune)) {
      const forward = communesOf(portal, ward).find((each) => each.commune.id === commune.id);
      expect(forward?.part).toBe(part);
    }
  }
});

test('the numbers agree with the resolutions', () => {
  expect([portal.districts.size, portal.wards.size, portal.communes.size]).toEqual([22, 312, 168]);
  const joined = [...portal.communes.values()].filter(({ from_province: province }) => province);
  expect(joined).toHaveLength(66);
});

test('names have one spelling', () => {
  for (const { name } of [...portal.wards.values(), ...portal.communes.values()]) {
    expect(name.vi).toBe(name.vi.normalize('NFC'));
    expect(name.vi).not.toMatch(/\b0\d|o[àáảãạ](?!\p{L})|(?<!q)u[ỷý](?!\p{L})/iu);
  }
});

describe('the spelling of places', () => {
  /** All capitalised names in Article 1 of Resolution 1685/NQ-UBTVQH15, verbatim. */
  const named = new Set(readFileSync('tests/fixtures/resolution-1685-names.txt', 'utf8').split('\n'));
  /** The name without its kind, for units that the resolution names by number or through their district. */
  const withoutKind = (name: string): string => name.replace(/^(?:Phường|Xã|Thị trấn|Đặc khu|Huyện|Thành phố) /u, '');
  const parts = [...portal.communes.values()].flatMap(({ formed_from: from }) => from.map(({ name }) => name));
  const all = [...portal.wards.values(), ...portal.communes.values()].map(({ name }) => name.vi);

  test('of all 312 wards of 2021 and 168 current communes is that of the resolution', () => {
    expect(portal.wards.size + portal.communes.size).toBe(480);
    const unknown = [...all, ...parts].filter(
      (name) => !/^\d+$/u.test(withoutKind(name)) && !named.has(withoutKind(name)),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('distinguishes Quý and Quy, Qui and Quý, which are different words', () => {
    expect(['27019', '27481', '27634', '27640'].map((code) => getOrThrow(portal.wards, code).name.vi)).toEqual([
      'Phường Tân Quý',
      'Phường Tân Quy',
      'Xã Tân Quý Tây',
      'Xã Qui Đức',
    ]);
  });

  test('never has the tone on the u of qu, anywhere in the content', () => {
    const wrong = [...portal.agencies.values(), ...portal.services.values(), ...portal.documents.values(), ...all];
    expect(JSON.stringify([...wrong, ...parts]).match(/[Qq][úùủũụ]\p{L}*/gu) ?? []).toEqual([]);
  });
});

describe('units that the rearrangement left as they were', () => {
  const KEPT = /không thực hiện sắp xếp/u;
  /** The words of a clause of law. */
  const words = (clause: string): string => {
    const [document = '', path = ''] = clause.split('#');
    return unitAt(getOrThrow(portal.laws, document).law, path)?.unit.words ?? '';
  };

  test('are those of which their clause says so, and no others', () => {
    const cited = [...portal.communes.values()].filter(({ clause }) => clause !== undefined);
    const bySaying = cited.filter(({ clause = '' }) => KEPT.test(words(clause))).map(({ id }) => id);
    expect(bySaying).toEqual(['25846', '26545', '26647', '26656', '27676']);
    expect(cited.filter(isKept).map(({ id }) => id)).toEqual(bySaying);
    for (const id of bySaying) {
      const { name, clause = '' } = getOrThrow(portal.communes, id);
      expect(words(clause)).toContain(name.vi.replace(/^\S+ /u, ''));
    }
  });

  test('are not those formed from one unit only in part, or from one of another name', () => {
    expect(['25822', '26732', '27007'].map((id) => isKept(getOrThrow(portal.communes, id)))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
