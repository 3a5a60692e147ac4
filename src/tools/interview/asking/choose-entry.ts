import { nearestId } from '../../../domain/rules/shared/links.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import type { CollectionName } from '../../../schema/collections.ts';
import { findEntries, type Choice } from './find-entry.ts';
import type { Talk } from './prompt.ts';

/** Finds the entry that is meant by a typed id or part of a name; asks again where none or several are. Undefined: dropped. */
export async function chooseEntry(
  typed: string,
  collection: CollectionName,
  records: PortalRecords,
  talk: Talk,
): Promise<string | undefined> {
  let offered: readonly Choice[] = [];
  for (let sought = typed; sought !== ''; sought = await talk.ask(talk.word('again'))) {
    const found = findEntries(sought, collection, records);
    const chosen = offered[Number(sought) - 1] ?? (found.length === 1 ? found[0] : undefined);
    if (chosen) {
      if (sought !== chosen.id) talk.say(`  → ${chosen.id} – ${chosen.title}`);
      return chosen.id;
    }
    offered = found;
    if (found.length === 0) {
      const suggestion = nearestId(sought, records[collection].keys()) ?? '';
      talk.refuse([{ rule: 'link-broken', values: { value: sought, collection, suggestion } }]);
      continue;
    }
    talk.say(`  ${talk.word('many', { value: sought })}`);
    found.forEach(({ id, title }, index) => {
      talk.say(`  ${index + 1} ${id} – ${title}`);
    });
  }
  return undefined;
}
