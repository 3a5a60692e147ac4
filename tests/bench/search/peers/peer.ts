import type { Passage } from '../passages.ts';

/** How many answers are looked at. */
export const HITS = 10;

export interface Reply {
  /** Ids of passages, best first. */
  readonly ids: readonly string[];
  /** Files of its folder that a browser with an empty cache loads for this question, the engine's code left out. */
  readonly files: readonly string[];
}

/** Another search engine, used as its users would. */
export interface Peer {
  /** Writes what a browser loads into the folder. */
  readonly build: (passages: readonly Passage[], folder: string) => Promise<void> | void;
  /** Makes it ready to be asked. */
  readonly open: (folder: string) => Promise<Asked> | Asked;
}

export type Asked = (q: string) => Promise<Reply> | Reply;
