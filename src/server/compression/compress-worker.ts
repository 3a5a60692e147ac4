import { parentPort, workerData } from 'node:worker_threads';
import { CODINGS, type Effort } from './codings.ts';
import { writeTwins } from './compress-site.ts';
import { KeptTwins } from './kept-twins.ts';

/** What a compressor asks of its thread; each is answered by its number when it is done. */
export type Work =
  | { readonly number: number; readonly bytes: Uint8Array; readonly effort: Effort }
  | { readonly number: number; readonly site: string; readonly files: readonly string[] }
  | { readonly number: number; readonly isLast: true };

const kept = new KeptTwins(String(workerData));

parentPort?.on('message', (work: Work) => {
  if ('bytes' in work) kept.twinsOf(work.bytes, CODINGS, work.effort);
  else if ('site' in work) writeTwins(work.site, work.files, kept);
  else kept.save();
  parentPort?.postMessage(work.number);
});
