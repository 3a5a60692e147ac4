import { describe, expect, test } from 'vitest';
import { documentBases, legalBases, servicesBasedOn, symbolOf } from '../../src/domain/legal-basis/bases.ts';
import { basisPages, brokenPages, mostUsed, pathOfBasis } from '../../src/domain/legal-basis/pages.ts';
import { writtenSymbol } from '../../src/domain/legal-basis/symbol.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { basisLinks } from '../../src/i18n/links/basis-links.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');

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
      /^\/can-cu\/theo\/nghi-quyet\/(?:\d+\/)?#vb-66-7-2025-nq-cp$/u,
    );
  });
});
