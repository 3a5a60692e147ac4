import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ContentFile } from '../files/read-files.ts';
import { SHIPPED } from '../../languages/words.ts';
import { KNOWN, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';

/** The project folder: npm scripts start there, and bundled code cannot derive it from its own location. */
export const ROOT = process.cwd();

/** The content folder of this run, `PORTAL_CONTENT` or `content/`: absolute path, and path for messages. */
export function contentFolder(): { path: string; shown: string } {
  const path = resolve(ROOT, process.env.PORTAL_CONTENT ?? 'content');
  return { path, shown: relative(process.cwd(), path) || '.' };
}

/** The folder of the interface texts that every portal begins with. */
export const WORDS_FOLDER = join(ROOT, SHIPPED, 'ui');

/** Whether a content folder is the one whose interface texts are shipped: there they must be whole. */
export const isShipped = (content: string): boolean => resolve(content) === join(ROOT, SHIPPED);

/** The languages whose interface texts are shipped. */
export const shippedLanguages = (): Locale[] =>
  KNOWN.filter((locale) => existsSync(join(WORDS_FOLDER, `${locale}.json`)));

/**
 * The shipped interface texts of a language; none if there is no such file. A special file is left out because the check
 * of all files reports it, and reading a pipe would block.
 */
export function shippedWords(locale: Locale): ContentFile {
  const file = join(WORDS_FOLDER, `${locale}.json`);
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return { path: `ui/${locale}.json`, text: isFile ? readFileSync(file, 'utf8') : '{}' };
}

/** The reference of all interface texts: those of the official language. */
export const referenceWords = (): ContentFile => shippedWords(OFFICIAL);

/**
 * The cache folder of Astro's data store, of compressed files, of the files of search, or of workbooks. Each content folder has its own, so that entries of
 * another content folder cannot remain.
 */
export const cacheFolder = (content: string, room: 'astro' | 'compressed' | 'search' | 'workbooks' = 'astro'): string =>
  join(process.env.PORTAL_CACHE ?? join(ROOT, '.cache'), room, relative(ROOT, content).replace(/[^a-z0-9]+/giu, '-'));
