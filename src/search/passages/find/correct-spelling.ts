import type { Neighbours } from './neighbours.ts';
import { fromNeighbours, fromVocabulary } from './repair.ts';
import type { QueryFiles } from '../read/query-files.ts';
import { likeliest, type Slot } from './slots.ts';

/** Words that are probably misspelled: those that occur in no passage, or next to none of their neighbours. */
function suspectsOf(slots: readonly Slot[], neighbours: Neighbours): { misspelt: number[]; unknown: number[] } {
  const isPair = (at: number): boolean =>
    at < 0 || at >= slots.length - 1 || neighbours.pair([likeliest(slots[at]), likeliest(slots[at + 1])]) !== undefined;
  // If every pair occurs but no passage contains them all, any word may be wrong.
  const isWhole = slots.every((_, at) => isPair(at));
  const suspects = slots.flatMap((slot, at) => (isWhole || slot.isOpen || !isPair(at) || !isPair(at - 1) ? [at] : []));
  const unknown = suspects.filter((at) => neighbours.has(likeliest(slots[at])) === false);
  const misspelt = unknown.length > 0 ? suspects.filter((at) => unknown.includes(at) || slots[at]?.isOpen) : suspects;
  return { misspelt, unknown };
}

/** Adds alternatives to words that are misspelled or incomplete. */
export async function correctSpelling(
  slots: readonly Slot[],
  neighbours: Neighbours,
  files: QueryFiles,
  letters: string,
): Promise<Slot[]> {
  const { misspelt, unknown } = suspectsOf(slots, neighbours);
  await neighbours.loadBeside(
    misspelt.flatMap((at) =>
      [slots[at - 1], slots[at + 1]].flatMap((beside): [string, string][] =>
        beside ? [[likeliest(beside), slots[at]?.word.key ?? '']] : [],
      ),
    ),
  );
  const next = [...slots];
  for (const at of misspelt) {
    const slot = slots[at];
    if (!slot) continue;
    let found = fromNeighbours(slot, slots[at - 1], slots[at + 1], neighbours);
    if (found.length === 0 && (unknown.includes(at) || slots.length === 1)) {
      found = await fromVocabulary(slot, files, letters);
      await neighbours.load(
        found.flatMap(({ key }): [string, string][] => [
          [likeliest(slots[at - 1]), key],
          [key, likeliest(slots[at + 1])],
        ]),
      );
    }
    next[at] = { ...slot, options: [...slot.options, ...found] };
  }
  return next;
}
