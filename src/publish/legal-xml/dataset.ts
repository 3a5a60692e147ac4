import { documentOf } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import { LEGAL_XML_STYLE, legalXmlUrl } from '../../i18n/addresses/urls.ts';
import { translator } from '../../i18n/language/translate.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { LANGUAGES, LOCALES } from '../../schema/fields/languages.ts';
import { LICENCE } from '../data/tables/licence.ts';
import { legalXml, legalXmlIds } from './legal-xml.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const id = (address: string): object => ({ '@id': address });

/** All legal XML as one dataset of a DCAT catalogue, a distribution for each document; nothing where there is none. */
export function legalXmlDataset(portal: Portal): object[] {
  const worded = (make: (t: ReturnType<typeof translator>) => string): object[] =>
    LOCALES.map((locale) => ({ '@language': locale, '@value': make(translator(locale)) }));
  const files = legalXmlIds(portal).flatMap((each) => {
    const document = documentOf(portal, each);
    return document === undefined ? [] : [{ name: each, document }];
  });
  if (files.length === 0) return [];
  return [
    {
      '@id': '#legal-xml',
      '@type': 'dcat:Dataset',
      'dct:identifier': 'v1/legal-xml',
      'dct:title': worded((t) => t('data.legalXml')),
      'dct:description': worded((t) => t('data.legalXml.text')),
      'dct:modified': { '@type': 'xsd:date', '@value': portal.settings.checked },
      'dct:publisher': id('#publisher'),
      'dct:language': portal.settings.languages.map((language) =>
        id(`${AUTHORITY}/language/${LANGUAGES[language].code}`),
      ),
      'dcat:distribution': files.map(({ name, document }) => ({
        '@id': `#legal-xml-${name}`,
        '@type': 'dcat:Distribution',
        'dct:title': worded((t) => documentName(document, t)),
        'dcat:accessURL': id(legalXmlUrl(name)),
        'dcat:downloadURL': id(legalXmlUrl(name)),
        'dcat:mediaType': id('https://www.iana.org/assignments/media-types/application/akn+xml'),
        'dct:format': id(`${AUTHORITY}/file-type/XML`),
        'dcat:byteSize': {
          '@type': 'xsd:nonNegativeInteger',
          '@value': String(bytesOf(legalXml(portal, name, LEGAL_XML_STYLE))),
        },
        'dct:license': { '@id': LICENCE.url, '@type': 'dct:LicenseDocument' },
        'dct:conformsTo': {
          '@id': 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
          '@type': 'dct:Standard',
        },
      })),
    },
  ];
}
