import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unitFinder, unitWords } from '../../src/islands/ward/find-units.ts';
import { unitList } from '../../src/publish/places/unit-list.ts';
import { portalOf } from './real-portal.ts';

const portal = portalOf('content');
const lists = { vi: unitList(portal, 'vi'), en: unitList(portal, 'en') } as const;

/** The names of the first units that fit, with the area of those of before. */
function found(typed: string, locale: 'vi' | 'en' = 'vi', most = 3): string[] {
  const list = lists[locale];
  return unitFinder(list)(typed)
    .slice(0, most)
    .map(({ in: when, at }) =>
      when === 'now' ? (list.now[at]?.[1] ?? '') : (list.then[at]?.slice(1, 3).filter(Boolean).join(', ') ?? ''),
    );
}

describe('what is typed', () => {
  test.each([
    ['Phường 13, Quận 10', ['u13', 'd10']],
    ['p13 q10', ['u13', 'd10']],
    ['P.05 Q.3', ['u5', 'd3']],
    ['f13', ['u13']],
    ['Ward 13, District 10', ['u13', 'd10']],
    ['quan 1', ['d1']],
    ['thành phố Thủ Đức', ['thu', 'duc']],
    ['Đặc khu Côn Đảo', ['con', 'dao']],
    ['TT. Củ Chi', ['cu', 'chi']],
    ['10', ['10']],
    ['  ', []],
    ['phường', []],
  ])('%s is read as %j', (typed, words) => {
    expect(unitWords(typed)).toEqual(words);
  });

  test.each([
    ['sai gon', 'Phường Sài Gòn'],
    ['Sài Gòn', 'Phường Sài Gòn'],
    ['saigon', 'Phường Sài Gòn'],
    ['p. sài gòn', 'Phường Sài Gòn'],
    ['ben nghe', 'Phường Bến Nghé, Quận 1'],
    ['bennghe', 'Phường Bến Nghé, Quận 1'],
    ['p13 q10', 'Phường 13, Quận 10'],
    ['phuong 13 quan 10', 'Phường 13, Quận 10'],
    ['13 10', 'Phường 13, Quận 10'],
    ['P05 Q3', 'Phường 5, Quận 3'],
    ['con dao', 'Đặc khu Côn Đảo'],
    ['tt cu chi', 'Xã Củ Chi'],
    ['thu duc', 'Phường Thủ Đức'],
    ['da kao', 'Phường Đa Kao, Quận 1'],
    ['phu cuong', 'Phường Phú Cường, Bình Dương'],
  ])('“%s” finds %s first', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test('finds the wards of a district, and none of one whose number only begins so', () => {
    const wards = found('quan 1', 'vi', 50);
    expect(wards).toHaveLength(10);
    expect(wards.every((name) => name.endsWith(', Quận 1'))).toBe(true);
  });

  test('is read in English too', () => {
    expect(found('ward 13 district 10', 'en')[0]).toBe('Ward 13, District 10');
    expect(found('ben nghe', 'en')[0]).toBe('Bến Nghé Ward, District 1');
    expect(found('p13 q10', 'en')[0]).toBe('Ward 13, District 10');
  });

  test('that fits nothing finds nothing', () => {
    expect(found('ha noi')).toEqual([]);
    expect(found('p99 q99')).toEqual([]);
    expect(found('quan')).toEqual([]);
  });
});

test('every ward of then finds itself by its whole name, with marks and without', () => {
  const list = lists.vi;
  const find = unitFinder(list);
  const lost = list.then.flatMap(([path, name, area], at) => {
    if (path === '') return [];
    const typed = `${name} ${area}`;
    const plain = typed.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    const isFirst = (text: string): boolean => {
      const [first] = find(text);
      return first?.in === 'then' && first.at === at;
    };
    return isFirst(typed) && isFirst(plain) ? [] : [typed];
  });
  expect(lost).toEqual([]);
});

test('every current unit has a row, a desk and a name that finds it; wards that were split lead to all their units', () => {
  for (const list of Object.values(lists)) {
    expect(list.now).toHaveLength(portal.communes.size);
    expect(list.then.filter(([path]) => path !== '')).toHaveLength(portal.wards.size);
    expect(list.now.filter(([, , centre]) => centre === 0)).toEqual([]);
    for (const [, name, , ...became] of list.then) {
      expect(became.length, name).toBeGreaterThan(0);
      expect(Math.min(...became), name).toBeGreaterThanOrEqual(0);
    }
  }
  const split = lists.vi.then.find(([path]) => path === '2021-26872');
  expect(split?.slice(3).map((at) => lists.vi.now[Number(at)]?.[1])).toEqual([
    'Phường An Hội Đông',
    'Phường An Hội Tây',
  ]);
});

test('the list is small', () => {
  for (const list of Object.values(lists)) {
    expect(brotliCompressSync(JSON.stringify(list)).length).toBeLessThanOrEqual(15_000);
  }
});
