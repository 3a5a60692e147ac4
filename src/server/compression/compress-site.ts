import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLasting } from '../headers/cache-control.ts';
import { isText } from '../headers/media-type.ts';
import { CODINGS, SUFFIX } from './codings.ts';
import { KeptTwins } from './kept-twins.ts';

/**
 * Writes compressed twins of the text files of a site where they are smaller: `index.html.br`, `index.html.gz`. Reuses
 * those of the last build from the cache file `keptIn`, and updates it.
 */
export function compressSite(site: string, files: readonly string[], keptIn: string): void {
  const kept = new KeptTwins(keptIn);
  for (const file of files.filter(isText)) {
    const bytes = readFileSync(join(site, file));
    for (const [coding, twin] of kept.twinsOf(bytes, CODINGS, isLasting(file) ? 'most' : 'quick'))
      writeFileSync(join(site, file + SUFFIX[coding]), twin);
  }
  kept.save();
}
