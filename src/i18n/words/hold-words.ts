import { holdOf, type Hold } from '../../domain/law-pages/hold.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import { translator } from '../language/translate.ts';
import { forceWords } from './force-words.ts';

/** That a document holds, or that no source says so; undefined where it ended or was amended, which `forceWords` says. */
export function heldWords(hold: Hold, locale: Locale): string | undefined {
  const t = translator(locale);
  if (hold.kind === 'unknown')
    return hold.since === undefined
      ? t('law.unknown')
      : t('law.unknown.since', { since: formatShortDate(hold.since, locale) });
  if (hold.kind !== 'in-force') return undefined;
  return t('law.inForce', {
    since: formatShortDate(hold.since, locale),
    checked: formatShortDate(hold.checked, locale),
  });
}

/** Whether a document holds today, in the sentence that the page of its text begins with; never more than sources say. */
export const holdWords = (portal: Portal, document: AnyDocument, locale: Locale): string =>
  forceWords(portal, document, locale) ?? heldWords(holdOf(portal, document), locale) ?? '';
