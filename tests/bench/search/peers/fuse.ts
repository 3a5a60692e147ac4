import Fuse from 'fuse.js';
import { fold, normalise } from '../../../../src/search/language/fold.ts';
import type { Passage } from '../passages.ts';
import { oneFile } from './one-file.ts';
import { HITS } from './peer.ts';

const plain = (text: string): string => fold(normalise(text));

/** Fuse with folded text and unlimited distance. Folding happens in the browser: it loads the texts. */
export const fuse = oneFile(
  (passages) => JSON.stringify(passages.map(({ id, title, text }) => ({ id, title, text }))),
  (file) => {
    const passages = (JSON.parse(file) as Passage[]).map(({ id, title, text }) => ({
      id,
      title: plain(title),
      text: plain(text),
    }));
    const index = new Fuse(passages, { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.3 });
    return (q) => index.search(plain(q), { limit: HITS }).map(({ item }) => item.id);
  },
);
