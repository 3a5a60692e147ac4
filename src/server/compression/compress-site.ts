import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLasting } from '../cache-control.ts';
import { isText } from '../media-type.ts';
import { CODINGS, SUFFIX } from './codings.ts';
import { KeptTwins } from './kept-twins.ts';

/**
 * Writes compressed twins beside the text files of a site, where they are smaller: `index.html.br`, `index.html.gz`.
 * What earlier builds compressed is taken from a cache folder.
 */
export function compressSite(site: string, files: readonly string[], cache: string): void {
  const kept = new KeptTwins(cache);
  for (const file of files.filter(isText)) {
    const bytes = readFileSync(join(site, file));
    for (const coding of CODINGS) {
      const twin = kept.twinOf(bytes, coding, isLasting(file) ? 'most' : 'quick');
      if (twin) writeFileSync(join(site, file + SUFFIX[coding]), twin);
    }
  }
  kept.prune();
}
