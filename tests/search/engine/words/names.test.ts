import '../../spelling.ts';
import { describe, expect, test } from 'vitest';
import { NearNames } from '../../../../src/search/engine/near-names.ts';
import { qualifiersOf } from '../../../../src/search/language/qualifiers.ts';
import { prepare } from '../../../../src/search/terms/prepared-text.ts';

describe('names near a question', () => {
  test('share a third of its letters by threes', () => {
    const near = new NearNames(['Sở Nội vụ', 'Sở Xây dựng'].map(prepare));
    expect(near.find('so noi vu').map(({ name }) => name)).toContain(0);
    expect(near.find('so qua dai de la ten cua mot so nao do')).toEqual([]);
  });

  test('are the forty nearest, the first among like ones', () => {
    const near = new NearNames(Array.from({ length: 50 }, () => prepare('Phường Tân')));
    expect(near.find('phuong tan').map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, at) => at));
  });

  test('are the less like, the shorter the question is than they', () => {
    const near = new NearNames(['Sở Nội vụ', 'Sở Nội vụ thành phố'].map(prepare));
    const [first, second] = near.find('so noi vu');
    expect([first?.name, second?.name]).toEqual([0, 1]);
    expect(second?.likeness).toBeLessThan(0.85);
    expect(first?.likeness).toBeGreaterThan(0.95);
    expect(near.find('so noi vu thanh pho')[0]).toMatchObject({ name: 1 });
  });
});

test.each([
  ['Đăng ký lại kết hôn', 'lại', true],
  ['Đăng ký lại kết hôn', 'mất', true],
  ['Đăng ký lại kết hôn', 'hôn', false],
  ['Kết hôn có yếu tố nước ngoài', 'tây', true],
  ['Reissuing a licence', 'lost', true],
])('“%s” says what only “%s” asks for: %s', (name, word, expected) => {
  const [asked] = qualifiersOf(prepare(name).keys);
  expect(asked?.has(prepare(word).keys[0] ?? '')).toBe(expected);
});
test('an ordinary name says nothing more', () => {
  expect(qualifiersOf(prepare('Đăng ký kết hôn').keys)).toEqual([]);
  expect(qualifiersOf(prepare('Ký đăng lại').keys)).toEqual([]);
});
