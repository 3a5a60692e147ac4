import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { neighboursOf } from '../../src/domain/services/neighbours.ts';
import { wordsOfOtherPlaces } from '../../src/domain/services/page/bodies.ts';
import { versionsOf } from '../../src/domain/services/versions.ts';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { elementsOf, filesOf, pagesOf, textOf, transferred } from './built-site.ts';

const dist = inject('dist');
const portal = portalOf(inject('content'));
const pages = new Map(pagesOf(dist).map(({ path, html }) => [path, html]));
const main = (path: string): string => {
  const element = elementsOf(pages.get(path) ?? '').find(({ tagName }) => tagName === 'main');
  return element ? textOf(element).replace(/\s+/gu, ' ') : '';
};
const services = [...portal.services.values()];

describe('who handles a service', () => {
  test('is said in plain words: where to file, who handles and decides it', () => {
    expect(main('/dich-vu/1.001193/')).toMatch(
      /Nộp ở ?Trung tâm Phục vụ hành chính công cấp xã ?Giải quyết và quyết định ?Ủy ban nhân dân phường, xã, đặc khu/u,
    );
    expect(main('/dich-vu/2.001199/')).toMatch(
      /Nộp ở ?Trung tâm Phục vụ hành chính công Thành phố ?\(43 đường Nguyễn Văn Bá, phường Thủ Đức\) ?Giải quyết/u,
    );
    expect(main('/dich-vu/1.004194/')).toMatch(/Nộp ở ?Công an cấp xã/u);
    expect(main('/dich-vu/2.001199/')).toContain('Địa chỉ của cơ quan là trụ sở, không phải nơi gửi hồ sơ.');
    expect(main('/dich-vu/2.001199/')).toContain('nhận hồ sơ từ ngày 27 tháng 12 năm 2025. 43 đường Nguyễn Văn Bá');
  });

  test('of then and now stands further down, with what became of the bodies', () => {
    expect(main('/dich-vu/3.000347/')).toMatch(/Nay hỏi: Công an Thành phố .*Năm 2021: Sở Giao thông vận tải/u);
    expect(main('/dich-vu/2.001199/')).toMatch(/Nay hỏi: Sở Tài chính .*Năm 2021: Sở Kế hoạch và Đầu tư/u);
    expect(main('/dich-vu/1.010727/').match(/chưa có thủ tục này/gu)).toHaveLength(1);
  });

  test('where nobody is read, is said to be unknown, once', () => {
    for (const { id } of services.filter(
      (one) => !one.receives?.agencies.length && !one.agencies_now.length && !one.decides?.agencies.length,
    )) {
      expect(main(`/dich-vu/${id}/`).match(/chưa rõ; xem ở/gu), id).toHaveLength(1);
    }
  });

  test('a body of another province is told as the source’s words, beside our reading', () => {
    const slips = services.filter(
      ({ procedure }) => wordsOfOtherPlaces(procedure, portal.settings.other_places).length > 0,
    );
    expect(slips.length).toBeGreaterThan(0);
    for (const { id } of slips) {
      expect(main(`/dich-vu/${id}/`), id).toMatch(/Nguồn ghi “[^”]+”, cơ quan của nơi khác/u);
      expect(main(`/en/services/${id}/`), id).toMatch(/The source writes “[^”]+”, a body of another place/u);
    }
  });
});

test('a service that may have another version says so on top of both pages', () => {
  const pairs = services.flatMap((service) =>
    versionsOf(portal, service).map((other) => [service.id, other.id] as const),
  );
  expect(pairs.length).toBeGreaterThan(0);
  for (const [id, other] of pairs) {
    const text = main(`/dich-vu/${id}/`);
    expect(text.indexOf('Có thể là bản cũ và bản mới'), id).toBeGreaterThan(0);
    expect(text.indexOf('Có thể là bản cũ và bản mới'), id).toBeLessThan(text.indexOf('Trả lời nhanh'));
    expect(pairs, id).toContainEqual([other, id]);
  }
});

test('services alike are one click away, at most eight, each with what tells it apart', () => {
  const links = (id: string): string[] =>
    elementsOf(pages.get(urlOf({ route: 'service', id }, 'vi')) ?? '')
      .filter(({ tagName, attrs }) => tagName === 'a' && attrs.some(({ name }) => name === 'href'))
      .map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? '');
  for (const { id } of services) {
    const near = neighboursOf(portal, id);
    expect(near.length, id).toBeLessThanOrEqual(8);
    for (const { service } of near) expect(links(id), id).toContain(`/dich-vu/${service.id}/`);
  }
});

test('what the source no longer shows says so', () => {
  for (const { id } of services.filter((one) => one.not_seen_since !== undefined)) {
    expect(main(`/dich-vu/${id}/`), id).toContain('không còn thấy thủ tục này ở cổng quốc gia');
  }
});

test('no level stands where no source gives one', () => {
  const given = new Set(
    [...portal.levels.values()].flatMap(({ service, levels }) => (levels.length > 0 ? service : [])),
  );
  for (const { id } of services.filter((one) => !given.has(one.id))) {
    // The words of the source may speak of levels themselves.
    expect(main(`/dich-vu/${id}/`).split('Mức độ trực tuyến đã ghi nhận')[1], id).not.toMatch(/Mức độ \d/u);
  }
});

test('tells machines what it is', () => {
  const html = readFileSync(join(dist, 'dich-vu/1.001193/index.html'), 'utf8');
  const data = JSON.parse(/ld\+json">(?<json>.*?)<\/script>/su.exec(html)?.groups?.json ?? '') as Record<
    string,
    unknown
  >;
  expect(data).toMatchObject({ '@type': 'GovernmentService', identifier: '1.001193', serviceType: 'Hộ tịch' });
  expect(data.availableChannel).toHaveLength(3);
});

describe('what a reader downloads', () => {
  /** KB are 1,000 bytes, as the server sends them: text compressed with brotli by the build. */
  const LIMIT = { page: 80_000, longest: 120_000 } as const;
  /** Letters of papers from which on a service is one of the longest. */
  const LONG = 25_000;
  const shared = filesOf(dist)
    .filter((file) => /\.(?:css|woff2)$/u.test(file))
    .reduce((sum, file) => sum + transferred(dist, `/${file}`), 0);
  const bytesOf = (path: string): number =>
    elementsOf(pages.get(path) ?? '')
      .filter(({ tagName }) => tagName === 'script')
      .flatMap(({ attrs }) => attrs.find(({ name }) => name === 'src')?.value ?? [])
      .reduce((sum, src) => sum + transferred(dist, src), shared + transferred(dist, path));

  test('is at most 80 KB a page, and 120 KB for the longest', () => {
    const sizes = services.map(({ id, procedure }) => {
      const letters = (procedure.papers_raw?.length ?? 0) || JSON.stringify(procedure.papers).length;
      return { id, bytes: bytesOf(`/dich-vu/${id}/`), limit: letters > LONG ? LIMIT.longest : LIMIT.page };
    });
    expect(sizes.filter(({ bytes, limit }) => bytes > limit)).toEqual([]);
    const sorted = sizes.map(({ bytes }) => bytes).sort((a, b) => a - b);
    console.info(`bytes of a service page: median ${sorted[sorted.length >> 1] ?? 0}, most ${sorted.at(-1) ?? 0}`);
  });

  test('holds no framework', () => {
    for (const { id } of services) expect(pages.get(`/dich-vu/${id}/`), id).not.toContain('astro-island');
  });
});
