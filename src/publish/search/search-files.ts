import type { Portal } from '../../domain/portal.ts';
import { collectRecords } from './collect.ts';
import { publishSearch } from '../../search/loading/publish.ts';
import type { SearchRecord } from '../../search/records/record.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../../i18n/language/dates.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { hasDialogues } from '../../domain/dialogues/listing.ts';
import { parseMoment } from '../../domain/dialogues/moment.ts';
import { isOver } from '../../domain/documents/force.ts';
import { forceWords } from '../../i18n/words/force-words.ts';
import { linkWords } from '../../i18n/links/link-words.ts';
import { translator } from '../../i18n/language/translate.ts';

/** All search records of the portal in one language. */
export function searchRecords(portal: Portal, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  return collectRecords(portal, locale, {
    nameOf: (document) => documentName(document, t),
    endOf: (document) => (isOver(portal, document) ? forceWords(portal, document, locale) : undefined),
    linkWords: (url) => linkWords(portal, url, locale),
    sessionLine: ({ standing, starts }) =>
      `${t(`dialogue.standing.${standing}`)}: ${formatShortDate(parseMoment(starts).date, locale)}`,
    pages: hasDialogues(portal)
      ? [{ ref: 'page:dialogues', names: [t('dialogues.searchTitle'), t('nav.dialogues')] }]
      : [],
  });
}

/** The search files of one language, by name. */
export const searchFiles = (portal: Portal, locale: Locale): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> =>
  publishSearch(searchRecords(portal, locale), Object.values(portal.settings.place));
