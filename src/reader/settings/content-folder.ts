import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ContentFile } from '../files/read-files.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** The project's own folder: npm scripts start there, and bundled code no longer knows where it came from. */
export const ROOT = process.cwd();
/** The reference language of interface words. */
const WORDS = `ui/${OFFICIAL}.json`;

/** The content folder of this run: `PORTAL_CONTENT`, else `content/`; as an absolute path and as people call it. */
export function contentFolder(): { path: string; shown: string } {
  const path = resolve(ROOT, process.env.PORTAL_CONTENT ?? 'content');
  return { path, shown: relative(process.cwd(), path) || '.' };
}

/** The folder of interface words of a content folder: its own if it brings any, else the portal's. */
export function wordsFolder(content: string): { path: string; isOwn: boolean } {
  const own = join(content, 'ui');
  const isOwn =
    statSync(own, { throwIfNoEntry: false })?.isDirectory() === true &&
    readdirSync(own).some((name) => name.endsWith('.json'));
  return { path: isOwn ? own : join(ROOT, 'content/ui'), isOwn };
}

/**
 * The interface words every language is compared with: those of the content folder, else the portal's own. Words that
 * are no plain file, or may not be read, are reported by whoever reads all files; here they would be waited for.
 */
export function referenceWords(content: string): ContentFile {
  const own = join(content, WORDS);
  const read = (file: string): ContentFile => ({ path: WORDS, text: readFileSync(file, 'utf8') });
  try {
    if (statSync(own).isFile()) return read(own);
  } catch {
    // The portal's own, then.
  }
  return read(join(ROOT, 'content', WORDS));
}

/**
 * Where Astro keeps what it read from a content folder, or a build what it compressed: each content folder has its own,
 * or entries of another would stay.
 */
export const cacheFolder = (content: string, room: 'astro' | 'compressed' = 'astro'): string =>
  join(process.env.PORTAL_CACHE ?? join(ROOT, '.cache'), room, relative(ROOT, content).replace(/[^a-z0-9]+/giu, '-'));
