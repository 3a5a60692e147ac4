import { beforeEach, describe, expect, test } from 'vitest';
import { reportOn } from '../../../src/domain/links/health.ts';
import { hostAnchor, linkHosts, linkListPath, linkLists, linkPages } from '../../../src/domain/links/listing.ts';
import { hostOf, outgoingLinks, readableUrl, shownHost } from '../../../src/domain/links/outgoing.ts';
import { checkedLinks, type CheckedLink } from '../../../src/domain/links/reports.ts';
import type { Observation } from '../../../src/schema/site/link-ledger.ts';
import type { PortalRecords } from '../../../src/domain/entries/records.ts';
import { smallRecords } from './small-portal.ts';

describe('what readers are told of a link', () => {
  const seen = (date: string, state: Observation['state']): Observation => ({
    url: 'https://vidu.example/',
    date,
    state,
    checker: 'tool',
  });

  test('nobody looked: unchecked', () => {
    expect(reportOn([], '2000-01-15').health).toBe('unchecked');
  });

  test('one failed check breaks nothing; two on different days do; an answer fixes it', () => {
    const first = seen('2000-01-01', 'missing');
    expect(reportOn([first], '2000-01-15').health).toBe('doubtful');
    expect(reportOn([first, seen('2000-01-01', 'error')], '2000-01-15').health).toBe('doubtful');
    expect(reportOn([first, seen('2000-01-03', 'unreachable')], '2000-01-15').health).toBe('broken');
    expect(reportOn([first, seen('2000-01-03', 'error'), seen('2000-01-04', 'ok')], '2000-01-15').health).toBe('ok');
  });

  test('a check older than 90 days vouches for nothing', () => {
    expect(reportOn([seen('2000-01-01', 'ok')], '2000-03-31').isStale).toBe(false);
    expect(reportOn([seen('2000-01-01', 'ok')], '2000-04-01').isStale).toBe(true);
    // Of a month, its last day counts.
    expect(reportOn([seen('2000-01', 'ok')], '2000-04-30').isStale).toBe(false);
  });

  test('what answered in any way is told as it answered, and a failure since then is the first', () => {
    expect(reportOn([seen('2000-01-01', 'moved')], '2000-01-15').health).toBe('moved');
    expect(reportOn([seen('2000-01-01', 'blocked')], '2000-01-15').health).toBe('blocked');
    const again = [seen('2000-01-01', 'error'), seen('2000-01-02', 'ok'), seen('2000-01-03', 'error')];
    expect(reportOn(again, '2000-01-15')).toEqual({ health: 'doubtful', last: again[2], isStale: false });
    expect(reportOn([], '2000-01-15')).toEqual({ health: 'unchecked', last: undefined, isStale: false });
  });
});

test.each([
  ['https://vidu.example/s%E1%BB%9F%20n%E1%BB%99i', 'vidu.example/sở nội'],
  ['https://vidu.example/%00/%E1%BB%9F', 'vidu.example/%00/ở'],
  ['https://vidu.example/%1b%5B31m', 'vidu.example/%1B[31m'],
  ['https://vidu.example/%E2%80%AEfdp.exe', 'vidu.example/%E2%80%AEfdp.exe'],
  ['https://vidu.example/a%E2%80%8Bb%C2%AD', 'vidu.example/a%E2%80%8Bb%C2%AD'],
  ['https://vidu.example/%0A%0D%C2%A0', 'vidu.example/%0A%0D%C2%A0'],
  ['https://vidu.example/%ff/%E1%BB%9F?a=%2F', 'vidu.example/%ff/ở?a=%2F'],
])('%s is shown as %s', (url, shown) => {
  expect(readableUrl(url)).toBe(shown);
});

let records: PortalRecords;
beforeEach(() => {
  records = smallRecords({
    portal: {
      portal: {
        current: [{ name: { vi: 'Cổng' }, url: 'https://b.example/', checked: '2026' }],
        checked: '2026-01-01',
        links_checked: '2026-06-01',
      },
    },
    systems: { cu: { url: 'https://closed.example/', closed: '2020' }, moi: { url: 'https://a.example/moi' } },
    sources: {
      s: { url: 'https://www.a.example/x' },
      t: { url: 'https://closed.example/' },
      u: { url: 'https://b.example/' },
      v: { citation: 'Sách' },
    },
    pages: { 'p.vi': {}, 'p.en': {} },
    markdown: {
      'pages/p.vi': '[a](https://www.a.example/x) [b](/trong/) [c](mailto:a@b.example)',
      'pages/p.en': '[a](https://www.a.example/x)',
      'texts/t': '[not a page](https://text.example/)',
    },
    'link-ledger': {
      a: {
        observations: [
          { url: 'https://www.a.example/x', date: '2026-01-01', state: 'ok' },
          { url: 'https://www.a.example/x', date: '2026-05-01', state: 'missing' },
          { url: 'https://b.example/', date: '2026-03-01', state: 'ok' },
        ],
      },
    },
  });
});

