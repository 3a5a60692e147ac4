import { SESSION_FACETS } from '../../../domain/dialogues/session-list.ts';
import { byName } from '../../../i18n/names/by-name.ts';
import type { Translate } from '../../../i18n/language/translate.ts';
import type { FilterWords } from '../../../islands/dialogues/filter-words.ts';

/** The texts of the filter island, which fills in their placeholders. */
export function filterWords(t: Translate): FilterWords {
  const filled = { shown: '{count}', left: '{left}', values: '{values}', facet: '{facet}', name: '{name}' };
  return {
    waiting: t('dialogue.filter.waiting'),
    loading: t('dialogue.filter.loading'),
    label: t('dialogue.filter.title'),
    all: t('dialogue.filter.all'),
    facets: byName(SESSION_FACETS, (facet) => t(`dialogue.filter.facet.${facet}`)),
    count: {
      none: t('dialogue.filter.none'),
      one: t('dialogue.filter.count', { ...filled, count: 1 }),
      other: t('dialogue.filter.count', { ...filled, count: 2 }),
    },
    list: t('dialogue.filter.list'),
    hosts: t('dialogue.filter.hosts'),
    confidence: byName(['medium', 'low'], (level) => t(`confidence.${level}`)),
    more: {
      one: t('dialogue.filter.more', { ...filled, count: 1 }),
      other: t('dialogue.filter.more', { ...filled, count: 2 }),
    },
    clear: t('dialogue.filter.clear'),
    ignored: t('dialogue.filter.ignored', filled),
    none: {
      meaning: t('dialogue.filter.none.meaning'),
      try: t('dialogue.filter.none.try'),
      drop: t('dialogue.filter.none.drop', filled),
    },
    retry: t('search.retry'),
    reload: t('dialogue.filter.reload'),
    faults: byName(['unreachable', 'slow', 'cut', 'other-build'], (fault) => t(`dialogue.filter.fault.${fault}`)),
    lists: t('dialogue.filter.fault.lists'),
  };
}
