import { createHash } from 'node:crypto';
import { documentOf } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import { LEGAL_XML_STYLE } from '../../i18n/addresses/urls.ts';
import { translator } from '../../i18n/language/translate.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { byLocale, type Locale } from '../../schema/fields/languages.ts';
import { legalXml, legalXmlIds } from './legal-xml.ts';

/** A file of legal XML as catalogues name it. */
export interface LegalXmlFile {
  /** Name under `/data/v1/`, size in bytes and SHA-256 in hexadecimal. */
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
  /** The name of the document. */
  readonly title: Readonly<Record<Locale, string>>;
  readonly form: 'akn';
}

/** The legal XML of all documents that have some, in the order of their ids. */
export const legalXmlFiles = (portal: Portal): LegalXmlFile[] =>
  legalXmlIds(portal).flatMap((id) => {
    const document = documentOf(portal, id);
    if (document === undefined) return [];
    const bytes = new TextEncoder().encode(legalXml(portal, id, LEGAL_XML_STYLE));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      file: { name: `akn/${id}.xml`, bytes: bytes.length, sha256 },
      title: byLocale((locale) => documentName(document, translator(locale))),
      form: 'akn' as const,
    };
  });
