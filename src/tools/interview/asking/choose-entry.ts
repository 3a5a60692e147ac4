import { nearestId } from '../../../domain/rules/shared/links.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { findEntries, type Choice } from './find-entry.ts';
import type { Prompt } from './prompt.ts';

/**
 * Finds an entry by a typed id or part of a name; asks again if none or several match. Undefined if the user gives up.
 */
export async function chooseEntry(
  typed: string,
  collection: CollectionName,
  records: PortalRecords,
  prompt: Prompt,
): Promise<string | undefined> {
  let offered: readonly Choice[] = [];
  for (let sought = typed; sought !== ''; sought = await prompt.ask(prompt.word('again'))) {
    const found = findEntries(sought, collection, records);
    const chosen = offered[Number(sought) - 1] ?? (found.length === 1 ? found[0] : undefined);
    if (chosen) {
      if (sought !== chosen.id) prompt.print(`  → ${chosen.id} – ${chosen.title}`);
      return chosen.id;
    }
    offered = found;
    if (found.length === 0) {
      const suggestion = nearestId(sought, records[collection].keys()) ?? '';
      prompt.refuse([{ rule: 'link-broken', values: { value: sought, collection, suggestion } }]);
      continue;
    }
    prompt.print(`  ${prompt.word('many', { value: sought })}`);
    found.forEach(({ id, title }, index) => {
      prompt.print(`  ${index + 1} ${id} – ${title}`);
    });
  }
  return undefined;
}
