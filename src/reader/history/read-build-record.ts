import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord, FilesDigest } from '../../domain/entries/build-record.ts';
import { newestOf, type Newest } from '../../domain/lists/once.ts';
import { fileState } from '../files/folder-state.ts';
import { isShipped, ROOT } from '../settings/content-folder.ts';
import { digestOf, filesUnder, sha256 } from './digest.ts';

/** Everything besides the content that pages are made from. */
const SOURCES = ['astro.config.mjs', 'package-lock.json', 'package.json', 'public', 'src', 'tsconfig.json'];

const versionOf = (manifest: string): string =>
  (JSON.parse(readFileSync(join(ROOT, manifest), 'utf8')) as { version: string }).version;

/** Where the digests of an editing server's last page are kept: both of its environments load this module. */
const KEPT = Symbol.for('portal.digests');
const shared = globalThis as typeof globalThis & { [KEPT]?: Newest<FilesDigest> };

/** The digest of files below a folder, made again only if one of them changed. */
function digestOnce(folder: string, files: readonly string[]): FilesDigest {
  const state = files.map((file) => `${file} ${fileState(join(folder, file))}`).join('\n');
  const kept: Newest<FilesDigest> = shared[KEPT] ?? (new Map() as Newest<FilesDigest>);
  shared[KEPT] = kept;
  return newestOf(kept)(folder, state, () => digestOf(folder, files));
}

/** Builds the record of what a build of a content folder is made from; reads every source once. */
export function readBuildRecord(
  content: string,
  settings: Pick<BuildRecord, 'name' | 'today' | 'origin'>,
): BuildRecord {
  // The interface texts of another content folder stand on those that are shipped, which then count as sources.
  const of = isShipped(content) ? SOURCES : [...SOURCES, 'content/ui'].sort();
  const sources = { ...digestOnce(ROOT, filesUnder(ROOT, of)), of };
  const own = digestOnce(content, filesUnder(content));
  const { name, today, origin } = settings;
  return Object.freeze({
    name,
    digest: sha256(`${sources.sha256}  sources\n${own.sha256}  content\n`),
    sources,
    content: own,
    tools: {
      portal: versionOf('package.json'),
      astro: versionOf('node_modules/astro/package.json'),
    },
    today,
    origin,
  });
}
