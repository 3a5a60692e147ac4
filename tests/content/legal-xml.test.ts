import { readFileSync } from 'node:fs';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { joinLaw } from '../../src/domain/laws/join.ts';
import { unitsOf } from '../../src/domain/laws/law.ts';
import { getOrThrow, type Portal } from '../../src/domain/portal.ts';
import { legalXml, legalXmlIds } from '../../src/publish/legal-xml/legal-xml.ts';
import { portalOf } from './real-portal.ts';
import { SECOND_PORTAL } from './scratch-portal.ts';

const PORTAL = portalOf('content');
const SECOND = portalOf(SECOND_PORTAL);
const STYLE = '/legal-xml.css';

/** The schema of the OASIS Standard of 29 August 2018, as published, with the W3C schema of the xml: attributes. */
const fixture = (name: string) => ({
  fileName: name,
  contents: readFileSync(`tests/fixtures/akoma-ntoso/${name}`, 'utf8'),
});
const faultsIn = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: Object.entries(files).map(([fileName, contents]) => ({ fileName, contents })),
    schema: [fixture('akomantoso30.xsd')],
    preload: [fixture('xml.xsd')],
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
};
const filesOf = (portal: Portal): Record<string, string> =>
  Object.fromEntries(legalXmlIds(portal).map((id) => [`${id}.xml`, legalXml(portal, id, STYLE)]));

/** All elements of a file in their order. */
const elementsIn = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (child instanceof XmlElement ? elementsIn(child) : [])),
];
const elementsOf = (xml: string): XmlElement[] => {
  const { root } = parseXml(xml);
  return root ? elementsIn(root) : [];
};
const named = (xml: string, ...names: string[]): XmlElement[] =>
  elementsOf(xml).filter(({ name }) => names.includes(name));
const value = (xml: string, part: string, name: string): string[] =>
  named(xml, part).flatMap((element) =>
    elementsIn(element).flatMap((inner) => (inner.name === name ? [inner.attributes.value ?? ''] : [])),
  );
/** Official words without the blanks between them, which XML and the plain form set differently. */
const solid = (text: string): string => text.replace(/\s/gu, '');

