import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { toIdLetters } from '../../../search/language/id-letters.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

/** An entry to choose: its id and name. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Maximum number of offered entries. */
const OFFERED = 9;

/** The title of an entry, whichever field contains it. */
function titleOf(entry: object): string {
  const { name, title, text, symbol, subject, citation, url } = entry as Readonly<Record<string, unknown>>;
  const parts = [symbol, name ?? title ?? subject ?? citation ?? url ?? text].map((part) =>
    typeof part === 'object' && part !== null && OFFICIAL in part ? part[OFFICIAL] : part,
  );
  return parts.filter((part) => typeof part === 'string').join(' – ');
}

/** Other names of an entry: abbreviations of a body. */
const otherNames = (entry: object): readonly string[] =>
  'abbreviations' in entry ? (entry.abbreviations as readonly string[]) : [];

/** The entry with exactly this name, symbol or abbreviation, whatever its case and marks. */
export function exactEntry(typed: string, collection: CollectionName, records: PortalRecords): Choice | undefined {
  const sought = toIdLetters(typed);
  const entries: ReadonlyMap<string, object> = records[collection];
  const found = [...entries].find(([, entry]) => {
    const { symbol } = entry as { readonly symbol?: string };
    return [titleOf(entry), symbol ?? '', ...otherNames(entry)].some((name) => toIdLetters(name) === sought);
  });
  return found && { id: found[0], title: titleOf(found[1]) };
}

/**
 * Finds entries in whose id, names and abbreviations every typed word is a prefix of some word, ignoring diacritics. An
 * exact match of id or name is returned alone.
 */
export function findEntries(typed: string, collection: CollectionName, records: PortalRecords): Choice[] {
  const entries: ReadonlyMap<string, object> = records[collection];
  const sought = toIdLetters(typed);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const choices = sorted.map(([id, entry]) => {
    const names = [titleOf(entry), ...otherNames(entry)].map(toIdLetters);
    return { choice: { id, title: titleOf(entry) }, exact: [id, ...names], words: [id, ...names].join('-').split('-') };
  });
  const byId = choices.find(({ choice }) => choice.id === typed);
  const exact = byId ? [byId] : choices.filter((one) => one.exact.includes(sought));
  if (exact.length === 1) return exact.map(({ choice }) => choice);
  if (sought === '') return [];
  return choices
    .filter(({ words }) => sought.split('-').every((begin) => words.some((word) => word.startsWith(begin))))
    .slice(0, OFFERED)
    .map(({ choice }) => choice);
}
