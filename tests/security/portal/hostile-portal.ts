import { characterFaults, decomposedWord } from '../../../src/domain/text/characters.ts';
import type { ScratchPortal } from '../../content/scratch-portal.ts';
import { PAYLOADS, type Payload } from '../payloads/payloads.ts';
import { insert, portalOfEveryKind, type Insertion } from './insert.ts';

/** One of so many interface words gets a payload: they are many, and all are written alike. */
const OF_WORDS = 60;
/** Coprime to the number of payloads, so that fields beside each other get payloads of different families. */
const STRIDE = 7;

/** Payloads whose characters content may hold. */
const HELD = PAYLOADS.filter(({ text }) => characterFaults(text).length === 0 && decomposedWord(text) === undefined);
/** How many stand in one field in the long run. */
const TOGETHER = 40;
/** How many portals the long run needs for every payload in every field. */
export const PARTS = Math.ceil(HELD.length / TOGETHER);

/** The payloads of a part as one, in an order in which another one comes first for each field. */
function together(part: number, first: number): Payload {
  const own = HELD.slice(part * TOGETHER, (part + 1) * TOGETHER);
  const turn = first % own.length;
  const all = [...own.slice(turn), ...own.slice(0, turn)];
  return { number: part, text: all.map(({ text }) => text.trim()).join(' ') };
}

/**
 * A portal with an entry of every kind and a payload in every text field; with a `part`, the payloads of that part
 * together in each.
 */
export function hostilePortal(part?: number): { portal: ScratchPortal; insertions: readonly Insertion[] } {
  const portal = portalOfEveryKind();
  let [count, words] = [0, 0];
  const insertions = insert(portal, ({ kind }, { text = '' }) => {
    if (kind === 'words') {
      words += 1;
      if (words % OF_WORDS !== 0 || text.includes('{{')) return undefined;
    }
    count += 1;
    return part === undefined ? PAYLOADS[(count * STRIDE) % PAYLOADS.length] : together(part, count);
  });
  return { portal, insertions };
}
