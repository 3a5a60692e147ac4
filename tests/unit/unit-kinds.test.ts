import { expect, test } from 'vitest';
import { unitKinds, unitKindsFirst } from '../../src/i18n/names/unit-kinds.ts';
import { translator } from '../../src/i18n/language/translate.ts';

const [vi, en] = [translator('vi'), translator('en')];

test('sentences name the kinds of units that there are, in the order of the law', () => {
  const province = [{ kind: 'thi-xa' }, { kind: 'huyen' }, { kind: 'huyen' }] as const;
  expect(unitKinds(province, 'vi', vi)).toBe('huyện, thị xã');
  expect(unitKinds(province, 'en', en)).toBe('districts and towns');
  expect(unitKindsFirst([{ kind: 'dac-khu' }, { kind: 'xa' }], 'vi', vi)).toBe('Xã, đặc khu');
  expect(unitKinds([{ kind: 'thanh-pho' }], 'en', en, 1)).toBe('city');
  expect(unitKinds([{ kind: 'quan' }, { kind: 'huyen' }], 'en', en)).toBe('districts');
});
