import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLasting } from '../headers/cache-control.ts';
import { isCompressible, isText } from '../headers/media-type.ts';
import { CODINGS, SUFFIX, type Effort } from './codings.ts';
import { KeptTwins } from './kept-twins.ts';

/** How hard a file is compressed, by its name; undefined if it has no twins. */
export function effortFor(file: string): Effort | undefined {
  if (!isCompressible(file)) return undefined;
  if (!isText(file)) return 'more';
  return isLasting(file) ? 'most' : 'quick';
}

/** Writes compressed twins of files of a site where they are smaller: `index.html.br`, `index.html.gz`. */
export function writeTwins(site: string, files: readonly string[], kept: KeptTwins): void {
  for (const file of files) {
    const effort = effortFor(file);
    if (effort === undefined) continue;
    const bytes = readFileSync(join(site, file));
    for (const [coding, twin] of kept.twinsOf(bytes, CODINGS, effort))
      writeFileSync(join(site, file + SUFFIX[coding]), twin);
  }
}
