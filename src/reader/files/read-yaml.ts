import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
  type Node,
} from 'yaml';
import { characterFaults, decomposedWord } from '../../domain/text/characters.ts';
import { ANY } from '../../schema/fields/walk.ts';
import type { Problem, Rule } from '../problems/problem.ts';
import { plainData } from './plain-yaml.ts';
import { syntaxFaults, valueFaults } from './yaml-faults.ts';

export type Path = readonly PropertyKey[];

/** Parsed YAML or JSON, with the locations of its values. */
export interface Parsed {
  readonly data: unknown;
  /** Line and column (1-based) of a value, or of its key if `ofKey` is set; falls back to the nearest parent. */
  locate(path: Path, ofKey?: boolean): { line: number; column: number };
  readonly problems: readonly Problem[];
}

/** Whether a problem concerns only characters: the entry can be parsed, but not published. */
export const isCharacterRule = (rule: Rule): boolean => rule.startsWith('char-') || rule === 'text-nfc';

/** Forbidden characters that escape sequences produce; located at the text that contains them. */
function escapedFaults(value: string, source: string): { rule: Rule; value: string }[] {
  const seen = new Set(characterFaults(source).map((fault) => fault.value)); // already reported for the file
  const word = decomposedWord(value);
  return [
    ...characterFaults(value)
      .filter((fault) => !seen.has(fault.value))
      .map((fault) => ({ rule: `char-${fault.kind}` as const, value: fault.value })),
    ...(word !== undefined && decomposedWord(source) === undefined ? [{ rule: 'text-nfc' as const, value: word }] : []),
  ];
}

/** Looks like a date, or a date with a time. */
const DATE_LIKE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ].*)?)?|-Q\d)?$/u;

const keyOf = (pair: { key: unknown }): unknown => (isScalar(pair.key) ? pair.key.value : pair.key);

/** The path of a node as in schemas: keys of maps, and `*` for list items. */
const pathOf = (ancestors: readonly unknown[]): string[] =>
  ancestors.flatMap((ancestor) => (isPair(ancestor) ? [String(keyOf(ancestor))] : isSeq(ancestor) ? [ANY] : []));

/** The documents of a YAML text as trees, and the places of its lines. */
function compose(text: string) {
  const counter = new LineCounter();
  const options = { lineCounter: counter, uniqueKeys: true, strict: true, prettyErrors: false } as const;
  return { documents: parseAllDocuments(text, options), counter };
}

/** The offset in a text of the value at a path, or of its key; of the nearest parent if there is none. */
function offsetOf(contents: Node | null | undefined, path: Path, ofKey: boolean): number {
  let node = contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === step);
      if (!pair) break;
      const target: unknown = ofKey && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
      if (!isNode(target)) break;
      node = target;
    } else if (node && 'items' in node) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) break;
      node = item;
    } else break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** Finds values of a text. Few files are asked for a place, so a text is parsed for places only when it is asked. */
function placesIn(text: string, firstLine: number) {
  let composed: ReturnType<typeof compose> | undefined;
  const place = (offset: number): { line: number; column: number } => {
    composed ??= compose(text);
    const { line, col } = composed.counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const locate: Parsed['locate'] = (path, ofKey = false) => {
    composed ??= compose(text);
    return place(offsetOf(composed.documents[0]?.contents, path, ofKey));
  };
  return { place, locate };
}

/**
 * Parses YAML strictly: a single document with a map at its root, unique keys, no aliases (which can expand without
 * bound), and quoted dates, because YAML 1.1 parsers silently turn 2021-02-31 into 3 March. `dates` are dotted paths of
 * date and moment fields; `firstLine` is the line of the text within its file.
 */
export function readYaml(file: string, text: string, firstLine = 1, dates: ReadonlySet<string> = new Set()): Parsed {
  const { place, locate } = placesIn(text, firstLine);
  const plain = plainData(text, dates);
  if (plain) return { data: plain, problems: [], locate };
  const { documents } = compose(text);
  const [document] = documents;
  const problems: Problem[] = [];
  const report = (rule: Problem['rule'], offset: number, values: Problem['values'] = {}): void => {
    problems.push({ rule, file, ...place(offset), values });
  };

  const faults = document ? [...syntaxFaults(text, document), ...valueFaults(text, document)] : [];
  for (const { rule, offset, value } of faults) {
    if (!problems.some((told) => told.rule === rule && told.line === place(offset).line))
      report(rule, offset, { value });
  }
  if (documents.length > 1 && (document?.errors.length ?? 0) === 0) report('yaml-not-map', documents[1]?.range[0] ?? 0);
  if (document === undefined || (problems.length === 0 && !isMap(document.contents))) report('yaml-not-map', 0);
  if (document) {
    const told = new Set(problems.map(({ line }) => line));
    const aliases = new Set<string>(); // one message per name: a YAML bomb has thousands of uses
    visit(document, {
      Node(_key, node) {
        const value = isAlias(node) ? `*${node.source}` : node.anchor === undefined ? undefined : `&${node.anchor}`;
        if (value === undefined || aliases.has(value)) return;
        aliases.add(value);
        // Text in bold, or a list of asterisks, is no alias.
        if (!told.has(place(node.range?.[0] ?? 0).line)) report('yaml-alias', node.range?.[0] ?? 0, { value });
      },
      Scalar(key, node, ancestors) {
        const [from, to] = node.range ?? [0, 0];
        const written = text.slice(from, to);
        if (typeof node.value === 'string' && written.includes('\\')) {
          for (const { rule, value } of escapedFaults(node.value, written)) report(rule, from, { value });
        }
        if (node.type !== 'PLAIN' || key === 'key' || !dates.has(pathOf(ancestors).join('.'))) return;
        const source = node.source ?? '';
        if (DATE_LIKE.test(source)) report('yaml-date', node.range?.[0] ?? 0, { value: source });
      },
    });
  }
  const usable = problems.every(({ rule }) => rule === 'yaml-date' || isCharacterRule(rule));
  return { data: usable ? document?.toJS({ maxAliasCount: 0 }) : undefined, problems, locate };
}
