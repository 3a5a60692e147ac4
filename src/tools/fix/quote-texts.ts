import { Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { edited, type Edit } from '../form/edits.ts';
import { itemOf, type FormField } from '../form/fields.ts';
import { ANYTHING, membersOf, nodeOf, YAML_STYLE } from '../form/to-yaml.ts';
import { keyName } from '../form/yaml-meaning.ts';

/** Whether words stand as another program writes them: without double quotes, or over several lines. */
function isForeign(node: Node, text: string): boolean {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range || node.value.includes('\n')) return false;
  const source = text.slice(node.range[0], node.range[1]);
  if (node.type === 'PLAIN') return /[^!-~]/u.test(node.value);
  return node.type === 'QUOTE_SINGLE' || node.type === 'BLOCK_FOLDED' || source.includes('\n');
}

function editsIn(node: unknown, text: string, field: FormField): Edit[] {
  if (isMap(node)) {
    const keys = Object.fromEntries(node.items.map(({ key }) => [keyName(key), true]));
    const members = new Map(membersOf(keys, field));
    return node.items.flatMap(({ key, value }) => editsIn(value, text, members.get(keyName(key)) ?? ANYTHING));
  }
  if (isSeq(node)) return node.items.flatMap((item) => editsIn(item, text, itemOf(field) ?? ANYTHING));
  if (!isNode(node) || !node.range || !isForeign(node, text)) return [];
  const [from, to] = node.range;
  const written = new Document(nodeOf(isScalar(node) ? node.value : '', field)).toString(YAML_STYLE).trim();
  // A folded text includes the end of its last line.
  return [{ from, to, text: text.slice(from, to).endsWith('\n') ? `${written}\n` : written }];
}

/** A YAML text whose words stand in double quotes on one line each, as content is written. */
export function quoteTexts(text: string, document: Document, field: FormField): string {
  return edited(text, editsIn(document.contents, text, field));
}
