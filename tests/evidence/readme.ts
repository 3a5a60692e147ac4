import { readFileSync, writeFileSync } from 'node:fs';
import type { Evidence } from './evidence.ts';
import { tablesOf } from './table.ts';

export const README = 'tests/evidence/README.md';
const MARK = '<!-- written by npm run evidence -->';

/** The tables that stand in the README now. */
export const writtenTables = (): string => readFileSync(README, 'utf8').split(MARK)[1]?.trim() ?? '';

/** Writes the tables into the README, after the words that people wrote. */
export function writeTables(evidence: Evidence): void {
  const [before = ''] = readFileSync(README, 'utf8').split(MARK);
  writeFileSync(README, `${before}${MARK}\n\n${tablesOf(evidence)}\n`);
}
