import { kindWeight, type Answer } from './answers.ts';
import { match, type Match, type Sought } from './match.ts';
import type { Pool } from './pool.ts';
import type { Reading } from './readings.ts';
import { askedWeight } from './seek-words.ts';
import { NEAR_NAME, VIA_WEIGHT } from '../weights/weights.ts';

/** Longer questions are no mistyped names. */
export const MOST_NEARLY = 8;

/** Names of a pool that are spelled nearly as a question, as a whole, as answers to its reading as typed. */
export function nearlySpelled(pool: Pool, reading: Reading, sought: Sought): Answer[] {
  const { words } = sought;
  const [first] = words;
  if (!first) return [];
  const asked = askedWeight(sought);
  const typed = reading.words.map((word) => word.typed).join(' ');
  return pool.nearNames.find(words.map(({ key }) => key).join(' ')).flatMap(({ name, likeness }): Answer[] => {
    const index = pool.names[name] ?? -1;
    const indexed = pool.texts[index];
    if (!indexed || indexed.via === 'passage') return [];
    const found = match(sought, indexed.text, pool.weights[index] ?? []) ?? NOTHING;
    const share = asked > 0 ? found.got / asked : 0;
    // With another word in the place of one that was typed (open, close a company), or hardly one of these, it is another.
    const hasOther = !found.isWhole && found.at.length >= indexed.text.keys.length - 1;
    const hasHardlyOne = words.length > 1 && share > 0 && share < NEAR_NAME.typed;
    if (likeness < NEAR_NAME.surely && (hasOther || hasHardlyOne)) return [];
    const score = likeness ** 2 * NEAR_NAME.score * VIA_WEIGHT[indexed.via] * kindWeight(indexed.record);
    const changed = found.isWhole
      ? found.changed
      : [{ word: { ...first, typed }, how: 'repaired' as const, read: indexed.text.original }];
    return [
      { indexed, match: { ...found, isWhole: true, fill: likeness, changed }, score, reading, sought, unasked: 0 },
    ];
  });
}

const NOTHING: Match = {
  got: 0,
  gotOf: [],
  pairs: 0,
  coverage: 0,
  isWhole: false,
  fill: 0,
  run: 0,
  tightness: 0,
  marks: 1,
  isAtStart: false,
  at: [],
  changed: [],
};
