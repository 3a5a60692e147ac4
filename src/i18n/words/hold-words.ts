import { holdOf } from '../../domain/law-pages/hold.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import { translator } from '../language/translate.ts';
import { forceWords } from './force-words.ts';

/** Whether a document holds today, in the sentence that the page of its text begins with; never more than sources say. */
export function holdWords(portal: Portal, document: AnyDocument, locale: Locale): string {
  const t = translator(locale);
  const force = forceWords(portal, document, locale);
  if (force !== undefined) return force;
  const hold = holdOf(portal, document);
  return hold.kind === 'in-force'
    ? t('law.inForce', { since: formatShortDate(hold.since, locale), checked: formatShortDate(hold.checked, locale) })
    : t('law.unknown');
}
