import { fuse } from './fuse.ts';
import { pairedMiniSearch, plainMiniSearch } from './minisearch.ts';
import { pagefind } from './pagefind.ts';
import type { Peer } from './peer.ts';

/** The engines ours is measured beside. */
export const PEERS: Readonly<Record<string, Peer>> = {
  minisearch: plainMiniSearch,
  'minisearch-pairs': pairedMiniSearch,
  fuse,
  pagefind,
};
