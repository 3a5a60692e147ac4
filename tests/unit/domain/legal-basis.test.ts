import { beforeEach, describe, expect, test } from 'vitest';
import { documentBases, legalBases, servicesBasedOn, symbolOf } from '../../../src/domain/legal-basis/bases.ts';
import { basisPages, basisPath, brokenPages, mostUsed, pathOfBasis } from '../../../src/domain/legal-basis/pages.ts';
import { getOrThrow, type Portal } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const resting = (legal_basis: readonly string[], more: object = {}): object => ({
  relevance: 3,
  procedure: { legal_basis, read: '2026-06-01' },
  ...more,
});
let portal: Portal;
beforeEach(() => {
  portal = smallPortal({
    services: {
      b: resting(['118/2025/NĐ-CP', '7/2014/NĐ- CP', 'Luật số 58']),
      a: resting(['118/2025/nđ-cp', '20/2025/NQ-HĐND'], { relevance: 1 }),
      c: resting(['07/2014/NĐ-CP', '118/2025/NĐ-CP', ' Luật số 58 ', '64/2025/TT-BTC', '9/2025/NĐ-CP']),
      early: resting(['118/2025/NĐ-CP'], { procedure: { legal_basis: ['118/2025/NĐ-CP'], read: '2024' } }),
    },
    documents: {
      nd118: { symbol: '118/2025/NĐ-CP' },
      hdnd: { symbol: '20/2025/NQ-HĐND' },
      cv: { symbol: 'CV' },
      none: { symbol: null },
    },
  });
});
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const whole = () => legalBases(portal).whole;
const broken = () => legalBases(portal).broken;

describe('the documents that procedures rest on', () => {
  test('are each told once, as first written, with all their procedures in the order of lists', () => {
    expect([...whole()].map(([key, { symbol, id, services }]) => [key, symbol, id, ids(services)])).toEqual([
      ['118/2025/NĐ-CP', '118/2025/NĐ-CP', 'vb-118-2025-nd-cp', ['b', 'c', 'a']],
      ['07/2014/NĐ-CP', '7/2014/NĐ-CP', 'vb-07-2014-nd-cp', ['b', 'c']],
      ['64/2025/TT-BTC', '64/2025/TT-BTC', 'vb-64-2025-tt-btc', ['c']],
      ['09/2025/NĐ-CP', '9/2025/NĐ-CP', 'vb-09-2025-nd-cp', ['c']],
      ['20/2025/NQ-HĐND', '20/2025/NQ-HĐND', 'vb-20-2025-nq-hdnd', ['a']],
    ]);
    expect(whole().get('07/2014/NĐ-CP')).toMatchObject({ type: 'nghi-dinh', number: 7, year: 2014 });
  });

  test('are told apart from what is no whole symbol, or one of a year after the source was read', () => {
    expect(broken().map(({ text, services }) => [text, ids(services)])).toEqual([
      ['Luật số 58', ['b', 'c']],
      ['118/2025/NĐ-CP', ['early']],
    ]);
    const early = getOrThrow(portal.services, 'early');
    expect(symbolOf(early, '118/2025/NĐ-CP')).toBeUndefined();
    expect(symbolOf(early, '118/2024/NĐ-CP')).toMatchObject({ year: 2024 });
  });

  test('are known as documents of the portal, but for those of provinces, which number alike', () => {
    expect(documentBases(portal).map(({ document, symbol }) => [document.id, symbol])).toEqual([
      ['nd118', '118/2025/NĐ-CP'],
    ]);
    expect(whole().get('20/2025/NQ-HĐND')).not.toHaveProperty('document');
    expect(ids(servicesBasedOn(portal, 'nd118'))).toEqual(['b', 'c', 'a']);
    expect(servicesBasedOn(portal, 'hdnd')).toEqual([]);
    const without = smallPortal({ services: { b: resting(['118/2025/NĐ-CP']) } });
    expect(documentBases(without)).toEqual([]);
  });

  test('begin with those that most rest on, then the newest', () => {
    expect(mostUsed(portal, 4).map(({ id }) => id)).toEqual([
      'vb-118-2025-nd-cp',
      'vb-07-2014-nd-cp',
      'vb-09-2025-nd-cp',
      'vb-20-2025-nq-hdnd',
    ]);
  });
});

describe('the pages of their list', () => {
  test('are of one type each, in the order of types, the newest first, of a year by number', () => {
    const own = smallPortal({
      services: {
        a: resting(['64/2025/TT-BTC', '9/2025/NĐ-CP', '118/2025/NĐ-CP', '7/2014/NĐ-CP', '38/2019/QH14']),
      },
    });
    expect(basisPages(own).map(({ type, number, count, items }) => [type, number, count, ids(items)])).toEqual([
      ['quoc-hoi', 1, 1, ['vb-38-2019-qh14']],
      ['nghi-dinh', 1, 1, ['vb-09-2025-nd-cp', 'vb-118-2025-nd-cp', 'vb-07-2014-nd-cp']],
      ['thong-tu', 1, 1, ['vb-64-2025-tt-btc']],
    ]);
  });

  test('hold at most 60 symbols', () => {
    const many = smallPortal({
      services: { a: resting(Array.from({ length: 61 }, (_, at) => `${at + 100}/2025/NĐ-CP`)) },
    });
    const pages = basisPages(many);
    expect(pages.map(({ number, count, items }) => [number, count, items.length])).toEqual([
      [1, 2, 60],
      [2, 2, 1],
    ]);
    expect(pages.map(basisPath)).toEqual(['nghi-dinh', 'nghi-dinh/2']);
    expect(pages.map(({ items: [first] }) => first && pathOfBasis(many, first))).toEqual(['nghi-dinh', 'nghi-dinh/2']);
    const [other] = whole().values();
    expect(other && pathOfBasis(many, { ...other, id: 'gone' })).toBe('');
  });

  test('hold at most 300 procedures under their symbols; those of documents with a page weigh nothing', () => {
    const services = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`${at}`, resting(['1/2025/NĐ-CP', '2/2025/NĐ-CP', '3/2025/NĐ-CP'])]),
      );
    const lengths = (own: Parameters<typeof smallPortal>[0]) =>
      basisPages(smallPortal(own)).map(({ items }) => items.length);
    expect(lengths({ services: services(150) })).toEqual([2, 1]);
    expect(lengths({ services: services(151) })).toEqual([1, 1, 1]);
    expect(lengths({ services: services(100) })).toEqual([3]);
    expect(lengths({ services: services(150), documents: { x: { symbol: '02/2025/NĐ-CP' } } })).toEqual([3]);
  });

  test('of what is no symbol go by its text', () => {
    const [page, ...more] = brokenPages(smallPortal({ services: { a: resting(['Luật b', 'Luật a']) } }));
    expect(more).toEqual([]);
    expect(page).toMatchObject({ type: 'khong-tron', number: 1, items: [{ text: 'Luật a' }, { text: 'Luật b' }] });
  });
});
