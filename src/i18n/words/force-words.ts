import { forceOf, perhapsReplacedBy, type Force } from '../../domain/documents/force.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import { documentName } from '../names/document-name.ts';
import { translator } from '../language/translate.ts';

/** What sources say for certain; `by` names the documents that replaced or amended it. */
function certainWords({ kind, date: on }: Force, by: string, locale: Locale): string {
  const t = translator(locale);
  if (kind === 'amended') return t('force.amended', { by });
  const date = on === null ? undefined : formatShortDate(on, locale);
  if (by === '') return date === undefined ? t('force.over.undated') : t('force.over', { date });
  return date === undefined ? t('force.replaced.undated', { by }) : t('force.replaced', { date, by });
}

/** What became of the documents that replaced one, where these ended too, down to what holds: 42/2022, and now 224/2026. */
function chainWords(portal: Portal, { kind, by }: Force, locale: Locale, seen: readonly string[]): string[] {
  if (kind !== 'over') return [];
  const t = translator(locale);
  return by.flatMap((next) => {
    const force = forceOf(portal, next);
    if (force?.kind !== 'over' || force.by.length === 0 || seen.includes(next.id)) return [];
    const names = force.by.map((other) => documentName(other, t)).join('; ');
    const date = force.date === null ? undefined : formatShortDate(force.date, locale);
    const own = documentName(next, t);
    return [
      date === undefined
        ? t('force.then.undated', { name: own, by: names })
        : t('force.then', { name: own, date, by: names }),
      ...chainWords(portal, force, locale, [...seen, next.id]),
    ];
  });
}

/** The legal force of a document in short; undefined if no source says that it ended or was amended. */
export function forceWords(portal: Portal, document: AnyDocument, locale: Locale): string | undefined {
  const t = translator(locale);
  const named = (others: readonly AnyDocument[]): string => others.map((other) => documentName(other, t)).join('; ');
  const force = forceOf(portal, document);
  // Where its end is certain, nobody need know of others that may have ended it.
  const perhaps = force?.kind === 'over' ? [] : perhapsReplacedBy(portal, document);
  const words = [
    ...(force ? [certainWords(force, named(force.by), locale)] : []),
    ...(force ? chainWords(portal, force, locale, [document.id]) : []),
    ...(perhaps.length > 0 ? [t('force.perhaps', { by: named(perhaps) })] : []),
  ];
  return words.length > 0 ? words.join(' ') : undefined;
}
