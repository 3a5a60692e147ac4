import type { SharedName, SharedRecord } from '../../../src/search/names/shared-record.ts';

const vi = (text: string, via: SharedName['via'] = 'name'): SharedName => ({ text, via, lang: 'vi' });
const en = (text: string, via: SharedName['via'] = 'name'): SharedName => ({ text, via, lang: 'en' });
const service = (code: string, names: SharedName[], more: Partial<SharedRecord> = {}): SharedRecord => ({
  ref: `service:${code}`,
  names,
  said: {},
  relevance: 3,
  ...more,
});

/** Services for readers of two languages, as they stand in shards. */
export const SERVICES: readonly SharedRecord[] = [
  service('1.001193', [vi('Đăng ký khai sinh'), vi('làm giấy khai sinh cho bé', 'ask'), en('Birth registration')], {
    bodies: { now: ['so-tu-phap'], then: ['phong-ho-tich'] },
    said: { vi: { apart: 'trong nước', linkState: 'còn mở' }, en: { apart: 'at home' } },
  }),
  service('1.000656', [vi('Đăng ký khai tử'), en('Death registration')]),
  service('2.000635', [vi('Cấp bản sao trích lục hộ tịch'), en('Copies of civil status records')], { relevance: 2 }),
  service('1.004873', [vi('Cấp giấy xác nhận tình trạng hôn nhân')]),
  service('1.000894', [vi('Đăng ký kết hôn'), en('Marriage registration')], { relevance: 3 }),
  service('1.001022', [vi('Đăng ký nhận cha, mẹ, con')], { relevance: 1 }),
];
