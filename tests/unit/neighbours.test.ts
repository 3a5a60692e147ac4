import { describe, expect, test } from 'vitest';
import type { Service } from '../../src/domain/entries/entry.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { neighboursOf } from '../../src/domain/services/neighbours.ts';
import { nameApart } from '../../src/domain/services/page/name-apart.ts';
import { versionsOf } from '../../src/domain/services/versions.ts';

describe('services alike', () => {
  const portal = (...rows: readonly (readonly [id: string, name: string, field?: string, events?: string[]])[]) => ({
    services: new Map(
      rows.map(([id, name, field = 'ho-tich', events = []]) => [
        id,
        { id, name: { vi: name }, field, life_events: events, relevance: 1 } as unknown as Service,
      ]),
    ),
  });
  const near = (found: ReturnType<typeof portal>, id: string) =>
    neighboursOf(found, id).map(({ service, isNamesake }) => `${isNamesake ? '=' : ''}${service.id}`);

  test('are of one field or event in life and about the same thing, done otherwise', () => {
    const found = portal(
      ['1', 'Thủ tục đăng ký kết hôn'],
      ['2', 'Thủ tục đăng ký lại kết hôn'],
      ['3', 'Thủ tục đăng ký khai tử'],
      ['4', 'Đăng ký kết hôn có yếu tố nước ngoài', 'nuoc-ngoai'],
      ['5', 'Thủ tục đăng ký khai sinh'],
    );
    expect(near(found, '1')).toEqual(['2']);
    const joined = portal(
      ['1', 'Thủ tục đăng ký kết hôn', 'ho-tich', ['ket-hon']],
      ['4', 'Đăng ký kết hôn có yếu tố nước ngoài', 'nuoc-ngoai', ['ket-hon']],
      ['3', 'Thủ tục đăng ký khai tử'],
    );
    expect(near(joined, '1')).toEqual(['4']);
  });

  test('of one name are told first, whatever their field, and no more than eight in all', () => {
    const names = Array.from(
      { length: 12 },
      (_unused, index) =>
        [`1${index}`, `Cấp lại thẻ căn cước công dân gắn chip cho người từ đủ mười bốn tuổi lần ${index}`] as const,
    );
    const found = portal(['1', 'Giao đất lấn biển'], ['2', 'Giao đất lấn biển. (Cấp tỉnh)', 'dat-dai'], ...names);
    expect(near(found, '1')).toEqual(['=2']);
    expect(near(found, '10')).toHaveLength(8);
  });
});

test('a version named by one of two services is told on both', () => {
  const services = new Map(
    [
      { id: '1', related: [{ kind: 'old-or-new', service: '2' }] },
      { id: '2', related: [] },
      { id: '3', related: [] },
    ].map((service) => [service.id, service as unknown as Service]),
  );
  const of = (id: string) => versionsOf({ services }, getOrThrow(services, id)).map((other) => other.id);
  expect([of('1'), of('2'), of('3')]).toEqual([['2'], ['1'], []]);
});

test('what a name has alone is told from what it shares, and the pieces are the name', () => {
  const marked = (name: string, other: string): string =>
    nameApart(name, other)
      .map(({ text, isOwn }) => (isOwn ? `[${text.trim()}] ` : text))
      .join('');
  expect(marked('Đăng ký lại kết hôn', 'Thủ tục đăng ký kết hôn')).toBe('Đăng ký [lại] kết hôn');
  expect(marked('Đăng ký kết hôn có yếu tố nước ngoài', 'Đăng ký kết hôn')).toBe(
    'Đăng ký kết hôn [có yếu tố nước ngoài] ',
  );
  expect(marked('Đăng ký kết hôn.', 'Đăng ký kết hôn')).toBe('Đăng ký kết hôn.');
});
