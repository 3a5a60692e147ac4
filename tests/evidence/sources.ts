import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BuildRecord } from '../../src/domain/entries/build-record.ts';
import { digestOf, filesUnder } from '../../src/reader/history/digest.ts';
import { ROUTES, type RouteName } from '../../src/i18n/addresses/routes.ts';

/** What readers see and use is made there. */
const ROOMS = /^src\/(?:pages|layouts|components|islands|styles)\//u;
const IMPORT = /(?:from|import)\s*\(?\s*['"](?<file>\.[^'"]+)['"]/gu;

/** What a type of page without an address of its own is made from. */
const ELSEWHERE: Readonly<Record<string, string>> = { 404: '404.astro' };

/** The markup, styles and browser code that pages of a type are made from, each found by an import of another. */
function sourcesOf(type: string): string[] {
  const page = type in ROUTES ? ROUTES[type as RouteName].page : ELSEWHERE[type];
  if (page === undefined) throw new RangeError(`no type of page: ${type}`);
  const found = new Set([`src/pages/${page}`]);
  for (const file of found) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const path = join(dirname(file), groups?.file ?? '').replaceAll('\\', '/');
      if (ROOMS.test(path) && existsSync(resolve(path))) found.add(path);
    }
  }
  return [...found].sort();
}

/** The digest of what pages of a type are made from: evidence for another digest is of other pages. */
export const madeFrom = (type: string): string => digestOf('.', sourcesOf(type)).sha256.slice(0, 16);

/** Whether a build is of the sources as they are now. */
export function isCurrent(dist: string): boolean {
  const { sources } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as BuildRecord;
  return digestOf('.', filesUnder('.', sources.of)).sha256 === sources.sha256;
}
