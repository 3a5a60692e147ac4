import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { SyntaxRule } from '../problems/problem.ts';

/** A fault of syntax by its kind: its offset in the text, and what the message quotes. */
export interface YamlFault {
  readonly rule: SyntaxRule;
  readonly offset: number;
  readonly value: string;
}

/** Blanks that YAML does not take for blanks; they come along from Word, web pages and phones. */
const OTHER_BLANK = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const KEY = '[\\p{L}_][\\w-]*';

/** What a line can tell by itself; the first that fits counts. The group is what the message quotes. */
const LINE_FAULTS: readonly (readonly [SyntaxRule, RegExp])[] = [
  ['yaml-tab', /^ *(?:- +)*(?<value>\t+)/u],
  ['yaml-space', new RegExp(`^\\s*(?:- *)*(?:${KEY} *:)? *(?<value>${OTHER_BLANK})`, 'u')],
  ['yaml-bullet', /^ *(?<value>[–—−•●▪◦*+])\s/u],
  ['yaml-wide-colon', new RegExp(`^ *(?:- +)*(?<value>${KEY})\\s*：`, 'u')],
  ['yaml-curly', new RegExp(`^ *(?:- +)*(?:${KEY}: +)?(?<value>[“”„‟‘’])`, 'u')],
  ['yaml-no-blank', new RegExp(`^ *(?:- +)*(?<value>${KEY}:)(?=[^\\s/])`, 'u')],
];
const CONFLICT = /^(?:<{7}|>{7}|={7})(?= |$)/u;
/** A key whose text stands in the lines below it, where every character is text. */
const BLOCK_TEXT = /^(?<indent> *)(?:- +)*[^#"'\s][^"']*: +[>|][-+\d]*\s*(?:#.*)?$/u;

/** The faults that lines show by themselves, one per line; of a conflict of versions only where each begins. */
export function lineFaults(text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const conflicts: YamlFault[] = [];
  let offset = 0;
  let textIndent: number | undefined;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/u);
    if (textIndent !== undefined && indent !== -1 && indent <= textIndent) textIndent = undefined;
    if (CONFLICT.test(line)) conflicts.push({ rule: 'yaml-conflict', offset, value: line.slice(0, 7) });
    else if (textIndent === undefined) {
      for (const [rule, form] of LINE_FAULTS) {
        const match = form.exec(line);
        const value = match?.groups?.value;
        if (value === undefined) continue;
        faults.push({ rule, offset: offset + line.indexOf(value), value });
        break;
      }
    }
    textIndent ??= BLOCK_TEXT.exec(line)?.groups?.indent?.length;
    offset += line.length + 1;
  }
  if (conflicts.length === 0) return faults;
  const begins = conflicts.filter(({ value }) => value.startsWith('<'));
  return begins.length > 0 ? begins : conflicts.slice(0, 1);
}

/** Errors that another one further up usually causes. */
const FOLLOWS: ReadonlySet<SyntaxRule> = new Set(['yaml-indent', 'yaml-no-key', 'yaml-bracket', 'yaml-syntax']);

/** Where the quoted text begins that an error says is not closed. */
function openingOf(document: Document, place: number): number {
  let found = place;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] <= place && place <= range[2]) [found] = range;
    },
  });
  return found;
}

const wordAt = (text: string, offset: number): string => text.slice(offset).split('\n', 1)[0]?.trim() ?? '';

/** The kind of an error of the parser. */
function faultOf({ code, message, pos: [offset] }: YAMLError, text: string, document: Document): YamlFault {
  const value = wordAt(text, offset);
  switch (code) {
    case 'DUPLICATE_KEY':
      return { rule: 'yaml-duplicate', offset, value: text.slice(offset).split(':', 1)[0] ?? '' };
    case 'TAB_AS_INDENT':
      return { rule: 'yaml-tab', offset, value };
    case 'BAD_DQ_ESCAPE':
      return { rule: 'yaml-escape', offset, value: value.slice(0, 2) };
    case 'BAD_SCALAR_START':
      return { rule: 'yaml-start', offset, value: value.slice(0, 1) };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { rule: 'yaml-colon', offset, value };
    case 'MULTILINE_IMPLICIT_KEY':
      return { rule: 'yaml-no-key', offset, value };
    case 'BAD_INDENT':
      return {
        rule: message.includes('must be sufficiently indented') ? 'yaml-bracket' : 'yaml-indent',
        offset,
        value,
      };
    case 'MISSING_CHAR': {
      if (!message.includes('quote')) break;
      const from = openingOf(document, offset);
      return { rule: 'yaml-quote', offset: from, value: wordAt(text, from) };
    }
    case 'UNEXPECTED_TOKEN':
      if (/["']\s*$/u.test(text.slice(0, offset))) return { rule: 'yaml-inner-quote', offset, value };
      {
        const start = /(?:^|[:-] +)(?<value>[*&!>|])[^\n]*$/u.exec(text.slice(0, offset))?.groups?.value;
        if (start !== undefined) return { rule: 'yaml-start', offset, value: start };
      }
      break;
    default:
  }
  return { rule: 'yaml-syntax', offset, value: message.split('\n')[0] ?? '' };
}

/** What makes a text no YAML, each cause once: what follows from a fault further up is left out. */
export function syntaxFaults(text: string, document: Document): YamlFault[] {
  if (document.errors.length === 0) return [];
  const byLine = lineFaults(text);
  if (byLine.some(({ rule }) => rule === 'yaml-conflict')) return byLine;
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const told = new Set(byLine.map(({ offset }) => lineOf(offset)));
  const others: YamlFault[] = [];
  for (const error of document.errors) {
    const fault = faultOf(error, text, document);
    const line = lineOf(fault.offset);
    if (told.has(line) || (FOLLOWS.has(fault.rule) && told.size > 0)) continue;
    told.add(line);
    others.push(fault);
  }
  return [...byLine, ...others];
}

/** Unquoted values that are read, but as less than was meant: cut at a `#`, or begun with a typographic quote. */
export function valueFaults(text: string, document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [from, to] = node.range;
      const cut = /^[ \t]+(?<value>#[^\s#].*)/u.exec(text.slice(to))?.groups?.value;
      if (cut !== undefined) faults.push({ rule: 'yaml-hash', offset: to + text.slice(to).indexOf('#'), value: cut });
      const curly = /^[“”„‟‘’]/u.exec(text.slice(from, to))?.[0];
      if (curly !== undefined) faults.push({ rule: 'yaml-curly', offset: from, value: curly });
    },
  });
  return faults;
}
