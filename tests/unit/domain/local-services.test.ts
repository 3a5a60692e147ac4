import { beforeEach, describe, expect, test } from 'vitest';
import { bodyServices, servicesByEvent } from '../../../src/domain/services/body-services.ts';
import { eventChoices, valuesByLetter, valuesByName } from '../../../src/domain/services/catalogue-page.ts';
import { facetValue } from '../../../src/domain/services/catalogue.ts';
import { inListOrder, needGroups } from '../../../src/domain/services/list-order.ts';
import { localDesks, localServices } from '../../../src/domain/services/local-desks.ts';
import { filedAt } from '../../../src/domain/services/responsibility.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const event = (vi: string, audience = 'citizen'): object => ({ name: { vi }, audience });
const side = (...agencies: string[]): object => ({ agencies, confidence: 'high' });
let portal: Portal;
beforeEach(() => {
  portal = smallPortal({
    portal: { portal: { filing: [{ kinds: ['department'], agencies: ['so'], place: { vi: 'x' } }] } },
    agencies: { xa: { kind: 'collective' }, 'cong-an': { kind: 'collective' }, so: {}, ngoai: { kind: 'central' } },
    communes: { 'sai-gon': {} },
    desks: {
      d1: { agency: 'xa', commune: 'sai-gon', kind: 'service-centre' },
      d2: { agency: 'xa', commune: 'sai-gon', kind: 'service-centre' },
      d3: { agency: 'cong-an', commune: 'sai-gon', kind: 'identity-card' },
      d4: { agency: 'cong-an', commune: 'sai-gon', kind: 'police' },
      d5: { agency: 'ngoai', kind: 'service-centre' },
    },
    'life-events': {
      sinh: event('Sinh con'),
      cuoi: event('Cưới'),
      mo: event('Mở công ty', 'business'),
      khac: event('Khác'),
    },
    services: {
      1: { agencies_now: ['xa'], agencies_then: ['so'], life_events: ['sinh', 'cuoi'], relevance: 1 },
      2: { agencies_now: ['cong-an'], receives: side('xa'), decides: side('so'), life_events: ['cuoi'], relevance: 3 },
      3: { agencies_now: ['ngoai'], life_events: ['sinh'], relevance: 3 },
      4: { agencies_now: ['cong-an'], receives: side(), life_events: [], relevance: 2 },
      5: { agencies_now: ['so'], agencies_then: ['so', 'xa'], life_events: ['mo'], relevance: 3 },
      6: { agencies_now: ['so'], decides: side('so'), receives: side('so'), life_events: ['cuoi'], relevance: 2 },
    },
  });
});
const service = (id: string) => portal.services.get(id) ?? expect.fail(id);

describe('what is filed in one’s own unit', () => {
  test('is what one hands to desks of the bodies that receive it, else of those that handle it', () => {
    expect(localDesks(portal, service('1'))).toEqual(['service-centre']);
    expect(localDesks(portal, service('2'))).toEqual(['service-centre']);
    // Points for identity cards are told elsewhere.
    expect(localDesks(portal, service('4'))).toEqual(['police']);
    expect(localDesks(portal, service('3'))).toEqual([]);
    expect(localDesks(portal, { agencies_now: ['xa', 'cong-an'] })).toEqual(['service-centre', 'police']);
  });

  test('is what one hands to a body whose files another one there takes', () => {
    const other = smallPortal({
      portal: { portal: { filing: [{ kinds: ['department'], agencies: ['xa', 'none'], place: { vi: 'x' } }] } },
      agencies: { xa: { kind: 'collective' }, none: {}, so: {}, ngoai: { kind: 'central' } },
      desks: { d: { agency: 'xa', commune: 'a', kind: 'police' } },
    });
    expect(localDesks(other, { agencies_now: ['so'] })).toEqual(['police']);
    expect(localDesks(other, { agencies_now: ['ngoai'] })).toEqual([]);
  });

  test('stands once, under its first event, those of most services first, the others last', () => {
    expect(localServices(portal).map(({ event: own, services }) => [own?.name.vi, ids(services)])).toEqual([
      ['Sinh con', ['1']],
      ['Cưới', ['2']],
      [undefined, ['4']],
    ]);
    const more = smallPortal({
      agencies: { xa: {} },
      desks: { d: { agency: 'xa', commune: 'a', kind: 'police' } },
      'life-events': { a: event('A'), b: event('B') },
      services: Object.fromEntries(
        [[], [], [], ['a'], ['b'], ['b']].map((events, at) => [`${at}`, { agencies_now: ['xa'], life_events: events }]),
      ),
    });
    expect(localServices(more).map(({ event: own, services }) => [own?.id, services.length])).toEqual([
      ['b', 2],
      ['a', 1],
      [undefined, 3],
    ]);
  });
});

