import { documentOf } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import { legalXmlUrl } from '../../i18n/addresses/urls.ts';
import { translator } from '../../i18n/language/translate.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { LOCALES } from '../../schema/fields/languages.ts';
import { legalXmlIds } from './legal-xml.ts';

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
      'dcat:distribution': files.map(({ name, document }) => ({
        '@id': `#legal-xml-${name}`,
        '@type': 'dcat:Distribution',
        'dct:title': worded((t) => documentName(document, t)),
        'dcat:accessURL': id(legalXmlUrl(name)),
        'dcat:downloadURL': id(legalXmlUrl(name)),
        'dcat:mediaType': id('https://www.iana.org/assignments/media-types/application/akn+xml'),
        'dct:format': id('http://publications.europa.eu/resource/authority/file-type/XML'),
        'dct:conformsTo': {
          '@id': 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
          '@type': 'dct:Standard',
        },
      })),
    },
  ];
}
