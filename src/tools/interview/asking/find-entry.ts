import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { toIdLetters } from '../../../search/language/id-letters.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

/** An entry that can be chosen: its id, and what people call it. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** How many entries are offered at most: more would no longer be read. */
const OFFERED = 9;

/** What an entry is called, by whichever of its fields says so. */
function titleOf(entry: object): string {
  const { name, title, text, symbol, subject, citation, url } = entry as Readonly<Record<string, unknown>>;
  const parts = [symbol, name ?? title ?? subject ?? citation ?? url ?? text].map((part) =>
    typeof part === 'object' && part !== null && OFFICIAL in part ? part[OFFICIAL] : part,
  );
  return parts.filter((part) => typeof part === 'string').join(' – ');
}

/** What an entry is also known by: abbreviations of a body. */
const otherNames = (entry: object): readonly string[] =>
  'abbreviations' in entry ? (entry.abbreviations as readonly string[]) : [];

/**
 * Entries in whose id, names and abbreviations some word begins with each word typed, with or without marks. The one
 * whose id or name is exactly what was typed comes alone.
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
