import { isCollection, isMap, isNode, isPair, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyName, treeOf } from './yaml-meaning.ts';

/** A part of a block of YAML: a key or an item with its lines, and the comments above it. */
export interface Chunk {
  /** The key of a map; empty for items of lists. */
  readonly key: string;
  readonly value: unknown;
  readonly text: string;
}

/** A block of YAML as lines: comments before its first part, and its parts. */
export interface Block {
  readonly kind: 'map' | 'list';
  readonly indent: number;
  readonly head: string;
  readonly chunks: readonly Chunk[];
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Where each part begins: a key, or the hyphen of an item. */
function startsOf(node: YAMLMap | YAMLSeq, text: string): number[] {
  if (isMap(node)) return node.items.map(({ key }) => startOf(key));
  return node.items.map((item) => text.lastIndexOf('-', startOf(isPair(item) ? item.key : item)));
}

/** The start of the line of an offset, or of the comments right above it. */
function lineStart(text: string, offset: number, least: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  for (;;) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (start <= least || before < least || !/^\s*#/u.test(text.slice(before, start))) return Math.max(start, least);
    start = before;
  }
}

/** The parts of a text that is a map or list in lines; undefined for anything else. */
export function blockOf(text: string): Block | undefined {
  const document = treeOf(text);
  const node: Node | null | undefined = document?.contents;
  if (!document || !node || !isCollection(node) || node.flow === true || node.items.length === 0) return undefined;
  if (!isMap(node) && !isSeq(node)) return undefined;
  const starts = startsOf(node, text);
  const [first = 0] = starts;
  const firstLine = text.lastIndexOf('\n', first - 1) + 1;
  const lines = starts.map((start, index) =>
    index === 0 ? firstLine : lineStart(text, start, starts[index - 1] ?? 0),
  );
  return {
    kind: isMap(node) ? 'map' : 'list',
    indent: first - firstLine,
    head: text.slice(0, firstLine),
    chunks: node.items.map((item, index) => {
      const value: unknown = isPair(item) ? item.value : item;
      const json: unknown = isNode(value) ? value.toJS(document) : value;
      return {
        key: isPair(item) ? keyName(item.key) : '',
        value: json,
        text: text.slice(lines[index], lines[index + 1] ?? text.length),
      };
    }),
  };
}

/**
 * The block inside a part, given to a function that rewrites it; undefined where the part holds none. An item of a list
 * gets a blank in place of its hyphen meanwhile, so that its keys align.
 */
export function withInner(
  { text }: Chunk,
  { kind, indent }: Block,
  rewrite: (inner: string) => string | undefined,
): string | undefined {
  if (kind === 'map') {
    const { head, inner } = /^(?<head>(?:\s*#.*\n)*[^\n]*:[ ]*(?:#.*)?\n)(?<inner>[\s\S]+)$/u.exec(text)?.groups ?? {};
    const written = inner === undefined ? undefined : rewrite(inner);
    return written === undefined ? undefined : `${head ?? ''}${written}`;
  }
  const hyphen = new RegExp(`^((?:\\s*#.*\\n)*.{${indent}})-`, 'u');
  if (!hyphen.test(text)) return undefined;
  const written = rewrite(text.replace(hyphen, '$1 '));
  return written?.replace(new RegExp(`^((?:\\s*#.*\\n)*.{${indent}}) `, 'u'), '$1-');
}
