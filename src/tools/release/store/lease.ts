import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../files/refusal.ts';
import type { Store } from './store.ts';

/** Key of the lock. */
const LOCK = '.portal/lock.json';
/** After this time in milliseconds without a renewal, its owner counts as killed. */
const MOST_AGE = 3 * 60_000;
/** Time between two renewals. */
const RENEWED = 30_000;

/** A lock in a store: nobody there knows whether a process lives, so its owner renews it, and an old one is taken over. */
export interface Lease {
  isHeld(): boolean;
  release(): Promise<void>;
}

/**
 * Takes the lock of a store by conditional writes (`If-None-Match`, `If-Match`), and reads it back, for stores that ignore
 * conditions. Throws `Refusal` while another holds it.
 */
export async function takeLease(store: Store): Promise<Lease> {
  const own = JSON.stringify({ id: randomUUID(), pid: process.pid });
  const before = await store.read(LOCK);
  const isFree = before === undefined || before.now.getTime() - before.changed.getTime() > MOST_AGE;
  const isTaken = isFree && (await store.writeIf(LOCK, own, before?.tag));
  const found = await store.read(LOCK);
  if (!isTaken || found?.text !== own) {
    const { pid: other = '?' } = JSON.parse(found?.text ?? '{}') as { pid?: number };
    throw new Refusal(store.shown, 'leased', {
      pid: other,
      place: `${store.shown}/${LOCK}`,
      minutes: MOST_AGE / 60_000,
    });
  }
  let { tag } = found;
  let isHeld = true;
  let renewing = Promise.resolve();
  const renew = async (): Promise<void> => {
    isHeld = isHeld && (await store.writeIf(LOCK, own, tag));
    const now = isHeld ? await store.read(LOCK) : undefined;
    isHeld = now?.text === own;
    tag = now?.tag;
  };
  const timer = setInterval(() => {
    // A renewal that fails is followed by the next one; the store may be away for a moment.
    renewing = renew().catch(() => undefined);
  }, RENEWED).unref();
  return {
    isHeld: () => isHeld,
    release: async () => {
      clearInterval(timer);
      await renewing;
      if (isHeld && (await store.read(LOCK))?.text === own) await store.delete([LOCK]);
    },
  };
}
