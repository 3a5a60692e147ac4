import { describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/language/translate.ts';
import { browseLists, doorLinks, figureLinks, wantedLinks } from '../../src/i18n/links/list-links.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');

describe('the lists of the portal', () => {
  const t = translator('en');
  const empty = { ...portal, services: new Map(), dialogues: new Map(), obligations: new Map() };

  test('have the size of their contents', () => {
    const places = portal.districts.size + portal.wards.size + portal.communes.size;
    expect(browseLists(portal, 'en', t)).toContainEqual({ label: t('nav.places'), href: '/en/places/', count: places });
    expect(figureLinks(portal, 'en', t)).toContainEqual({
      text: t('home.figure.services', { count: portal.services.size }),
      href: '/en/services/',
    });
  });

  test('omit empty ones', () => {
    const addresses = [...browseLists(empty, 'en', t), ...figureLinks(empty, 'en', t)].map(({ href }) => href);
    expect(addresses).not.toContain('/en/services/');
    expect(addresses).toContain('/en/agencies/');
  });

  test('lead businesses to dialogues if there are any, else to programmes', () => {
    expect(doorLinks(portal, 'vi', translator('vi'))[1]?.href).toBe('/doi-thoai/');
    expect(doorLinks(empty, 'vi', translator('vi'))[1]?.href).toBe('/chuong-trinh/');
  });

  test('lead citizens and businesses to their own events, those first that most people come for', () => {
    const [citizens, businesses] = doorLinks(portal, 'vi', translator('vi'));
    const of = (audience: 'citizen' | 'business') =>
      [...portal.lifeEvents.values()].filter((event) => event.audience === audience).map(({ name }) => name.vi);
    expect(citizens?.links.map(({ label }) => label).toSorted()).toEqual(of('citizen').toSorted());
    expect(businesses?.links[0]?.href).toBe('/dich-vu/theo/su-kien/mo-doanh-nghiep/');
    expect(businesses?.links.at(-1)?.href).toBe('/doi-thoai/');
    expect(businesses?.links).toHaveLength(of('business').length + 1);
  });

  test('begin with what most people come for, as the content lists it', () => {
    const wanted = wantedLinks(portal, 'en');
    expect(wanted).toHaveLength(12);
    expect(wanted[0]).toEqual({ label: 'Having a child', href: '/en/guides/sinh-con/' });
    expect(wanted[2]).toEqual({ label: 'Get an identity card', href: '/en/services/1.014061/' });
    expect(wantedLinks({ ...portal, settings: { ...portal.settings, wanted: [] } }, 'vi')).toEqual([]);
  });
});
