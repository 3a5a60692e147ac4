import { describe, expect, test } from 'vitest';
import type { Service } from '../../src/domain/entries/entry.ts';
import { pagesOf, numberedPath } from '../../src/domain/lists/paging.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { bodyServices, servicesByEvent } from '../../src/domain/services/body-services.ts';
import { facetPath, FACETS, facetValue, facetValues, PAGE_SIZE } from '../../src/domain/services/catalogue.ts';
import { eventChoices, valuesByLetter } from '../../src/domain/services/catalogue-page.ts';
import { distinctName } from '../../src/domain/services/distinct-name.ts';
import { inListOrder, needGroups } from '../../src/domain/services/list-order.ts';
import { fieldResponsibilities } from '../../src/domain/services/responsibility.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');
const services = [...portal.services.values()];
const service = (id: string, vi: string, over: Partial<Service> = {}): Service => ({
  ...getOrThrow(portal.services, '1.001193'),
  id,
  short_name: { vi, en: vi },
  ...over,
});
const withServices = (...own: Service[]) => ({ ...portal, services: new Map(own.map((each) => [each.id, each])) });

describe('a list of services', () => {
  const list = inListOrder(
    [
      service('1.000001', 'Đăng ký', { relevance: 1 }),
      service('1.000002', 'Bán', { relevance: 3 }),
      service('1.000003', 'Cấp', { relevance: 1 }),
      service('1.000004', 'Ăn', { relevance: 3 }),
    ],
    'vi',
  );

  test('begins with what many people need, then goes by name in dictionary order', () => {
    expect(list.map(({ id }) => id)).toEqual(['1.000004', '1.000002', '1.000003', '1.000001']);
    expect(needGroups(list).map(({ relevance, services: own }) => [relevance, own.length])).toEqual([
      [3, 2],
      [1, 2],
    ]);
  });

  test('tells two that are called the same apart by code and tiers, in the language where they are', () => {
    const one = service('1.000001', 'Cấp phép', { tiers: ['province'] });
    const two = service('1.000002', 'CẤP PHÉP', { tiers: ['commune'], short_name: { vi: 'CẤP PHÉP', en: 'Other' } });
    const three = service('1.000003', 'Thu hồi');
    const own = withServices(one, two, three);
    expect(distinctName(own, two, 'vi')).toMatchObject({
      text: 'CẤP PHÉP',
      apart: { id: '1.000002', tiers: ['commune'] },
    });
    expect(distinctName(own, two, 'en')).toEqual({ text: 'Other' });
    expect(distinctName(own, three, 'vi')).toEqual({ text: 'Thu hồi' });
  });

  test('has a number in its address from the second page', () => {
    expect([1, 2].map((number) => numberedPath('a', number))).toEqual(['a', 'a/2']);
    expect(facetPath({ facet: 'linh-vuc', id: 'dat-dai' }, 3)).toBe('linh-vuc/dat-dai/3');
    expect(pagesOf(services, PAGE_SIZE)).toHaveLength(Math.ceil(services.length / PAGE_SIZE));
  });
});

describe('facets', () => {
  test('have values that some service has, and each service under its own', () => {
    for (const facet of FACETS) {
      for (const value of facetValues(portal, facet)) expect(value.services.length).toBeGreaterThan(0);
    }
    const fields = facetValues(portal, 'linh-vuc').map(({ id }) => id);
    expect(new Set(fields)).toEqual(new Set(services.map(({ field }) => field)));
    expect(facetValue(portal, 'muc-can', 'nhieu')?.services).toEqual(
      services.filter(({ relevance }) => relevance === 3),
    );
  });

  test('of bodies have what they handle or handled: a counter that only receives has no list', () => {
    const ids = new Set(facetValues(portal, 'co-quan').map(({ id }) => id));
    expect(ids).toEqual(new Set(services.flatMap((each) => [...each.agencies_now, ...each.agencies_then])));
    const counter = 'trung-tam-phuc-vu-hcc-thanh-pho';
    expect(ids).not.toContain(counter);
    expect(bodyServices(portal, counter, 'vi').receives.length).toBeGreaterThan(900);
  });

  test('stand under the letters of their names, in dictionary order', () => {
    const letters = valuesByLetter(portal, 'linh-vuc', 'vi');
    expect(letters.map(([letter]) => letter).slice(0, 5)).toEqual(['A', 'B', 'C', 'D', 'Đ']);
    expect(letters.flatMap(([, values]) => values)).toHaveLength(facetValues(portal, 'linh-vuc').length);
  });
});

describe('events of life', () => {
  test.each(['citizen', 'business'] as const)(
    'of a %s have services at hand that many people need, each once',
    (who) => {
      const choices = eventChoices(portal, who);
      const atHand = choices.flatMap((choice) => choice.atHand);
      expect(new Set(atHand).size).toBe(atHand.length);
      for (const choice of choices) {
        expect(choice.atHand.length).toBeLessThanOrEqual(2);
        for (const each of choice.atHand)
          expect([each.relevance, each.life_events]).toEqual([3, expect.arrayContaining([choice.id])]);
      }
    },
  );

  test('have the plain case at hand, not its variants', () => {
    const events = eventChoices(portal, 'citizen');
    const names = (id: string) =>
      events.find((event) => event.id === id)?.atHand.map((each) => each.short_name?.vi ?? each.name.vi);
    expect(names('sinh-con')).toContain('Đăng ký khai sinh');
    expect(names('ket-hon')).toContain('Đăng ký kết hôn');
  });
});

test('a field names the body that handles most of its services first', () => {
  for (const { field, now, services: count } of fieldResponsibilities(portal)) {
    const own = services.filter((each) => each.field === field.id);
    expect(count).toBe(own.length);
    const counts = now.map(({ id }) => own.filter((each) => each.agencies_now.includes(id)).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
});

describe('the services of a body by event', () => {
  const body = 'so-ke-hoach-va-dau-tu';
  const other = 'so-tai-chinh';
  const portalWith = withServices(
    service('1.000001', 'A', { life_events: ['dau-tu'], agencies_then: [body], agencies_now: [other] }),
    service('1.000002', 'B', { life_events: ['dau-tu'], agencies_then: [body], agencies_now: [other] }),
    service('1.000003', 'C', { life_events: ['xay-nha'], agencies_then: [body], agencies_now: [body] }),
    service('1.000004', 'D', { life_events: ['xay-nha'], agencies_then: [], agencies_now: [body] }),
    service('1.000005', 'E', { life_events: ['sinh-con'], agencies_then: [other], agencies_now: [other] }),
  );

  test('are counted then and now; where it has none any more, those who have them are named', () => {
    const rows = servicesByEvent(portalWith, body).map(({ event, ...row }) => ({ event: event.id, ...row }));
    expect(rows).toEqual([
      { event: 'dau-tu', then: 2, now: 0, others: [other] },
      { event: 'xay-nha', then: 1, now: 2, others: [] },
    ]);
    expect(servicesByEvent(portalWith, 'so-noi-vu')).toEqual([]);
  });
});
