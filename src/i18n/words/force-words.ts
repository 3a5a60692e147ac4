import { forceOf, perhapsReplacedBy } from '../../domain/documents/force.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import { documentName } from '../names/document-name.ts';
import { translator } from '../language/translate.ts';

/** The legal force of a document in short; undefined if no source says that it ended or was amended. */
export function forceWords(portal: Portal, document: AnyDocument, locale: Locale): string | undefined {
  const t = translator(locale);
  const named = (others: readonly AnyDocument[]): string => others.map((other) => documentName(other, t)).join('; ');
  const perhaps = perhapsReplacedBy(portal, document);
  const words = [
    certainWords(portal, document, locale),
    perhaps.length > 0 && t('force.perhaps', { by: named(perhaps) }),
  ];
  return words.filter((one) => typeof one === 'string').join(' ') || undefined;
}

/** What sources say of it for certain. */
function certainWords(portal: Portal, document: AnyDocument, locale: Locale): string | undefined {
  const force = forceOf(portal, document);
  if (!force) return undefined;
  const t = translator(locale);
  const by = force.by.map((other) => documentName(other, t)).join('; ');
  if (force.kind === 'amended') return t('force.amended', { by });
  const date = force.date === null ? undefined : formatShortDate(force.date, locale);
  if (by === '') return date === undefined ? t('force.over.undated') : t('force.over', { date });
  return date === undefined ? t('force.replaced.undated', { by }) : t('force.replaced', { date, by });
}
