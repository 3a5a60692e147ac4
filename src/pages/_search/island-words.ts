import { SEARCH_PARTS } from '../../search/loading/files.ts';
import { GROUPS } from '../../search/engine/groups.ts';
import { byName } from '../../i18n/names/by-name.ts';
import type { Translate } from '../../i18n/language/translate.ts';
import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import type { SearchWords } from '../../islands/search/search-words.ts';

const KINDS = [
  'agency',
  'service',
  'guide',
  'gap',
  'task',
  'directive',
  'document',
  'clause',
  'programme',
  'theme',
  'unit',
  'ward',
  'commune',
  'dialogue',
  'term',
  'card',
  'event',
  'change',
  'page',
] as const;
/** Kinds whose results have a note. */
const NOTED = ['agency', 'service', 'ward', 'term', 'document'] as const;

/** The texts of the search island, which fills in their placeholders. */
export function islandWords(t: Translate, locale: Locale, year: number): SearchWords {
  const filled = { shown: '{count}', read: '{read}', typed: '{typed}' };
  const notes = byName(NOTED, (kind) => t(`search.note.${kind}`));
  return {
    label: t('search.label'),
    submit: t('search.submit'),
    hint: t('search.hint'),
    loading: t('search.loading'),
    count: {
      none: t('search.none', filled),
      one: t('search.count', { ...filled, count: 1 }),
      other: t('search.count', { ...filled, count: 2 }),
    },
    partial: t('search.partial'),
    suggestion: t('search.suggestion'),
    best: t('search.best'),
    lacking: t('search.lacking'),
    nearest: t('search.nearest'),
    unquoted: t('search.unquoted'),
    more: t('search.more', filled),
    others: t('search.others'),
    readTo: t('search.readTo', filled),
    otherPlace: t('search.otherPlace', { year }),
    all: t('search.all'),
    filters: t('search.filters'),
    groups: byName(GROUPS, (group) => t(`search.group.${group}`)),
    kinds: byName(KINDS, (kind) => t(`search.kind.${kind}`, { year })),
    facets: byName(['kind', 'audience', 'agency', 'year'], (facet) => t(`search.facet.${facet}`)),
    audiences: byName(['citizen', 'business'], (audience) => t(`search.audience.${audience}`)),
    notes: { ...notes, directive: notes.document },
    then: t('search.then', { year }),
    where: t('search.where'),
    bring: t('search.bring'),
    papers: t('search.papers', filled),
    papersIn: locale === OFFICIAL ? OFFICIAL : undefined,
    outside: t('search.outside'),
    unverified: t('search.unverified'),
    unsaved: t('search.unsaved'),
    why: t('search.why'),
    reasons: byName(
      [
        'term',
        'foreign',
        'repaired',
        'decoded',
        'ask',
        'former',
        'later',
        'abbreviation',
        'language',
        'symbol',
        'subject',
      ],
      (reason) => t(`search.why.${reason}`, filled),
    ),
    none: {
      title: t('search.none', filled),
      filters: t('search.none.filters', filled),
      plain: t('search.none.plain', filled),
      spelling: t('search.none.spelling'),
      browse: t('search.none.browse'),
      ask: t('search.none.ask'),
    },
    suggested: {
      label: t('search.suggestions'),
      count: t('search.suggested', filled),
      none: t('search.suggested.none'),
    },
    retry: t('search.retry'),
    faults: byName(['unreachable', 'slow', 'cut', 'other-build'], (fault) => t(`search.fault.${fault}`)),
    missing: byName(SEARCH_PARTS, (part) => t(`search.missing.${part}`)),
  };
}
