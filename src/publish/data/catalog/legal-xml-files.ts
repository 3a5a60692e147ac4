import { documentOf } from '../../../domain/documents/relations.ts';
import type { Portal } from '../../../domain/portal.ts';
import { LEGAL_XML_STYLE } from '../../../i18n/addresses/urls.ts';
import { translator } from '../../../i18n/language/translate.ts';
import { documentName } from '../../../i18n/names/document-name.ts';
import { byLocale } from '../../../schema/fields/languages.ts';
import { legalXml, legalXmlIds } from '../../legal-xml/legal-xml.ts';
import type { FurtherFile } from './described.ts';
import { publishedFile } from './published-file.ts';

/** The legal XML of all documents that have some, under the names of these, in the order of their ids. */
export const legalXmlFiles = (portal: Portal): FurtherFile[] =>
  legalXmlIds(portal).flatMap((id) => {
    const document = documentOf(portal, id);
    if (document === undefined) return [];
    return {
      file: publishedFile(`akn/${id}.xml`, legalXml(portal, id, LEGAL_XML_STYLE)),
      title: byLocale((locale) => documentName(document, translator(locale))),
      form: 'akn' as const,
    };
  });
