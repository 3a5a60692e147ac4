import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ContentFile } from './read-files.ts';

/** The project's own folder: npm scripts start there, and bundled code no longer knows where it came from. */
export const ROOT = process.cwd();
/** The reference language of interface words. */
const WORDS = 'ui/vi.json';

/** The content folder of this run: `PORTAL_CONTENT`, else `content/`; as an absolute path and as people call it. */
export function contentFolder(): { path: string; shown: string } {
  const path = resolve(ROOT, process.env.PORTAL_CONTENT ?? 'content');
  return { path, shown: relative(process.cwd(), path) || '.' };
}

/** The interface words every language is compared with: those of the content folder, else the portal's own. */
export function referenceWords(content: string): ContentFile {
  const own = join(content, WORDS);
  return { path: WORDS, text: readFileSync(existsSync(own) ? own : join(ROOT, 'content', WORDS), 'utf8') };
}

/**
 * Where Astro keeps what it read from a content folder, or a build what it compressed: each content folder has its own,
 * or entries of another would stay.
 */
export const cacheFolder = (content: string, room: 'astro' | 'compressed' = 'astro'): string =>
  join(process.env.PORTAL_CACHE ?? join(ROOT, '.cache'), room, relative(ROOT, content).replace(/[^a-z0-9]+/giu, '-'));
