import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { IndexedPassage } from '../domain/search/passages/passage.ts';

/** What is wrong with a line, and what would be right. */
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

/** Every message a line can have, in both languages. */
const MESSAGES = {
  json: (text: string, why: string) => `${shown(text)} không phải JSON / is no JSON (${why}) → ${SHAPE}`,
  object: (value: unknown) => `${shown(value)} không phải một đối tượng / is no object → ${SHAPE}`,
  missing: (field: string) => `thiếu / has no "${field}" → "${field}": "…"`,
  type: (field: string, value: unknown) => `"${field}": ${shown(value)} không phải chữ / is no text → "${field}": "…"`,
  blank: (field: string) => `"${field}" trống / is blank → "${field}": "…"`,
  duplicate: (id: string, first: number) =>
    `"id": ${shown(id)} đã có ở dòng ${first} / is the id of line ${first} too → mỗi đoạn một id / an id for each passage`,
};

/** Fields every passage has; a title may be blank. */
const FIELDS = ['id', 'title', 'text'] as const;

function passageOf(text: string): IndexedPassage | string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Where in its only line is said by the position.
    return [MESSAGES.json(text, error instanceof Error ? error.message.replace(/ \(line .*\)$/u, '') : '')];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [MESSAGES.object(value)];
  const fields = value as Partial<Record<(typeof FIELDS)[number] | 'data', unknown>>;
  const problems = FIELDS.flatMap((field) => {
    const own = fields[field];
    if (own === undefined) return [MESSAGES.missing(field)];
    if (typeof own !== 'string') return [MESSAGES.type(field, own)];
    return own.trim() === '' && field !== 'title' ? [MESSAGES.blank(field)] : [];
  });
  if (problems.length > 0) return problems;
  const { id, title, text: body, data } = value as IndexedPassage;
  return { id, title, text: body, ...(data === undefined ? {} : { data }) };
}

/** Reads passages, a JSON line each, with every problem of every line. Empty lines say nothing. */
export async function readPassages(file: string): Promise<{ passages: IndexedPassage[]; bad: BadLine[] }> {
  const passages: IndexedPassage[] = [];
  const bad: BadLine[] = [];
  const lines = new Map<string, number>();
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const passage = passageOf(line === 1 ? text.replace(/^\uFEFF/u, '') : text);
    const known = Array.isArray(passage) ? undefined : lines.get(passage.id);
    if (Array.isArray(passage)) for (const message of passage) bad.push({ line, message });
    else if (known !== undefined) bad.push({ line, message: MESSAGES.duplicate(passage.id, known) });
    else {
      lines.set(passage.id, line);
      passages.push(passage);
    }
  }
  return { passages, bad };
}
