import { readFileSync } from 'node:fs';

/** A searchable piece of text. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A question with a known answer. */
export interface Query {
  /** How it is typed: `exact`, `no-marks` … */
  readonly variant: string;
  readonly q: string;
  /** The passage it was taken from. */
  readonly id: string;
}

/** Thrown for an invalid input file; the message has location and remedy. */
export class BadLines extends Error {}

function readLines<T>(file: string, fields: readonly (keyof T & string)[]): T[] {
  const right = fields.map((field) => `"${field}": "…"`).join(', ');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadLines(`${file}: no such file of {${right}} lines`);
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const value = JSON.parse(line) as T;
      if (fields.some((field) => typeof value[field] !== 'string')) throw new TypeError(line);
      return [value];
    } catch {
      throw new BadLines(`${file}:${index + 1}: “${line.slice(0, 80)}” → {${right}}`);
    }
  });
}

export const readPassages = (file: string): Passage[] => readLines<Passage>(file, ['id', 'title', 'text']);
export const readQueries = (file: string): Query[] => readLines<Query>(file, ['variant', 'q', 'id']);

/** Formats values as JSON Lines. */
export const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
