import type { Term } from '../entries/entry.ts';
import { sortByName } from '../lists/alphabet.ts';
import type { Portal } from '../portal.ts';
import { INTERNATIONAL, OFFICIAL } from '../../schema/fields/languages.ts';

/** Glossary terms grouped by kind, each group sorted by the first form of its terms. */
export function glossaryGroups(portal: Portal): { id: 'abbreviations' | 'everyday' | 'english'; terms: Term[] }[] {
  const terms = sortByName(portal.terms.values(), ({ forms: [first = ''] }) => first);
  const everyday = (language: Term['language']): Term[] =>
    terms.filter((term) => term.kind === 'everyday' && term.language === language);
  const groups = [
    { id: 'abbreviations' as const, terms: terms.filter(({ kind }) => kind === 'abbreviation') },
    { id: 'everyday' as const, terms: everyday(OFFICIAL) },
    { id: 'english' as const, terms: everyday(INTERNATIONAL) },
  ];
  return groups.filter((group) => group.terms.length > 0);
}
