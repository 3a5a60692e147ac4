import { recordUrl } from '../../../i18n/addresses/urls.ts';
import type { Dataset } from '../tables/dataset.ts';
import type { Item } from '../shape/item.ts';
import { envelope, type Publication } from '../tables/write.ts';

/** A file with one item of a dataset: the head of the whole file, where it is, and the item. */
export function recordJson(dataset: Dataset, item: Item, publication: Publication): string {
  const { name } = dataset;
  const head = {
    ...envelope(dataset, publication),
    $schema: `../schema/${name}.schema.json#/$defs/record`,
    dataset: name,
    self: recordUrl(name, String(item.id)),
  };
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${lines.join('')}"item": ${JSON.stringify(item)}\n}\n`;
}
