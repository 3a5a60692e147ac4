import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { getOrThrow } from '../../src/domain/portal.ts';
import { nameOn } from '../../src/domain/succession/answer.ts';
import { today } from '../../src/domain/succession/directory.ts';
import { placeOf, urlOf } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, pagesOf, textOf, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));
const dist = inject('dist');
const pages = new Map(pagesOf(dist).map(({ path, html }) => [path, html]));
const linksOn = (path: string): string[] =>
  elementsOf(pages.get(path) ?? '')
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => new URL(attribute(element, 'href') ?? '', `http://localhost:4321${path}`).pathname);
const main = (path: string): string => {
  const element = elementsOf(pages.get(path) ?? '').find(({ tagName }) => tagName === 'main');
  return element ? textOf(element).replace(/\s+/gu, ' ') : '';
};

/** Text without quotations. */
const unquoted = (text: string): string => text.replaceAll(/“[^”]*”/gu, '');
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const AMOUNT = /\d đồng|\d USD|Miễn phí|\bFree\b/u;

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  const pageOf = (id: string): string => main(urlOf({ route: 'service', id }, locale));

  test('a service shows a transfer of work only if the change names it', () => {
    const moves = portal.changeEvents.filter(({ kind }) => kind === 'transferred-function');
    for (const service of portal.services.values()) {
      const text = pageOf(service.id);
      for (const change of moves) {
        const step = `${change.function?.[locale] ?? ''}: ${locale === 'vi' ? 'từ' : 'from'} `;
        const isBound = change.services.includes(service.id) || change.fields.includes(service.field);
        expect(text.includes(step), `${service.id} ${change.id}`).toBe(isBound);
      }
    }
  });

  test('a number is only shown if it is all the source states; other text is printed completely', () => {
    for (const { id, methods } of portal.services.values()) {
      const text = pageOf(id);
      if (methods.every(({ fee }) => fee === undefined)) expect(unquoted(text), id).not.toMatch(AMOUNT);
      for (const { time, fee, time_words: times, fee_words: fees } of methods) {
        for (const line of [...(time ? [] : times), ...(fee ? [] : fees)]) {
          // Each line of the source is a paragraph, the first and last with a quotation mark.
          for (const part of [line.words, line.case ?? ''].flatMap((words) => words.split('\n'))) {
            expect(text, id).toContain(plain(part));
          }
        }
      }
    }
  });

  test('every service is at most 3 clicks from home', () => {
    let reached = new Set([urlOf({ route: 'home' }, locale)]);
    for (let click = 0; click < 3; click += 1) reached = new Set([...reached, ...[...reached].flatMap(linksOn)]);
    const far = [...portal.services.keys()].filter((id) => !reached.has(urlOf({ route: 'service', id }, locale)));
    expect(far).toEqual([]);
  });

  test('catalogue and facet pages stay within 15 KB of HTML', () => {
    const heavy = [...pages].filter(([path]) => {
      const place = placeOf(path);
      const isCatalogue = place?.place.route === 'services' || place?.place.route === 'servicesBy';
      return isCatalogue && transferred(dist, path) > 15_000;
    });
    expect(heavy.map(([path]) => path)).toEqual([]);
  });
});

test('tasks, programmes, dialogues and places show no transfer of work, which may not concern them', () => {
  const moves = portal.changeEvents.filter(({ kind }) => kind === 'transferred-function');
  const own = ['agency', 'agencies', 'agenciesAt', 'dialogueAgency', 'service', 'corrections', 'revisions'];
  const wrong = [...pages.keys()].filter((path) => {
    const place = placeOf(path);
    if (!place || own.includes(place.place.route)) return false;
    const text = main(path);
    return moves.some(({ function: work }) =>
      text.includes(`${work?.[place.locale] ?? ''}: ${place.locale === 'vi' ? 'từ' : 'from'} `),
    );
  });
  expect(wrong).toEqual([]);
  expect(main('/co-quan/so-tu-phap/')).toContain('Quản lý lý lịch tư pháp và cấp Phiếu lý lịch tư pháp: từ');
});

test('linked data has current names of the providers, and no price', () => {
  for (const service of portal.services.values()) {
    const html = pages.get(`/dich-vu/${service.id}/`) ?? '';
    const json = /ld\+json">(?<json>.*?)<\/script>/su.exec(html)?.groups?.json ?? '';
    const { provider } = JSON.parse(json) as { provider: { name: string }[] };
    const names = service.agencies_now.map(
      (id) => nameOn(getOrThrow(portal.agencies, id), portal.changeEvents, today(portal)).vi,
    );
    expect(
      provider.map(({ name }) => name),
      service.id,
    ).toEqual(names);
    for (const name of names) expect(main(`/dich-vu/${service.id}/`)).toContain(name);
    expect(json).not.toMatch(/price|offer|isAccessibleForFree/iu);
  }
});

test('lists of services show no fee', () => {
  const lists = [...pages.keys()].filter((path) =>
    ['services', 'servicesBy'].includes(placeOf(path)?.place.route ?? ''),
  );
  expect(lists.length).toBeGreaterThan(100);
  expect(lists.filter((path) => AMOUNT.test(main(path)))).toEqual([]);
});

