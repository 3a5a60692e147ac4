import { Document, isCollection, isPair, isScalar, isSeq, parseDocument, YAMLSeq, type Node } from 'yaml';
import { YAML_STYLE } from '../entry/to-yaml.ts';

/** Where a node ends in its text: the innermost value of a block ends it, before comments that follow. */
function endOf(node: unknown): number {
  if (isPair(node)) return node.value === null ? endOf(node.key) : endOf(node.value);
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return (node as Node).range?.[1] ?? 0;
}

/** The beginning of the line after a place, which may be the end of the text. */
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
 * Adds an item to a list at the top of an entry and leaves every other byte of the text as it is, comments included. A
 * list that is not there yet is put where the order of the keys has it.
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
    // Written in one line, such as []: that line has to become several.
    list.flow = false;
    list.items.push(item);
    return document.toString(YAML_STYLE);
  }
  const pairs = isCollection(document.contents) ? document.contents.items.filter((one) => isPair(one)) : [];
  const place = ({ key: own }: { key: unknown }): number => keys.indexOf(isScalar(own) ? String(own.value) : '');
  const before = pairs.findLast((pair) => place(pair) < keys.indexOf(key));
  return insert(text, before ? nextLine(text, endOf(before)) : 0, lines({ [key]: block }));
}
