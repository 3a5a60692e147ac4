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

/** The input of a search benchmark. */
export interface Material {
  readonly queries: readonly Query[];
  /** Number of passages, and how many of them are recombined. */
  readonly counts: { readonly passages: number; readonly recombined: number };
  /** The file of passages, for other processes. */
  readonly file: string;
}

/**
 * Passages and questions from the given files, or else from the portal's content. If there are fewer passages than
 * `size`, recombined ones that do not contain the questions are added. Deterministic.
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
