import type { DocumentType } from '../../schema/legislation/document.ts';
import type { Translate } from '../language/translate.ts';

/** The name of a document within a sentence: its type and symbol, or its type and that the number is unknown. */
export const documentName = (document: { type: DocumentType; symbol: string | null }, t: Translate): string =>
  document.symbol === null
    ? t('document.unnumbered', { type: t(`document.type.${document.type}`) })
    : t('document.named', { type: t(`document.type.${document.type}`), symbol: document.symbol });
