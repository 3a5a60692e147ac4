import { readFileSync } from 'node:fs';
import { inLine, problemMessage } from '../../reader/messages/format-problem.ts';
import { DEFAULT_MESSAGE_LOCALE, type MessageLocale } from '../../reader/messages/messages.ts';
import { digestOf } from './canonical.ts';
import { cleaned } from './clean.ts';
import { rowProblems, type RowProblem } from './row-problems.ts';
import { procedureRow, type ProcedureRow } from './row.ts';
import { IMPORT_WORDS } from './words/by-language.ts';
import type { LineRule } from './words/import-words.ts';

/** A row with the line (from 1) it stands in. */
export interface NumberedRow {
  readonly line: number;
  readonly row: ProcedureRow;
}

/** A line that is no row, with every reason why. */
export interface BadLine {
  readonly line: number;
  /** Its code, if it has one that can be read. */
  readonly code: string | undefined;
  readonly problems: readonly RowProblem[];
}

/** A file of rows as it was read. Rows are complete only where no line is bad. */
export interface ReadRows {
  readonly rows: readonly NumberedRow[];
  readonly bad: readonly BadLine[];
  /** Lines that say the same as another one, word for word. */
  readonly repeated: readonly number[];
  /** How many characters were taken out that nobody can see, and in which lines. */
  readonly removed: { readonly characters: number; readonly lines: readonly number[] };
}

const LINE_FEED = 0x0a;

/** The lines of a file as bytes, empty ones as well. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    yield bytes.subarray(start, end === -1 ? bytes.length : end);
    start = end === -1 ? bytes.length : end + 1;
  }
}

/** How much of the end of a broken line a message quotes. */
const TAIL = 40;

/** A line as a value, or why it is none. */
function valueOf(bytes: Buffer): { value: unknown } | { problem: RowProblem } {
  let text: string;
  try {
    // A byte-order mark in front of the file is taken off by the decoder.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return { problem: { path: '', rule: 'line-encoding', values: {} } };
  }
  if (text === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: { path: '', rule: 'line-json', values: { value: text.slice(-TAIL) } } };
  }
}

const codeOf = (value: unknown): string | undefined => {
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

/** Reads a file of rows, one a line, and finds everything that is wrong with it. */
export function readRows(file: string): ReadRows {
  const rows = new Map<string, NumberedRow & { digest: string }>();
  const bad: BadLine[] = [];
  const repeated: number[] = [];
  const touched: number[] = [];
  let characters = 0;
  let line = 0;
  for (const bytes of linesOf(readFileSync(file))) {
    line += 1;
    const read = valueOf(bytes);
    if ('problem' in read) {
      bad.push({ line, code: undefined, problems: [read.problem] });
      continue;
    }
    if (read.value === undefined) continue;
    const { value, removed } = cleaned(read.value);
    if (removed > 0) touched.push(line);
    characters += removed;
    const result = procedureRow.safeParse(value, { reportInput: true });
    if (!result.success) {
      bad.push({ line, code: codeOf(value), problems: rowProblems(result.error) });
      continue;
    }
    const { code } = result.data;
    const digest = digestOf(result.data);
    const before = rows.get(code);
    if (before === undefined) rows.set(code, { line, row: result.data, digest });
    else if (before.digest === digest) repeated.push(line);
    else
      bad.push({ line, code, problems: [{ path: 'code', rule: 'code-twice', values: { line: String(before.line) } }] });
  }
  return { rows: [...rows.values()], bad, repeated, removed: { characters, lines: touched } };
}

const isOwn = (rule: RowProblem['rule']): rule is LineRule =>
  Object.hasOwn(IMPORT_WORDS[DEFAULT_MESSAGE_LOCALE].bad, rule);

/** What is wrong with bad lines, a line for each reason: file, line, code, field, and what would be right. */
export const badLinesText = (file: string, bad: readonly BadLine[], locale: MessageLocale): string =>
  bad
    .flatMap(({ line, code, problems }) =>
      problems.map(({ path, rule, values }) => {
        const message = isOwn(rule) ? IMPORT_WORDS[locale].bad[rule](values) : problemMessage({ rule, values }, locale);
        const parts = [`${file}:${line}`, code ?? '', path, message].filter((part) => part !== '');
        return parts.map(inLine).join('  ');
      }),
    )
    .join('\n');
