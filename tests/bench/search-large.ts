import { parseArgs } from 'node:util';
import { refuse } from '../../src/tools/command/usage.ts';
import { OURS } from './search/engines.ts';
import { material } from './search/material.ts';
import { measure } from './search/measure.ts';

const USAGE = 'npm run bench -- search-large [--passages FILE.jsonl] [--queries FILE.jsonl] [--size 100000]';

/** Our engine alone, on more passages than exist: the rest is recombined from them. */
export function benchLargeSearch(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      passages: { type: 'string' },
      queries: { type: 'string' },
      size: { type: 'string', default: '100000' },
    },
  });
  if (!/^[1-9]\d{0,6}$/u.test(values.size)) return refuse(`--size ${values.size}: 1–9999999`);
  if (values.queries !== undefined && values.passages === undefined) return refuse(`--queries: ${USAGE}`);
  return measure('search-large', [OURS], material(values, Number(values.size)));
}
