import type { Via } from '../records/record.ts';
import type { Match } from './match.ts';
import type { Reading } from './readings.ts';

/** Why an answer matched: the input was interpreted as something else, or it matched another name. */
export type Reason =
  | { readonly kind: 'term'; readonly typed: string; readonly read: string }
  | { readonly kind: 'repaired' | 'decoded'; readonly typed: string; readonly read: string }
  | { readonly kind: Exclude<Via, 'name'>; readonly read: string };

/** The reasons for an answer that its title does not show. */
export function explain(
  via: Via | 'passage',
  name: string,
  title: string,
  reading: Reading,
  { changed }: Match,
): Reason[] {
  return [
    ...reading.substitutions.map(({ typed, read }): Reason => ({ kind: 'term', typed, read })),
    // Words that were run together give one reason.
    ...[...Map.groupBy(changed, ({ word }) => word.typed)].map(([typed, own]): Reason => ({
      kind: own.some(({ how }) => how === 'decoded') ? 'decoded' : 'repaired',
      typed,
      read: own.map(({ read }) => read).join(' '),
    })),
    ...(via === 'passage' || via === 'name' || name === title ? [] : [{ kind: via, read: name } as const]),
  ];
}
