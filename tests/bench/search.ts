import { parseArgs } from 'node:util';
import { refuse } from '../../src/tools/command/usage.ts';
import { ENGINES } from './search/engines.ts';
import { material } from './search/material.ts';
import { measure } from './search/measure.ts';

const USAGE = `npm run bench -- search [--passages FILE.jsonl] [--queries FILE.jsonl] [--only ${ENGINES.join(',')}]`;
/** Number of passages generated from the content if no file is given, because the content alone is too small. */
const SIZE = 2000;

/** Our engine and its peers, on the same passages and questions. */
export function benchSearch(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { passages: { type: 'string' }, queries: { type: 'string' }, only: { type: 'string' } },
  });
  const engines = values.only?.split(',') ?? ENGINES;
  const unknown = engines.find((engine) => !ENGINES.includes(engine));
  if (unknown !== undefined) return refuse(`--only ${unknown}: ${ENGINES.join(', ')}`);
  if (values.queries !== undefined && values.passages === undefined) return refuse(`--queries: ${USAGE}`);
  return measure('search', engines, material(values, values.passages === undefined ? SIZE : 0));
}
