import type { Batch } from './batches.ts';
import { isPassing, type Cluster } from './cluster.ts';

/** Requests at once: the engine reads one while it writes another. */
const LANES = 2;
/** How often what the engine had no room for is sent again. */
const TRIES = 20;

/** A passage that the engine refused, with its reason. */
export interface Refused {
  readonly id: string;
  readonly reason: string;
}

interface BulkReply {
  readonly errors: boolean;
  readonly items: readonly {
    readonly index: {
      readonly _id: string;
      readonly status: number;
      readonly error?: {
        readonly type: string;
        readonly reason: string;
        readonly caused_by?: { readonly reason?: string };
      };
    };
  }[];
}

export interface SendOptions {
  readonly cluster: Cluster;
  readonly batches: AsyncGenerator<Batch>;
  /** Told how many passages from the beginning of the file are kept by the engine, whatever happens to this process. */
  readonly onKept: (passages: number) => Promise<void>;
  /** Told when the engine has no room. */
  readonly onWait: () => void;
}

/** Sends passages, as fast as the engine takes them. Returns those it refused for what they are. */
export async function sendPassages({ cluster, batches, onKept, onWait }: SendOptions): Promise<Refused[]> {
  const refused: Refused[] = [];
  // While the engine has no room for one, none is sent.
  let room: Promise<unknown> = Promise.resolve();

  /** Sends entries; returns those to be sent again. */
  const sendOnce = async (entries: readonly string[]): Promise<string[]> => {
    await room;
    const { errors, items } = (await cluster.ask('POST', '_bulk', entries.join(''))) as BulkReply;
    if (!errors) return [];
    return entries.filter((_, at) => {
      const { _id: id = '', status = 500, error } = items[at]?.index ?? {};
      if (!error) return false;
      if (isPassing(status) || status === 500) return true;
      const reason = [error.reason, error.caused_by?.reason].filter(Boolean).join(': ');
      refused.push({ id, reason: `${error.type}: ${reason}` });
      return false;
    });
  };

  const send = async ({ entries }: Batch): Promise<void> => {
    let rest = entries;
    for (let tried = 0; rest.length > 0; tried += 1) {
      if (tried > TRIES) throw new Error(`_bulk: ${rest.length} passages: no room after ${tried} tries`);
      if (tried > 0) {
        onWait();
        room = cluster.pauseAfter(tried);
      }
      rest = await sendOnce(rest);
    }
  };

  // Batches may be finished in another order than begun.
  const done = new Map<number, number>();
  let kept: number | undefined;
  const lane = async (): Promise<void> => {
    for await (const batch of { [Symbol.asyncIterator]: () => ({ next: () => batches.next() }) }) {
      kept ??= batch.from;
      await send(batch);
      done.set(batch.from, batch.to);
      for (let next = done.get(kept); next !== undefined; next = done.get(kept)) {
        done.delete(kept);
        kept = next;
      }
      await onKept(kept);
    }
  };
  // When one fails, the others finish what they have begun, and begin nothing.
  const guarded = (): Promise<void> =>
    lane().catch(async (error: unknown) => {
      await batches.return(undefined);
      throw error;
    });
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, guarded));
  const failed = lanes.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return refused;
}