describe('legal XML', () => {
  test('of every document follows the schema of OASIS', { timeout: 60_000 }, async () => {
    expect(legalXmlIds(PORTAL)).toHaveLength(PORTAL.directives.size + PORTAL.laws.size);
    expect(await faultsIn(filesOf(PORTAL))).toEqual([]);
    expect(await faultsIn(filesOf(SECOND))).toEqual([]);
  });

  test('would be refused with an element too many, or with one id twice', { timeout: 60_000 }, async () => {
    const xml = legalXml(PORTAL, '1685-nq-ubtvqh15', STYLE);
    const faults = await faultsIn({
      'a.xml': xml.replace('<body>', '<body><khoan/>'),
      'b.xml': xml.replace('eId="art_2"', 'eId="art_1"'),
    });
    expect(faults.join('\n')).toMatch(/khoan.*not expected/u);
    expect(faults.join('\n')).toMatch(/art_1/u);
  });

  test.each([...PORTAL.laws.keys()])('of %s has its words, all of them, and their addresses', (id) => {
    const { law } = getOrThrow(PORTAL.laws, id);
    const xml = legalXml(PORTAL, id, STYLE);
    expect(
      solid(
        named(xml, 'preamble', 'body', 'conclusions')
          .map((each) => each.text)
          .join(''),
      ),
    ).toBe(solid(joinLaw(law)));
    expect(named(xml, 'article', 'clause', 'point').map(({ attributes }) => attributes.GUID)).toEqual(
      unitsOf(law).map((unit) => unit.id),
    );
  });

  test.each([...PORTAL.directives.keys()])('of %s has the quoted sentences alone, and our readings apart', (id) => {
    const directive = getOrThrow(PORTAL.directives, id);
    const xml = legalXml(PORTAL, id, STYLE);
    expect(named(xml, 'embeddedText').map(({ text }) => text)).toEqual(directive.tasks.map(({ quote }) => quote));
    expect(named(xml, 'mainBody').map(({ text }) => text)).toEqual([
      directive.tasks.map(({ quote }) => quote).join(''),
    ]);
    const readings = named(xml, 'own:task');
    expect(readings.map(({ attributes }) => attributes.href)).toEqual(directive.tasks.map((task) => `#${task.id}`));
    const bodies = new Set(named(xml, 'TLCOrganization').map(({ attributes }) => `#${attributes.eId ?? ''}`));
    for (const { attributes, parent } of readings) {
      expect(attributes.by).toBe('#portal');
      expect(parent instanceof XmlElement && parent.name).toBe('otherAnalysis');
    }
    for (const { attributes } of named(xml, 'own:assignee', 'own:coordination'))
      expect(bodies).toContain(attributes.href);
  });

  test('names documents, wordings and files by the stated pattern', () => {
    const decree = legalXml(PORTAL, '43-2011-nd-cp', STYLE);
    expect(value(decree, 'FRBRWork', 'FRBRuri')).toEqual(['/akn/vn/act/nghi-dinh/2011-06-13/43-2011-nd-cp']);
    expect(value(decree, 'FRBRWork', 'FRBRalias')).toEqual(['/eli/vn/nghi-dinh/2011/06/13/43-2011-nd-cp']);
    expect(value(decree, 'FRBRExpression', 'FRBRuri')).toEqual([
      '/akn/vn/act/nghi-dinh/2011-06-13/43-2011-nd-cp/vie@2011-06-13',
    ]);
    expect(value(decree, 'FRBRManifestation', 'FRBRthis')).toEqual([
      '/akn/vn/act/nghi-dinh/2011-06-13/43-2011-nd-cp/vie@2011-06-13/!main.xml',
    ]);
    const letter = legalXml(PORTAL, '659-ubnd-kstt', STYLE);
    expect(value(letter, 'FRBRWork', 'FRBRuri')).toEqual(['/akn/vn/doc/cong-van/2021/659-ubnd-kstt']);
    expect(
      named(letter, 'FRBRdate')
        .slice(0, 2)
        .map(({ attributes }) => attributes.name),
    ).toEqual(['issued-not-before', 'issued-not-after']);
    expect(value(letter, 'FRBRExpression', 'FRBRauthoritative')).toEqual(['false']);
  });

  test('is no older than the words in it', () => {
    const dateOf = (xml: string, part: string): string[] =>
      named(xml, part).flatMap((element) =>
        elementsIn(element).flatMap(({ name, attributes }) => (name === 'FRBRdate' ? [attributes.date ?? ''] : [])),
      );
    for (const checked of ['2000-01-01', '2999-01-01']) {
      const portal = { ...PORTAL, settings: { ...PORTAL.settings, checked } };
      for (const id of PORTAL.directives.keys()) {
        const xml = legalXml(portal, id, STYLE);
        const [stored = ''] = dateOf(xml, 'FRBRExpression');
        expect(dateOf(xml, 'FRBRManifestation')).toEqual([stored > checked ? stored : checked]);
      }
    }
  });

  test('says first that it is not official, and where the words come from', () => {
    for (const id of legalXmlIds(PORTAL)) {
      const xml = legalXml(PORTAL, id, STYLE);
      expect(named(xml, 'coverPage')[0]?.text).toContain(PORTAL.settings.notice.vi);
      expect(named(xml, 'own:source').length).toBeGreaterThan(0);
      expect(named(xml, 'own:seal')).toHaveLength(1);
    }
  });

  test('takes marks of XML in words as words', () => {
    const [id = ''] = SECOND.directives.keys();
    const directive = getOrThrow(SECOND.directives, id);
    const tasks = SECOND.tasks.map((task) => ({ ...task, quote: '<b> & "x" ]]>' }));
    const xml = legalXml({ ...SECOND, tasks }, directive.id, STYLE);
    const [quoted] = named(xml, 'embeddedText');
    expect(quoted?.children.every((child) => child instanceof XmlText)).toBe(true);
    expect(quoted?.text).toBe('<b> & "x" ]]>');
  });
});
