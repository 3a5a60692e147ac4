import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../passages.ts';
import type { Peer } from './peer.ts';

const FILE = 'index.json';

/** A peer that loads a single file, including the texts for excerpts, before the first question. */
export const oneFile = (
  build: (passages: readonly Passage[]) => string,
  open: (file: string) => (q: string) => string[],
): Peer => ({
  build(passages, folder) {
    writeFileSync(join(folder, FILE), build(passages));
  },
  open(folder) {
    const ask = open(readFileSync(join(folder, FILE), 'utf8'));
    return (q) => ({ ids: ask(q), files: [FILE] });
  },
});
