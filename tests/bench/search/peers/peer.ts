import type { Passage } from '../passages.ts';

/** Number of answers examined. */
export const HITS = 10;

export interface Reply {
  /** Ids of passages, best first. */
  readonly ids: readonly string[];
  /** Files of its folder that a browser with an empty cache loads for this question, without the engine's code. */
  readonly files: readonly string[];
}

/** Another search engine, configured as its users would. */
export interface Peer {
  /** Writes the files a browser loads to the folder. */
  readonly build: (passages: readonly Passage[], folder: string) => Promise<void> | void;
  /** Prepares the engine for questions. */
  readonly open: (folder: string) => Promise<Asked> | Asked;
}

export type Asked = (q: string) => Promise<Reply> | Reply;
