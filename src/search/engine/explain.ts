import type { Via } from '../records/record.ts';
import type { Match } from './match.ts';
import type { Reading } from './readings.ts';

/** Why an answer matched: the input was interpreted as something else, or it matched another name. */
export type Reason =
  | { readonly kind: 'term'; readonly typed: string; readonly read: string }
  /** A term that has no translation, read as its meaning in another language. */
  | { readonly kind: 'foreign'; readonly typed: string; readonly read: string; readonly lang: string }
  | { readonly kind: 'repaired' | 'decoded'; readonly typed: string; readonly read: string }
  | { readonly kind: Exclude<Via, 'name'>; readonly read: string };

/** The reasons for an answer that its title does not show. */
export function explain(
  { via, text: name, doubt }: { via: Via | 'passage'; text: string; doubt?: string | undefined },
  title: string,
  reading: Reading,
  { changed, gotOf }: Match,
): Reason[] {
  return [
    ...reading.substitutions
      // A word that this answer was not found by says nothing of it.
      .filter(({ typed }) => reading.words.some((word, at) => word.typed === typed && (gotOf[at] ?? 0) > 0))
      .map(({ typed, read, said = read, lang }): Reason =>
        lang === undefined ? { kind: 'term', typed, read: said } : { kind: 'foreign', typed, read: said, lang },
      ),
    // Words that were run together give one reason.
    ...[...Map.groupBy(changed, ({ word }) => word.typed)].map(([typed, own]): Reason => ({
      kind: own.some(({ how }) => how === 'decoded') ? 'decoded' : 'repaired',
      typed,
      read: own.map(({ read }) => read).join(' '),
    })),
    ...(via === 'passage' || via === 'name' || name === title
      ? []
      : [{ kind: via, read: doubt === undefined ? name : `${name} (${doubt})` } as const]),
  ];
}
