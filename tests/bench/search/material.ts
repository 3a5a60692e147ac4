import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalOf } from '../../content/real-portal.ts';
import { contentFolder } from '../../../src/reader/settings/content-folder.ts';
import { WORKSHOP } from '../measured.ts';
import { jsonLines, readPassages, readQueries, type Query } from './passages.ts';
import { makeQueries } from './queries.ts';
import { Random } from './random.ts';
import { recombine } from './recombine.ts';
import { sitePassages } from './site-passages.ts';
import { SpanFinder } from './spans.ts';

const SEED = 2021;

/** What engines are measured on. */
export interface Material {
  readonly queries: readonly Query[];
  /** How many passages there are, and how many of them were recombined from the others. */
  readonly counts: { readonly passages: number; readonly recombined: number };
  /** Where the passages are for other processes to read. */
  readonly file: string;
}

/**
 * Passages and questions: those of the files, else those of the portal's content. Fewer passages than `size` are filled
 * up with recombined ones that do not hold what is asked for. The same arguments give the same material.
 */
export function material(
  files: { readonly passages?: string | undefined; readonly queries?: string | undefined },
  size: number,
): Material {
  const random = new Random(SEED);
  const given =
    files.passages === undefined ? sitePassages(portalOf(contentFolder().path)) : readPassages(files.passages);
  const queries = files.queries === undefined ? makeQueries(given, random) : readQueries(files.queries);
  const passages = recombine(given, size, random, SpanFinder.ofQueries(queries));
  const folder = join(WORKSHOP, 'search');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'passages.jsonl');
  writeFileSync(file, jsonLines(passages));
  writeFileSync(join(folder, 'queries.jsonl'), jsonLines(queries));
  return { queries, file, counts: { passages: passages.length, recombined: passages.length - given.length } };
}
