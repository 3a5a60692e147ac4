import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import { relationsOf, type AnyDocument } from '../../domain/documents/relations.ts';
import { standingOf } from '../../domain/documents/standing.ts';
import type { Portal } from '../../domain/portal.ts';
import { translator } from '../../i18n/language/translate.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { COUNTRY, eliOf, expressionIri, languageCode, workIri } from './identifiers.ts';
import { element } from './xml.ts';

/** The words of a document that a file holds. */
export interface Wording {
  readonly language: Locale;
  /** Partial date: the day whose wording this is. */
  readonly asOf: string;
  /** What `asOf` is: the last amendment worked in, or the day on which we stored what is known of the words. */
  readonly asOfIs: 'wording' | 'stored';
}

/** Who speaks where the file says more than the document: this portal, which is not official. */
export const PORTAL = '#portal';

const officialName = (document: AnyDocument): string => documentName(document, translator(OFFICIAL));

/** A date as the schema wants it, a day; of one that is less precise, the first and the last that it may be. */
function dates(date: string, name: string): string[] {
  const { precision, first, last } = parsePartialDate(date);
  return precision === 'day'
    ? [element('FRBRdate', { date, name })]
    : [
        element('FRBRdate', { date: first, name: `${name}-not-before` }),
        element('FRBRdate', { date: last, name: `${name}-not-after` }),
      ];
}

/** When it was issued; where that is unknown, the bracket we infer, or that it was before we looked. */
function issuedDates(portal: Portal, document: AnyDocument): string[] {
  const between = 'issued_between' in document ? document.issued_between : undefined;
  if (between) {
    const [from, to] = between;
    return [
      element('FRBRdate', { date: parsePartialDate(from).first, name: 'issued-not-before' }),
      element('FRBRdate', { date: parsePartialDate(to).last, name: 'issued-not-after' }),
    ];
  }
  return document.issued === null
    ? [element('FRBRdate', { date: parsePartialDate(portal.settings.checked).last, name: 'issued-not-after' })]
    : dates(document.issued, 'issued');
}

const value = (name: string, what: string): string => element(name, { value: what });
const iris = (iri: string, main: string): string => value('FRBRthis', main) + value('FRBRuri', iri);
const author = (href: string): string => element('FRBRauthor', { href });

/** When this file was made or last seen to: when its content was checked, but not before the words in it were stored. */
function manifestationDates({ settings: { checked } }: Portal, { asOf, asOfIs }: Wording): string[] {
  const isNewer = asOfIs === 'stored' && parsePartialDate(asOf).first > parsePartialDate(checked).last;
  return isNewer ? dates(asOf, asOfIs) : dates(checked, 'checked');
}

/** The document, its wording, and this file, as FRBR tells them apart. */
function identification(portal: Portal, document: AnyDocument, wording: Wording): string {
  const { language, asOf, asOfIs } = wording;
  const work = workIri(document);
  const expression = expressionIri(document, language, asOf);
  return element(
    'identification',
    { source: PORTAL },
    element(
      'FRBRWork',
      {},
      iris(work, `${work}/!main`),
      element('FRBRalias', { value: eliOf(document), name: 'eli' }),
      ...issuedDates(portal, document),
      author('#issuer'),
      value('FRBRcountry', COUNTRY),
      value('FRBRsubtype', document.type),
      ...(document.symbol === null ? [] : [value('FRBRnumber', document.symbol)]),
      value('FRBRname', officialName(document)),
    ),
    element(
      'FRBRExpression',
      {},
      iris(expression, `${expression}/!main`),
      ...dates(asOf, asOfIs),
      author(PORTAL),
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language: languageCode(language) }),
    ),
    element(
      'FRBRManifestation',
      {},
      iris(`${expression}.xml`, `${expression}/!main.xml`),
      ...manifestationDates(portal, wording),
      author(PORTAL),
      value('FRBRformat', 'application/akn+xml'),
    ),
  );
}

/** What happened to the document on known days: its issue, amendments, its end; no replacement that is our reading. */
function lifecycle(portal: Portal, document: AnyDocument): string {
  const isDay = (date: string | null): date is string => date !== null && parsePartialDate(date).precision === 'day';
  const TYPES = { amended: 'amendment', replaced: 'repeal', expired: 'repeal' } as const;
  const events = [
    ...(isDay(document.issued) ? [{ date: document.issued, type: 'generation', source: '#original' }] : []),
    ...standingOf(portal, document).flatMap(({ kind, date, by, confidence }) =>
      kind === 'in-force' || !isDay(date) || (kind === 'replaced' && confidence !== 'high')
        ? []
        : [{ date, type: TYPES[kind], source: by ? `#ref-${by.id}` : '#original' }],
    ),
  ];
  return events.length === 0
    ? ''
    : element('lifecycle', { source: PORTAL }, ...events.map((event) => element('eventRef', event)));
}

/** A body or thing that the file refers to, and by which id. */
export const organisation = (eId: string, id: string, showAs: string): string =>
  element('TLCOrganization', { eId, href: `/akn/ontology/organization/${COUNTRY}/${id}`, showAs });

/** What the file refers to: the document itself, other documents, its issuer, this portal, and `more`. */
function references(portal: Portal, document: AnyDocument, more: readonly string[]): string {
  const { settings } = portal;
  const others = Map.groupBy(relationsOf(portal, document), (relation) => relation.document.id);
  return element(
    'references',
    { source: PORTAL },
    element('original', { eId: 'original', href: workIri(document), showAs: officialName(document) }),
    ...[...others.values()].flatMap(([relation]) =>
      relation
        ? [
            element(relation.direction === 'to' ? 'activeRef' : 'passiveRef', {
              eId: `ref-${relation.document.id}`,
              href: workIri(relation.document),
              showAs: officialName(relation.document),
            }),
          ]
        : [],
    ),
    organisation('issuer', document.issuer_agency ?? 'issuer', document.issuer[OFFICIAL]),
    organisation('portal', settings.id_domain, `${settings.name[OFFICIAL]} (${settings.unofficial[OFFICIAL]})`),
    ...more,
  );
}

/** What a file says beside the words of its document. */
export interface Beside {
  /** Our reading of the words, an `analysis`. */
  readonly analysis?: string;
  /** More things that the file refers to. */
  readonly references?: readonly string[];
  /** Where the words come from. */
  readonly origin: string;
}

/** The metadata of a file, in the order of the schema. */
export const meta = (portal: Portal, document: AnyDocument, wording: Wording, beside: Beside): string =>
  element(
    'meta',
    {},
    identification(portal, document, wording),
    lifecycle(portal, document),
    beside.analysis ?? '',
    references(portal, document, beside.references ?? []),
    element('proprietary', { source: PORTAL }, beside.origin),
  );
