import { describe, expect, test } from 'vitest';
import { documentBases, legalBases, servicesBasedOn, symbolOf } from '../../src/domain/legal-basis/bases.ts';
import { basisPages, brokenPages, mostUsed, pathOfBasis } from '../../src/domain/legal-basis/pages.ts';
import { termBounds } from '../../src/domain/legal-basis/issuers.ts';
import { wholeSymbol, writtenSymbol } from '../../src/domain/legal-basis/symbol.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { basisLinks } from '../../src/i18n/links/basis-links.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');

describe('the symbol of a document', () => {
  test.each([
    ['118/2025/NĐ-CP', '118/2025/NĐ-CP', 'nghi-dinh'],
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP', 'nghi-quyet'],
    ['7/2014/NĐ-CP', '07/2014/NĐ-CP', 'nghi-dinh'],
    ['118 / 2025 / nđ – cp', '118/2025/NĐ-CP', 'nghi-dinh'],
    ['118/2025/NÐ-CP', '118/2025/NĐ-CP', 'nghi-dinh'],
    ['01/2012/QĐ- TTg', '01/2012/QĐ-TTg', 'quyet-dinh'],
    ['24/2023/QĐ-TTG', '24/2023/QĐ-TTg', 'quyet-dinh'],
    ['792/2000/QĐ-NHNN', '792/2000/QĐ-NHNN', 'quyet-dinh'],
    ['38/2019/QH14', '38/2019/QH14', 'quoc-hoi'],
    ['26/2005/PL-UBTVQH11', '26/2005/PL-UBTVQH11', 'thuong-vu'],
    ['04/2012/UBTVQH13', '04/2012/UBTVQH13', 'thuong-vu'],
    ['64/2025/TT-BTC', '64/2025/TT-BTC', 'thong-tu'],
    ['18/2009/TTLT/BGDĐT-BTC-BLĐTBXH', '18/2009/TTLT-BGDĐT-BTC-BLĐTBXH', 'lien-tich'],
    ['01/2014/NQLT-CP-UBTƯMTTQVN', '01/2014/NQLT-CP-UBTƯMTTQVN', 'lien-tich'],
    ['02/2012/NQ-HĐTP', '02/2012/NQ-HĐTP', 'nghi-quyet'],
    ['21/2014/L-CTN', '21/2014/L-CTN', 'khac'],
  ])('%s is whole', (text, key, type) => {
    expect(wholeSymbol(text, 2026)).toMatchObject({ key, type });
  });

  test.each([
    ['40/2029/QH14', 'of a year after the reading'],
    ['91/2015/QH20', 'of an assembly of another time'],
    ['59/2010/QH14', 'of a year before its assembly'],
    ['1/1944/NĐ-CP', 'older than the State'],
    ['18/2021/ND-CP', 'without its letter Đ'],
    ['06/2016/QD-TTg', 'without its letter Đ'],
    ['105/2025/CP-NĐ', 'turned round'],
    ['190/2025/NQ-QH', 'of no term'],
    ['198/2016/TT/BTC', 'with a slash for a dash'],
    ['138/2015/TTLT-BQP-BLĐBXH-BTC', 'of a ministry that never was'],
    ['09/2015/TTLT-BCA', 'joint, of one alone'],
    ['12/2020/TT-BCA-BTC', 'of two, not joint'],
    ['2013/2015/TT-NHNN', 'with a number too large'],
    ['00/2015/NĐ-CP', 'with the number nought'],
    ['227/NĐ-CP', 'without a year'],
    ['2222/QĐ-BHXH', 'without a year'],
    ['2010/TT-BTP', 'without a number'],
    ['167/2025', 'without a type'],
    ['Luật số 58', 'in words'],
    ['', 'empty'],
  ])('%s is not: it is %s', (text) => {
    expect(wholeSymbol(text, 2026)).toBeUndefined();
  });

  test('is younger than its assembly only until the next one, also in terms to come', () => {
    expect([9, 15, 16, 17, 18].map(termBounds)).toEqual([
      { from: 1992, to: 1997 },
      { from: 2021, to: 2026 },
      { from: 2026, to: 2031 },
      { from: 2031, to: 2036 },
      { from: 2036, to: 2041 },
    ]);
    expect(termBounds(8).from).toBe(Infinity);
  });

  test('of a reading of an earlier year may not be younger than it', () => {
    expect(wholeSymbol('18/2026/NĐ-CP', 2025)).toBeUndefined();
  });

  test('is printed as its source wrote it, but for blanks that slipped in', () => {
    expect(writtenSymbol(' 01/2012/QĐ- TTg')).toBe('01/2012/QĐ-TTg');
    expect(writtenSymbol('7/2014/NĐ-CP')).toBe('7/2014/NĐ-CP');
  });
});

