import type { ScratchPortal } from '../../content/scratch-portal.ts';
import { PAYLOADS } from '../payloads/payloads.ts';
import { insert, portalOfEveryKind, type Insertion } from './insert.ts';

/** One of so many interface words gets a payload: they are many, and all are written alike. */
const OF_WORDS = 60;
/** Coprime to the number of payloads, so that fields beside each other get payloads of different families. */
const STRIDE = 7;

/**
 * A portal with an entry of every kind and a payload in every text field; `shift` gives each field another payload, so
 * that as many portals as there are payloads would have each in each field.
 */
export function hostilePortal(shift = 0): { portal: ScratchPortal; insertions: readonly Insertion[] } {
  const portal = portalOfEveryKind();
  let [count, words] = [shift, shift];
  const insertions = insert(portal, ({ kind }, { text = '' }) => {
    if (kind === 'words') {
      words += 1;
      if (words % OF_WORDS !== 0 || text.includes('{{')) return undefined;
    }
    count += 1;
    return PAYLOADS[(count * STRIDE) % PAYLOADS.length];
  });
  return { portal, insertions };
}
