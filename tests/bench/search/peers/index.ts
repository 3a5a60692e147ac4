import { fuse } from './fuse.ts';
import { pairedMiniSearch, plainMiniSearch } from './minisearch.ts';
import { pagefind } from './pagefind.ts';
import type { Peer } from './peer.ts';

/** The engines ours is compared with. */
export const PEERS: Readonly<Record<string, Peer>> = {
  minisearch: plainMiniSearch,
  'minisearch-pairs': pairedMiniSearch,
  fuse,
  pagefind,
};