describe('the services of a body', () => {
  test('are those it handles, and those it decides or receives for another', () => {
    const of = (id: string) => {
      const { handles, decides, receives } = bodyServices(portal, id, 'vi');
      return [handles, decides, receives].map(ids);
    };
    expect(of('so')).toEqual([['5', '6'], ['2'], []]);
    expect(of('xa')).toEqual([['1'], [], ['2']]);
    expect(of('cong-an')).toEqual([['2', '4'], [], []]);
  });

  test('are told by event, then and now, and who handles them today where it handles none', () => {
    const told = (id: string) =>
      servicesByEvent(portal, id).map(({ event: own, then, now, others }) => [own.id, then, now, others]);
    expect(told('so')).toEqual([
      ['cuoi', 1, 1, []],
      ['sinh', 1, 0, ['xa']],
      ['mo', 1, 1, []],
    ]);
    expect(told('ngoai')).toEqual([['sinh', 0, 1, []]]);
    const most = smallPortal({
      'life-events': { a: event('A'), b: event('B') },
      agencies: { so: {}, xa: {} },
      services: {
        1: { agencies_then: ['so'], life_events: ['b'] },
        2: { agencies_then: ['so'], life_events: ['b'] },
        3: { agencies_now: ['so'], life_events: ['a'] },
        4: { agencies_now: ['xa'], life_events: ['a'] },
        5: { agencies_now: ['xa'], life_events: ['a'] },
      },
    });
    expect(servicesByEvent(most, 'so').map(({ event: own }) => own.id)).toEqual(['b', 'a']);
  });
});

describe('lists of services', () => {
  test('have those first that many people need, then go by the name they show', () => {
    const own = smallPortal({
      services: {
        b: { name: { vi: 'Ô tô' }, relevance: 1 },
        c: { name: { vi: 'Xe' }, short_name: { vi: 'Ốc', en: 'Z' }, relevance: 1 },
        a: { name: { vi: 'Đất', en: 'A' }, relevance: 3 },
      },
    });
    const all = [...own.services.values()];
    expect(ids(inListOrder(all, 'vi'))).toEqual(['a', 'b', 'c']);
    expect(ids(inListOrder(all, 'en'))).toEqual(['a', 'b', 'c']);
    expect(needGroups(inListOrder(all, 'vi')).map(({ relevance, services }) => [relevance, ids(services)])).toEqual([
      [3, ['a']],
      [1, ['b', 'c']],
    ]);
  });

  test('at hand under an event are two that many people need, plain names first, none twice', () => {
    const named = (vi: string, events: string[], more: object = {}): object => ({
      name: { vi },
      life_events: events,
      relevance: 3,
      ...more,
    });
    const own = smallPortal({
      'life-events': { sinh: event('Sinh'), cuoi: event('Cưới'), mo: event('Mở', 'business') },
      services: {
        1: named('Khai sinh có yếu tố nước ngoài', ['sinh']),
        2: named('Khai sinh', ['sinh', 'cuoi']),
        3: named('Khai sinh lại', ['sinh']),
        4: named('Cưới', ['sinh'], { relevance: 2 }),
        5: named('Kết hôn', ['cuoi']),
        6: named('Tên rất dài của thủ tục', ['mo'], { short_name: { vi: 'Mở' } }),
        7: named('Tên ngắn', ['mo']),
      },
    });
    const choices = (audience: 'citizen' | 'business') =>
      eventChoices(own, audience).map(({ id, services, atHand }) => [id, services.length, ids(atHand)]);
    expect(choices('citizen')).toEqual([
      ['sinh', 4, ['2', '3']],
      ['cuoi', 2, ['5']],
    ]);
    expect(choices('business')).toEqual([['mo', 2, ['6', '7']]]);
  });

  test('of the values of a facet go by name, under their letters', () => {
    const own = smallPortal({
      agencies: { a: { name: { vi: 'Ủy ban', en: 'Committee' } }, b: { name: { vi: 'Sở', en: 'Office' } } },
      services: { 1: { agencies_now: ['a'] }, 2: { agencies_now: ['a', 'b'], relevance: 3 } },
    });
    expect(ids(valuesByName(own, 'co-quan', 'vi'))).toEqual(['b', 'a']);
    expect(ids(valuesByName(own, 'co-quan', 'en'))).toEqual(['a', 'b']);
    expect(valuesByLetter(own, 'co-quan', 'vi').map(([letter, values]) => [letter, ids(values)])).toEqual([
      ['S', ['b']],
      ['U', ['a']],
    ]);
    // Values without a name go by the word of their address.
    expect(ids(valuesByName(own, 'truc-tuyen', 'vi'))).toEqual(['khong']);
    expect(facetValue(own, 'muc-can', 'nhieu')).toMatchObject({ services: [{ id: '2' }] });
    expect(facetValue(own, 'co-quan', 'gone')).toBeUndefined();
  });
});

test('the address of a place stands once, at the place itself where that is named too', () => {
  const filing = [
    { kinds: ['department'], agencies: ['quay'], place: { vi: 'Quầy' }, address: '1 Đường A' },
    { kinds: [], agencies: ['xa'], place: { vi: 'Trung tâm xã' } },
  ];
  const city = smallPortal({
    portal: { portal: { filing } },
    agencies: { so: {}, ban: {}, xa: { kind: 'collective' }, ngoai: { kind: 'central' }, quay: { kind: 'counter' } },
  });
  const told = (...bodies: string[]) =>
    filedAt(city, bodies).map(({ id, place, isPlace, isFirst }) => [id, place?.address, isPlace, isFirst]);
  expect(told('so', 'ngoai', 'quay', 'xa')).toEqual([
    ['so', '1 Đường A', false, false],
    ['ngoai', undefined, false, false],
    ['quay', '1 Đường A', true, true],
    ['xa', undefined, false, false],
  ]);
  expect(told('so', 'ban')).toEqual([
    ['so', '1 Đường A', false, true],
    ['ban', '1 Đường A', false, false],
  ]);
});
