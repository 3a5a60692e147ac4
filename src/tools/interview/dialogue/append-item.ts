import { Document, isCollection, isPair, isScalar, isSeq, parseDocument, YAMLSeq, type Node } from 'yaml';
import { YAML_STYLE } from '../../form/to-yaml.ts';

/** End offset of a node: that of its innermost last value, before trailing comments. */
function endOf(node: unknown): number {
  if (isPair(node)) return node.value === null ? endOf(node.key) : endOf(node.value);
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return (node as Node).range?.[1] ?? 0;
}

/** Start of the line after an offset, or the end of the text. */
function nextLine(text: string, place: number): number {
  if (place > 0 && text[place - 1] === '\n') return place;
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end + 1;
}

const insert = (text: string, place: number, block: string): string => {
  const before = text.slice(0, place);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${block}${text.slice(place)}`;
};

/**
 * Appends an item to a top-level list of an entry and leaves all other bytes, including comments, unchanged. A missing
 * list is inserted according to the order of keys.
 */
export function appendItem(text: string, key: string, item: Node, keys: readonly string[]): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  const lines = (value: unknown): string => new Document(value).toString(YAML_STYLE);
  const block = new YAMLSeq();
  block.items = [item];
  if (isSeq(list) && list.flow !== true && list.items.length > 0) {
    const start = (list.items[0] as Node).range?.[0] ?? 0;
    const indent = /^ */u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
    return insert(text, nextLine(text, endOf(list)), lines(block).replace(/^(?=.)/gmu, indent));
  }
  if (isSeq(list)) {
    // A flow list such as [] has to become a block list.
    list.flow = false;
    list.items.push(item);
    return document.toString(YAML_STYLE);
  }
  const pairs = isCollection(document.contents) ? document.contents.items.filter((one) => isPair(one)) : [];
  const place = ({ key: own }: { key: unknown }): number => keys.indexOf(isScalar(own) ? String(own.value) : '');
  const before = pairs.findLast((pair) => place(pair) < keys.indexOf(key));
  return insert(text, before ? nextLine(text, endOf(before)) : 0, lines({ [key]: block }));
}
