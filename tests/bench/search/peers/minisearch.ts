import MiniSearch, { type Options } from 'minisearch';
import { keysOf } from '../spans.ts';
import type { Passage } from '../passages.ts';
import { oneFile } from './one-file.ts';
import { HITS, type Peer } from './peer.ts';

const FIELDS = { fields: ['title', 'text'], storeFields: ['title', 'text'] };

const miniSearch = (options: Options<Passage>): Peer =>
  oneFile(
    (passages) => {
      const index = new MiniSearch<Passage>(options);
      index.addAll(passages);
      return JSON.stringify(index);
    },
    (file) => {
      const index = MiniSearch.loadJSON<Passage>(file, options);
      return (q) =>
        index
          .search(q)
          .slice(0, HITS)
          .map(({ id }) => id as string);
    },
  );

/** With default settings. */
export const plainMiniSearch = miniSearch(FIELDS);

/** Syllables and pairs of syllables, folded on both sides: the best configuration found without changing MiniSearch. */
export const pairedMiniSearch = miniSearch({
  ...FIELDS,
  tokenize: (text) => {
    const keys = keysOf(text);
    return keys.flatMap((key, at) => {
      const next = keys[at + 1];
      return next === undefined ? [key] : [key, `${key} ${next}`];
    });
  },
  processTerm: (term) => term,
});