describe('the index of legal bases', () => {
  const { whole, broken } = legalBases(portal);
  const pages = basisPages(portal);

  test('has each symbol that a procedure names, once, with every procedure that names it', () => {
    for (const service of portal.services.values()) {
      for (const text of service.procedure.legal_basis) {
        const symbol = symbolOf(service, text);
        const services = symbol
          ? whole.get(symbol.key)?.services
          : broken.find((other) => other.text === writtenSymbol(text))?.services;
        expect(services, `${service.id} ${text}`).toContain(service);
      }
    }
    const listed = pages.flatMap(({ items }) => items);
    expect(listed).toHaveLength(whole.size);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(whole.size);
    expect(whole.get('66.7/2025/NQ-CP')?.services.length).toBeGreaterThanOrEqual(94);
  });

  test('tells apart what is not whole: look at what is new here before you record it', () => {
    expect(broken.map(({ text }) => text).sort()).toMatchSnapshot();
    expect(brokenPages(portal).flatMap(({ items }) => items)).toHaveLength(broken.length);
  });

  test('is cut into pages that are not too long, newest year first, and says on which a symbol stands', () => {
    for (const { items, type } of pages) {
      const links = items.reduce((sum, { services, document }) => sum + (document ? 0 : services.length), 0);
      expect(items.length === 1 || (items.length <= 60 && links <= 300)).toBe(true);
      const years = items.map(({ year }) => year);
      expect(years).toEqual(years.toSorted((a, b) => b - a));
      expect(items.every((item) => item.type === type)).toBe(true);
    }
    for (const page of pages) {
      const path = page.number === 1 ? page.type : `${page.type}/${page.number}`;
      for (const basis of page.items) expect(pathOfBasis(portal, basis)).toBe(path);
    }
  });

  test('begins with what most procedures rest on', () => {
    const counts = mostUsed(portal, 40).map(({ services }) => services.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBe(Math.max(...[...whole.values()].map(({ services }) => services.length)));
  });

  test('knows the documents of the portal, but not those of councils: provinces number alike', () => {
    expect(documentBases(portal).map(({ document }) => document.id)).toContain('118-2025-nd-cp');
    expect(servicesBasedOn(portal, '118-2025-nd-cp').length).toBeGreaterThan(80);
    expect(servicesBasedOn(portal, '659-ubnd-kstt')).toEqual([]);
    const document = { ...getOrThrow(portal.documents, '118-2025-nd-cp'), symbol: '20/2025/NQ-HĐND' };
    const local = legalBases({ ...portal, documents: new Map([[document.id, document]]) });
    expect(local.whole.get('20/2025/NQ-HĐND')).not.toHaveProperty('document');
    expect(local.whole.get('118/2025/NĐ-CP')).not.toHaveProperty('document');
  });

  test('gives each entry of a legal basis its address, and what is no whole symbol none', () => {
    const links = (id: string) => basisLinks(portal, getOrThrow(portal.services, id), 'vi');
    expect(links('1.008891').filter(({ text }) => text === '40/2029/QH14')).toEqual([{ text: '40/2029/QH14' }]);
    expect(links('1.006424')).toContainEqual({ text: '118/2025/NĐ-CP', href: '/can-cu/118-2025-nd-cp/' });
    expect(links('1.000080').find(({ text }) => text === '66.7/2025/NQ-CP')?.href).toMatch(
      /^\/can-cu\/theo\/nghi-quyet\/(?:\d+\/)?#66\.7-2025-nq-cp$/u,
    );
  });
});
