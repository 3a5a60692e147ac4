import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Pair,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml';
import { itemOf, type FormField } from './fields.ts';
import { ANYTHING, membersOf, nodeOf, YAML_STYLE } from './to-yaml.ts';
import { edited, type Edit } from './edits.ts';
import { inOrder } from './key-order.ts';
import { blockOf, withInner, type Block, type Chunk } from './yaml-chunks.ts';
import { keyName, saysSame, treeOf } from './yaml-meaning.ts';

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A node as lines with this indent, in the style of the content. */
const lines = (node: Node, indent: number): string =>
  new Document(node).toString(YAML_STYLE).replace(/^(?=.)/gmu, ' '.repeat(indent));

function newPart(key: string, value: unknown, field: FormField, { kind, indent }: Block): string {
  const node = nodeOf(value, field);
  if (kind === 'map') {
    const map = new YAMLMap();
    map.items = [new Pair(new Scalar(key), node)];
    return lines(map, indent);
  }
  const list = new YAMLSeq();
  list.items = [node];
  return lines(list, indent);
}

const inLine = (node: Node): string => {
  if (isCollection(node)) node.flow = true;
  return new Document(node).toString(YAML_STYLE).trim();
};

/** The edits that give a value in one line another value, keeping its quotes or brackets; undefined if there is no way. */
function editsOf(node: unknown, value: unknown, field: FormField, document: Document): Edit[] | undefined {
  if (!isNode(node) || !node.range) return undefined;
  if (saysSame(node.toJS(document), value)) return [];
  const [from, to] = node.range;
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    const written = nodeOf(value, field) as Scalar;
    if (node.type === 'PLAIN' && written.type === 'QUOTE_DOUBLE') written.type = 'PLAIN';
    return node.type?.startsWith('BLOCK') ? undefined : [{ from, to, text: inLine(written) }];
  }
  if (isMap(node) && node.flow && isValues(value)) {
    const members = new Map(membersOf(value, field));
    if (node.items.length !== members.size) return undefined;
    const edits = node.items.map(({ key, value: own }) => {
      const name = keyName(key);
      return name in value ? editsOf(own, value[name], members.get(name) ?? ANYTHING, document) : undefined;
    });
    return edits.some((one) => one === undefined) ? undefined : edits.flatMap((one) => one ?? []);
  }
  if (isSeq(node) && node.flow && Array.isArray(value)) return [{ from, to, text: inLine(nodeOf(value, field)) }];
  return undefined;
}

/** A part with another value: its own block rewritten, or its one line, or else all of it anew below its comments. */
function changedPart(chunk: Chunk, value: unknown, field: FormField, block: Block): string {
  const inner = withInner(chunk, block, (text) => rewritten(text, value, field));
  if (inner !== undefined) return inner;
  const document = treeOf(chunk.text);
  const [part] = isCollection(document?.contents) ? document.contents.items : [];
  const edits = document && editsOf(isPair(part) ? part.value : part, value, field, document);
  if (edits?.every(({ from, to }) => !chunk.text.slice(from, to).includes('\n'))) return edited(chunk.text, edits);
  const comments = /^(?:\s*#.*\n)*/u.exec(chunk.text)?.[0] ?? '';
  return comments + newPart(chunk.key, value, field, block);
}

/** Pairs the items of a list with those of another: equal ones first, what stands between them in order. */
function itemsLike(block: Block, values: readonly unknown[], field: FormField): string[] {
  const { chunks } = block;
  const written: string[] = [];
  let at = 0;
  for (const [index, value] of values.entries()) {
    const same = chunks.findIndex((chunk, place) => place >= at && saysSame(chunk.value, value));
    const kept = chunks[same];
    const isLater = (chunk: Chunk): boolean => values.slice(index + 1).some((later) => saysSame(later, chunk.value));
    const here = chunks[at];
    if (kept) {
      written.push(kept.text);
      at = same + 1;
    } else if (here && !isLater(here)) {
      written.push(changedPart(here, value, field, block));
      at += 1;
    } else written.push(newPart('', value, field, block));
  }
  return written;
}

/**
 * A block of YAML with other values: what is the same keeps its lines, comments, quotes and order; what is new is in
 * the style of the content. Undefined where the text and the value are not of one kind.
 */
export function rewritten(text: string, value: unknown, field: FormField): string | undefined {
  const block = blockOf(text);
  if (!block) return undefined;
  if (block.kind === 'list') {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    return block.head + itemsLike(block, value, itemOf(field) ?? ANYTHING).join('');
  }
  if (!isValues(value)) return undefined;
  const members = new Map(membersOf(value, field));
  const before = block.chunks.map(({ key }) => key);
  const parts = inOrder([...members.keys()], before, [...members.keys()]).map((key) => {
    const chunk = block.chunks.find((one) => one.key === key);
    const member = members.get(key) ?? ANYTHING;
    if (!chunk) return newPart(key, value[key], member, block);
    return saysSame(chunk.value, value[key]) ? chunk.text : changedPart(chunk, value[key], member, block);
  });
  return block.head + parts.join('');
}
