import { forceOf, perhapsReplacedBy, readAsReplacedBy, type Force } from '../../domain/documents/force.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import { documentName } from '../names/document-name.ts';
import { translator } from '../language/translate.ts';

const namesOf = (documents: readonly AnyDocument[], locale: Locale): string =>
  documents.map((document) => documentName(document, translator(locale))).join('; ');

/** What sources say for certain; `by` names the documents that replaced or amended it. */
function certainWords({ kind, date: on }: Force, by: string, locale: Locale): string {
  const t = translator(locale);
  if (kind === 'amended') return t('force.amended', { by });
  const date = on === null ? undefined : formatShortDate(on, locale);
  if (by === '') return date === undefined ? t('force.over.undated') : t('force.over', { date });
  return date === undefined ? t('force.replaced.undated', { by }) : t('force.replaced', { date, by });
}

/** Which documents took its place by our reading, said as such. */
function readingWords(portal: Portal, document: AnyDocument, locale: Locale): string[] {
  const by = readAsReplacedBy(portal, document);
  return by.length > 0 ? [translator(locale)('force.reading', { by: namesOf(by, locale) })] : [];
}

/** What became of the documents that replaced one, where these ended too, down to what holds. */
function chainWords(portal: Portal, { kind, by }: Force, locale: Locale, seen: readonly string[]): string[] {
  if (kind !== 'over') return [];
  const t = translator(locale);
  return by.flatMap((next) => {
    const force = forceOf(portal, next);
    if (force?.kind !== 'over' || seen.includes(next.id)) return [];
    const said = { name: documentName(next, t), by: namesOf(force.by, locale) };
    const date = force.date === null ? undefined : formatShortDate(force.date, locale);
    const over = date === undefined ? t('force.then.over.undated', said) : t('force.then.over', { ...said, date });
    const replaced = date === undefined ? t('force.then.undated', said) : t('force.then', { ...said, date });
    return [
      said.by === '' ? over : replaced,
      ...readingWords(portal, next, locale),
      ...chainWords(portal, force, locale, [...seen, next.id]),
    ];
  });
}

/** The legal force of a document in short; undefined if no source says that it ended or was amended. */
export function forceWords(portal: Portal, document: AnyDocument, locale: Locale): string | undefined {
  const t = translator(locale);
  const force = forceOf(portal, document);
  // Where its end is certain, nobody need know of others that may have ended it.
  const perhaps = force?.kind === 'over' ? [] : perhapsReplacedBy(portal, document);
  const words = [
    ...(force ? [certainWords(force, namesOf(force.by, locale), locale)] : []),
    ...readingWords(portal, document, locale),
    ...(force ? chainWords(portal, force, locale, [document.id]) : []),
    ...(perhaps.length > 0 ? [t('force.perhaps', { by: namesOf(perhaps, locale) })] : []),
  ];
  return words.length > 0 ? words.join(' ') : undefined;
}
