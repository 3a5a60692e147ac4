import type { PassageRecord } from '../../search/export/record.ts';
import type { IndexedPassage } from '../../search/passages/format/passage.ts';
import { jsonLinesOf } from './json-lines.ts';

/** A problem of a line, with its remedy. */
export interface BadLine {
  readonly line: number;
  readonly message: string;
}

const SHAPE = '{"id": "…", "title": "…", "text": "…"}';
const SHOWN = 60;

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
};

/** All messages about lines, in both languages. */
const MESSAGES = {
  json: (text: string, why: string) => `${shown(text)} không phải JSON / is no JSON (${why}) → ${SHAPE}`,
  object: (value: unknown) => `${shown(value)} không phải một đối tượng / is no object → ${SHAPE}`,
  missing: (field: string) => `thiếu / has no "${field}" → "${field}": "…"`,
  type: (field: string, value: unknown) => `"${field}": ${shown(value)} không phải chữ / is no text → "${field}": "…"`,
  blank: (field: string) => `"${field}" trống / is blank → "${field}": "…"`,
  duplicate: (id: string, first: number) =>
    `"id": ${shown(id)} đã có ở dòng ${first} / is the id of line ${first} too → mỗi đoạn một id / an id for each passage`,
};

/** Required fields of a passage; the title may be empty. */
const FIELDS = ['id', 'title', 'text'] as const;

/** A non-empty line: a passage with all fields, or its problems. */
export type PassageLine =
  | { readonly line: number; readonly record: PassageRecord; readonly messages?: never }
  | { readonly line: number; readonly record?: never; readonly messages: readonly string[] };

function recordOf(text: string): PassageRecord | string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The line number is reported separately.
    return [MESSAGES.json(text, error instanceof Error ? error.message.replace(/ \(line .*\)$/u, '') : '')];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [MESSAGES.object(value)];
  const fields = value as Partial<Record<(typeof FIELDS)[number], unknown>>;
  const problems = FIELDS.flatMap((field) => {
    const own = fields[field];
    if (own === undefined) return [MESSAGES.missing(field)];
    if (typeof own !== 'string') return [MESSAGES.type(field, own)];
    return own.trim() === '' && field !== 'title' ? [MESSAGES.blank(field)] : [];
  });
  return problems.length > 0 ? problems : (value as PassageRecord);
}

/** Yields the passages of a JSON Lines file. Empty lines are skipped; duplicate ids are problems. */
export async function* passageLines(file: string): AsyncGenerator<PassageLine> {
  const lines = new Map<string, number>();
  let line = 0;
  for await (const text of jsonLinesOf(file)) {
    line += 1;
    if (text.trim() === '') continue;
    const record = recordOf(line === 1 ? text.replace(/^\uFEFF/u, '') : text);
    const known = Array.isArray(record) ? undefined : lines.get(record.id);
    if (Array.isArray(record)) yield { line, messages: record };
    else if (known !== undefined) yield { line, messages: [MESSAGES.duplicate(record.id, known)] };
    else {
      lines.set(record.id, line);
      yield { line, record };
    }
  }
}

/** Prints why a file cannot be used: its bad lines, or that it has no passages. Returns whether it can be used. */
export function printBadLines(file: string, bad: readonly BadLine[], count: number): boolean {
  for (const { line, message } of bad) console.error(`${file}:${line}: ${message}`);
  if (bad.length === 0 && count === 0) console.error(`${file}: không có đoạn nào / has no passages`);
  return bad.length === 0 && count > 0;
}

/** Reads the passages of a file, with all problems of all lines. */
export async function readPassages(file: string): Promise<{ passages: IndexedPassage[]; bad: BadLine[] }> {
  const passages: IndexedPassage[] = [];
  const bad: BadLine[] = [];
  for await (const { line, record, messages } of passageLines(file)) {
    for (const message of messages ?? []) bad.push({ line, message });
    if (!record) continue;
    const { id, title, text, data } = record;
    passages.push({ id, title, text, ...(data === undefined ? {} : { data }) });
  }
  return { passages, bad };
}
