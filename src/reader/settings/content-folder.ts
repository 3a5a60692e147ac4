import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ContentFile } from '../files/read-files.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** The project folder: npm scripts start there, and bundled code cannot derive it from its own location. */
export const ROOT = process.cwd();
/** The reference file of interface texts. */
const WORDS = `ui/${OFFICIAL}.json`;

/** The content folder of this run, `PORTAL_CONTENT` or `content/`: absolute path, and path for messages. */
export function contentFolder(): { path: string; shown: string } {
  const path = resolve(ROOT, process.env.PORTAL_CONTENT ?? 'content');
  return { path, shown: relative(process.cwd(), path) || '.' };
}

/** The folder of interface texts: the content folder's own, else the portal's. */
export function wordsFolder(content: string): { path: string; isOwn: boolean } {
  const own = join(content, 'ui');
  const isOwn =
    statSync(own, { throwIfNoEntry: false })?.isDirectory() === true &&
    readdirSync(own).some((name) => name.endsWith('.json'));
  return { path: isOwn ? own : join(ROOT, 'content/ui'), isOwn };
}

/**
 * The reference file of interface texts: that of the content folder, else the portal's. Special and unreadable files
 * are skipped here because the check of all files reports them, and reading a pipe would block.
 */
export function referenceWords(content: string): ContentFile {
  const own = join(content, WORDS);
  const read = (file: string): ContentFile => ({ path: WORDS, text: readFileSync(file, 'utf8') });
  try {
    if (statSync(own).isFile()) return read(own);
  } catch {
    // Fall back to the portal's own.
  }
  return read(join(ROOT, 'content', WORDS));
}

/**
 * The cache folder of Astro's data store, of compressed files, of the files of search, or of workbooks. Each content folder has its own, so that entries of
 * another content folder cannot remain.
 */
export const cacheFolder = (content: string, room: 'astro' | 'compressed' | 'search' | 'workbooks' = 'astro'): string =>
  join(process.env.PORTAL_CACHE ?? join(ROOT, '.cache'), room, relative(ROOT, content).replace(/[^a-z0-9]+/giu, '-'));