describe('outgoing links', () => {
  test('are every address outside, in a fixed order, with what links to it', () => {
    expect([...outgoingLinks(records)]).toEqual([
      ['https://a.example/moi', ['system:moi']],
      ['https://b.example/', ['portal:current', 'source:u']],
      ['https://www.a.example/x', ['source:s', 'page:p']],
    ]);
  });

  test('are told with what the ledger says of each', () => {
    const checked = checkedLinks(records);
    expect(
      [...checked.values()].map(({ url, host, health, isStale, last }) => [url, host, health, isStale, last?.date]),
    ).toEqual([
      ['https://a.example/moi', 'a.example', 'unchecked', false, undefined],
      ['https://b.example/', 'b.example', 'ok', true, '2026-03-01'],
      ['https://www.a.example/x', 'www.a.example', 'doubtful', false, '2026-05-01'],
    ]);
    expect(checked.get('https://b.example/')?.from).toEqual(['portal:current', 'source:u']);
  });

  test('have a host, which readers are shown without www', () => {
    expect([
      hostOf('https://WWW.A.example/x'),
      shownHost('https://WWW.A.example/x'),
      shownHost('https://awww.example/'),
    ]).toEqual(['www.a.example', 'a.example', 'awww.example']);
    expect(readableUrl('http://a.example/%20x')).toBe('a.example/ x');
  });
});

describe('lists of links', () => {
  const link = (host: string, path: string, health: string, more: object = {}) =>
    [
      `https://${host}/${path}`,
      { url: `https://${host}/${path}`, host, from: [], health, isStale: false, last: undefined, ...more },
    ] as unknown as [string, CheckedLink];
  const links = new Map([
    link('b.example', '2', 'ok', { isStale: true, last: { date: '2026-01-02' } }),
    link('b.example', '1', 'broken', { last: { date: '2026-01-01' } }),
    link('a.example', '9', 'unchecked'),
  ]);

  test('are those that have any, the worst news first, by host and address', () => {
    expect(linkLists(links).map(({ id, shows, links: own }) => [id, shows, own.map(({ url }) => url)])).toEqual([
      ['may-chu', 'all', ['https://a.example/9', 'https://b.example/1', 'https://b.example/2']],
      ['khong-mo-duoc', 'broken', ['https://b.example/1']],
      ['chua-kiem-tra', 'unchecked', ['https://a.example/9']],
      ['mo-duoc', 'ok', ['https://b.example/2']],
      ['da-lau', 'stale', ['https://b.example/2']],
    ]);
    expect(linkLists(new Map())).toEqual([]);
  });

  test('have pages of 30 with addresses of their own', () => {
    const many = new Map(Array.from({ length: 31 }, (_, at) => link('a.example', String(at), 'ok')));
    const [all] = linkLists(many);
    expect(all && linkPages(all).map(({ items }) => items.length)).toEqual([30, 1]);
    expect([linkListPath('mo-duoc'), linkListPath('mo-duoc', 2)]).toEqual(['mo-duoc', 'mo-duoc/2']);
  });

  test('tell of each host, those with the most links first, where its links begin', () => {
    expect(linkHosts(links).map(({ host, links: own, checked, page }) => [host, own.length, checked, page])).toEqual([
      ['b.example', 2, '2026-01-02', 1],
      ['a.example', 1, undefined, 1],
    ]);
    const many = new Map([
      ...Array.from({ length: 30 }, (_, at) => link('a.example', String(at), 'ok')),
      link('b.example', '', 'ok'),
      link('c.example', '', 'ok'),
    ]);
    expect(linkHosts(many).map(({ host, page }) => [host, page])).toEqual([
      ['a.example', 1],
      ['b.example', 2],
      ['c.example', 2],
    ]);
    expect(hostAnchor('www.a.example')).toBe('host-www-a-example');
  });
});