test('local police matters name the local police, and a procedure newer than the theme’s year says so once', () => {
  expect(main('/dich-vu/1.004194/')).toContain('Nay hỏi: Công an cấp xã');
  const text = main('/dich-vu/1.010727/');
  expect(text.match(/chưa có thủ tục này/gu)).toHaveLength(1);
  expect(text).toContain('Năm 2021: chưa có thủ tục này.');
  expect(text).not.toContain('Sở Tài nguyên và Môi trường');
});

test('counts on pages are the counts of the content', () => {
  const services = [...portal.services.values()];
  expect(main('/dich-vu/')).toContain(`${services.length} thủ tục hành chính`);
  for (const field of portal.fields.keys()) {
    const own = services.filter((service) => service.field === field);
    const path = `/dich-vu/theo/linh-vuc/${field}/`;
    expect(main(path)).toContain(`${own.length} dịch vụ`);
    expect(own.filter(({ id }) => !linksOn(path).includes(`/dich-vu/${id}/`))).toEqual([]);
  }
});

test('a closed portal is never linked: it is named, with its replacement', () => {
  const closed = [...portal.systems.values()].filter((system) => system.closed !== undefined);
  expect(closed.map(({ id }) => id)).toEqual(['cong-dich-vu-cong-thanh-pho']);
  const hosts = closed.map((system) => new URL(system.url).hostname);
  const live = [...pages].flatMap(([path, html]) =>
    hosts
      .filter((host) => html.includes(`href="https://${host}`) || html.includes(`href="http://${host}`))
      .map(() => path),
  );
  expect(live).toEqual([]);
  const [offered] = [...portal.services.values()].filter(({ portal_then: then }) => then === closed[0]?.id);
  expect(main(`/dich-vu/${offered?.id ?? ''}/`)).toContain(
    '(dichvucong.hochiminhcity.gov.vn), đã đóng ngày 18 tháng 6 năm 2025; nay dùng Cổng Dịch vụ công quốc gia',
  );
});

describe('a service page', () => {
  test('has a fixed order, and says “see there” instead of showing nothing', () => {
    const headings = elementsOf(pages.get('/dich-vu/1.001193/') ?? '').filter(({ tagName }) => tagName === 'h2');
    expect(headings.map(textOf).slice(0, -1)).toEqual([
      'Dành cho ai',
      'Cần những gì',
      'Nộp bằng cách nào',
      'Mất bao lâu',
      'Lệ phí',
      'Ai lo',
      'Giờ nộp ở đâu',
      'Mức độ trực tuyến đã ghi nhận',
      'Căn cứ',
      'Nguồn',
    ]);
    expect(main('/dich-vu/1.001193/')).toMatch(
      /Mất bao lâu ?Xem ở Cổng Dịch vụ công quốc gia ?dichvucong\.gov\.vn \(mở được, 2026\)/u,
    );
  });

  test('never shows a level without a source, or a fee from a source that drops digits', () => {
    for (const service of portal.services.values()) {
      const text = main(`/dich-vu/${service.id}/`);
      const hasLevel = [...portal.levels.values()].some(
        ({ service: id, levels }) => id === service.id && levels.length > 0,
      );
      if (!hasLevel) expect(text, service.id).not.toMatch(/Mức độ \d/u);
      if (!service.fees_reliable) expect(unquoted(text), service.id).not.toMatch(AMOUNT);
    }
  });

  test('names the current body, even if the work was transferred from its predecessor’s successor', () => {
    expect(main('/dich-vu/3.000347/')).toMatch(/Nay hỏi: Công an Thành phố .*Năm 2021: Sở Giao thông vận tải/u);
    expect(main('/dich-vu/2.001199/')).toMatch(/Nay hỏi: Sở Tài chính .*Năm 2021: Sở Kế hoạch và Đầu tư/u);
  });

  test('says where to file now, and that a seat is not such a place', () => {
    expect(main('/dich-vu/2.001199/')).toContain(
      'Sở Tài chính nhận hồ sơ tại Trung tâm Phục vụ hành chính công Thành phố, từ ngày 27 tháng 12 năm 2025. 43 đường Nguyễn Văn Bá, phường Thủ Đức.',
    );
    expect(main('/dich-vu/2.001199/')).toContain('Địa chỉ của sở là trụ sở, không phải nơi gửi hồ sơ.');
  });

  test('has linked data', () => {
    const html = readFileSync(join(dist, 'dich-vu/1.001193/index.html'), 'utf8');
    const data = JSON.parse(/ld\+json">(?<json>.*?)<\/script>/su.exec(html)?.groups?.json ?? '') as Record<
      string,
      unknown
    >;
    expect(data).toMatchObject({ '@type': 'GovernmentService', identifier: '1.001193', serviceType: 'Hộ tịch' });
    expect(data.availableChannel).toHaveLength(3);
  });
});

test('a citizen finds by clicking who handles driving licences today', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/'));
  await page.getByRole('link', { name: 'Người dân' }).click();
  await page.getByRole('link', { name: /^Xe cộ, bằng lái/u }).click();
  await page.getByRole('link', { name: 'Đổi giấy phép lái xe' }).click();
  expect(await page.locator('main').innerText()).toContain('Nay hỏi: Công an Thành phố');
  await page.context().close();
});

test('the levels page separates targets and lists from achieved levels', () => {
  const text = main('/muc-do/');
  expect(text).toContain('767');
  expect(text).toContain('668');
  expect(text).toMatch(/Mục tiêu và danh mục: không phải mức độ đã đạt/u);
  expect(text).toContain('không quy đổi một-một');
});
