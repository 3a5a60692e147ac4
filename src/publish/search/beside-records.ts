import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import type { ChangeEvent, LevelStep } from '../../domain/entries/entry.ts';
import { shownHost } from '../../domain/links/outgoing.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { formatDate, formatShortDate } from '../../i18n/language/dates.ts';
import type { Translate } from '../../i18n/language/translate.ts';
import { normalise } from '../../search/language/fold.ts';
import { toIdLetters } from '../../search/language/id-letters.ts';
import { recordWords } from './record-words.ts';
import type { SearchName, SearchRecord } from '../../search/records/record.ts';

/** The page that tells of the portals of today, in its foot. */
const TODAY = { on: 'page:about', anchor: 'today' } as const;

/** What search answers with beside entries: portals of today and closed ones, levels, dated facts, changes of bodies. */
export function recordsBeside(portal: Portal, locale: Locale, t: Translate): SearchRecord[] {
  const { named, names } = recordWords(locale);
  const name = (text: string, via: SearchName['via'] = 'name'): SearchName => ({ text: normalise(text), via });
  const called = (id: string): string => getOrThrow(portal.agencies, id).name[locale];
  const yearOf = (date: string): number => parsePartialDate(date).year;

  const portals = portal.settings.current.map(({ name: own, url, phone = [], purpose }): SearchRecord => ({
    ref: `card:${toIdLetters(own[OFFICIAL])}`,
    ...TODAY,
    names: [
      ...names(...named(own)),
      name(shownHost(url), 'symbol'),
      ...[phone].flat().map((number) => name(number, 'abbreviation')),
      name(purpose[locale], 'subject'),
    ],
    note: { text: purpose[locale] },
  }));

  const closed = [...portal.systems.values()].flatMap((system): SearchRecord[] => {
    if (system.closed === undefined) return [];
    const next = system.replaced_by === undefined ? undefined : getOrThrow(portal.systems, system.replaced_by);
    const date = formatDate(system.closed, locale);
    return [
      {
        ref: `card:${system.id}`,
        ...TODAY,
        names: [...names(...named(system.name)), name(shownHost(system.url), 'symbol')],
        note: {
          text: next ? t('search.card.closed', { date, name: next.name[locale] }) : t('search.card.ended', { date }),
        },
      },
    ];
  });

  /** Since when no rule has a level any more, and by which document the last one did; nothing while one does. */
  const levelEnd = ({ rules }: LevelStep): string | undefined => {
    const last = rules.at(-1);
    if (last?.until === undefined || rules.some(({ until }) => until === undefined)) return undefined;
    const name = documentName(getOrThrow(portal.documents, last.document), t);
    return t('search.card.levelEnded', { date: formatShortDate(last.until, locale), name });
  };
  const levels = portal.levelSteps.map((step): SearchRecord => ({
    ref: `card:${step.id}`,
    on: 'page:levels',
    names: [...names(...named(step.name)), name(`${t('levels.title')}: ${step.name[locale]}`, 'subject')],
    note: { text: [step.can[locale], levelEnd(step)].filter(Boolean).join(' ') },
    ...(step.note?.[locale] !== undefined && { apart: step.note[locale] }),
  }));

  const indexName = (id: string): string => {
    const term = getOrThrow(portal.terms, id);
    return (locale === OFFICIAL ? undefined : term[locale]) ?? term.means.join('; ');
  };
  const facts = portal.timeline.map(({ id, date, text, rankings }): SearchRecord => ({
    ref: `event:${id}`,
    on: `theme:${portal.theme.id}`,
    anchor: `event-${id}`,
    names: [
      { ...name(text[locale] ?? text[OFFICIAL]), ...(text[locale] === undefined && { lang: OFFICIAL }) },
      // Facts write the initials of an index, which few people know.
      ...rankings.map(({ index, year }) =>
        name(`${t('search.asks.rank', { name: indexName(index) })} ${year}`, 'subject'),
      ),
    ],
    note: { text: formatDate(date, locale) },
    year: yearOf(date),
  }));

  /** The bodies before and after a change, and what became of them. */
  const summary = ({ kind, originals, results, others, name: own }: ChangeEvent): string => {
    const before = [...originals.map(called), ...others.map((body) => body[locale])].join(', ');
    const after = own ? own[locale] : results.map(called).join(', ');
    return `${before === '' ? after : before}: ${t(`change.kind.${kind}`)}${before === '' || after === '' ? '' : ` → ${after}`}`;
  };
  const changes = portal.changeEvents.flatMap((change): SearchRecord[] => {
    const page = change.originals[0] ?? change.results[0];
    if (page === undefined) return [];
    const { note, legal_basis: basis, date } = change;
    return [
      {
        ref: `change:${change.id}`,
        on: `agency:${page}`,
        names: [
          name(summary(change)),
          // As people ask: is it still there, what became of it.
          name(`${t(`search.change.${change.kind}`)}: ${change.originals.map(called).join(', ')}`, 'subject'),
          ...[note, basis].flatMap((words) => (words?.[locale] === undefined ? [] : [name(words[locale], 'subject')])),
        ],
        note: { text: [formatDate(date, locale), note?.[locale]].filter(Boolean).join('. ') },
        year: yearOf(date),
      },
    ];
  });
  return [...portals, ...closed, ...levels, ...facts, ...changes];
}
