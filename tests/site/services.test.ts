import { describe, expect, inject, test } from 'vitest';
import { getOrThrow } from '../../src/domain/portal.ts';
import { nameOn } from '../../src/domain/succession/answer.ts';
import { today } from '../../src/domain/succession/directory.ts';
import { placeOf, urlOf } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { elementsOf, outlineOf, pagesOf, textOf, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));
const dist = inject('dist');
const pages = new Map(pagesOf(dist).map(({ path, html }) => [path, html]));
const linksOn = (path: string): string[] =>
  outlineOf(pages.get(path) ?? '')
    .links.filter(({ tagName }) => tagName === 'a')
    .map(({ href }) => new URL(href, `http://localhost:4321${path}`).pathname);
const main = (path: string): string => {
  const element = elementsOf(pages.get(path) ?? '').find(({ tagName }) => tagName === 'main');
  return element ? textOf(element).replace(/\s+/gu, ' ') : '';
};

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
        // A service of which nobody knows who handled it then has no steps from there.
        const isKnown = service.agencies_then.some((id) => change.originals.includes(id));
        expect(text.includes(step), `${service.id} ${change.id}`).toBe(isBound && isKnown);
      }
    }
  });

  test('every service is at most 3 clicks from home', () => {
    const reached = new Set([urlOf({ route: 'home' }, locale)]);
    let last = [...reached];
    for (let click = 0; click < 3; click += 1) {
      last = [...new Set(last.flatMap(linksOn))].filter((path) => !reached.has(path));
      for (const path of last) reached.add(path);
    }
    const far = [...portal.services.keys()].filter((id) => !reached.has(urlOf({ route: 'service', id }, locale)));
    expect(far).toEqual([]);
  });

  test('lists of procedures stay within 15 KB of HTML', () => {
    const heavy = [...pages].filter(([path]) => {
      const place = placeOf(path);
      const lists = ['services', 'servicesBy', 'who', 'legalBases', 'legalBasisBy', 'legalBasis', 'letter', 'index'];
      return lists.includes(place?.place.route ?? '') && transferred(dist, path) > 15_000;
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
    const html = pages.get(path) ?? '';
    const moved = moves.flatMap(({ function: work }) => work?.[place.locale] ?? []).filter((work) => html.includes(work));
    // Few pages name such work at all; only these are parsed.
    const text = moved.length === 0 ? '' : main(path);
    return moved.some((work) => text.includes(`${work}: ${place.locale === 'vi' ? 'từ' : 'from'} `));
  });
  expect(wrong).toEqual([]);
  expect(main('/co-quan/so-tu-phap/')).toContain('Quản lý lý lịch tư pháp và cấp Phiếu lý lịch tư pháp: từ');
});

test('linked data has current names of the providers, and no price', () => {
  for (const service of portal.services.values()) {
    const html = pages.get(`/dich-vu/${service.id}/`) ?? '';
    const json = /ld\+json">(?<json>.*?)<\/script>/su.exec(html)?.groups?.json ?? '';
    const { provider = [] } = JSON.parse(json) as { provider?: { name: string }[] };
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

test('counts on pages are the counts of the content; a field without services has no page', () => {
  const services = [...portal.services.values()];
  expect(main('/dich-vu/')).toContain(`${services.length.toLocaleString('vi')} thủ tục hành chính`);
  for (const field of portal.fields.keys()) {
    const own = services.filter((service) => service.field === field);
    const path = `/dich-vu/theo/linh-vuc/${field}/`;
    expect(pages.has(path), field).toBe(own.length > 0);
    if (own.length === 0) continue;
    expect(main(path)).toContain(`${own.length} dịch vụ`);
    const listed = new Set([path, ...linksOn(path).filter((link) => link.startsWith(path))].flatMap(linksOn));
    expect(own.filter(({ id }) => !listed.has(`/dich-vu/${id}/`))).toEqual([]);
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

test('a citizen finds by clicking who handles driving licences today', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/'));
  await page.getByRole('link', { name: 'Người dân' }).click();
  await page.getByRole('link', { name: /^Xe cộ, bằng lái/u }).click();
  await page.getByRole('link', { name: 'Đổi giấy phép lái xe' }).click();
  expect(await page.getByRole('region', { name: 'Trả lời nhanh' }).innerText()).toContain('Công an Thành phố');
  await page.context().close();
});

test('the levels page separates targets and lists from achieved levels', () => {
  const text = main('/muc-do/');
  expect(text).toContain('767');
  expect(text).toContain('668');
  expect(text).toMatch(/Mục tiêu và danh mục: không phải mức độ đã đạt/u);
  expect(text).toContain('không quy đổi một-một');
});
