import type { Locale } from '../../schema/site/portal-settings.ts';
import type { Match } from './match.ts';
import type { Reading } from './readings.ts';
import type { Passage, Via } from '../records/record.ts';
import type { Text } from '../terms/prepared-text.ts';

/** A stretch of a text, [start, end) in UTF-16 units. */
export type Range = readonly [number, number];

/** A part of a passage with the words sought marked. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  readonly anchor?: string | undefined;
  readonly lang?: Locale | undefined;
  readonly isUnverified?: boolean | undefined;
}

/** Why a hit is one: what was typed was read as something else, or it stands under another name. */
export type Reason =
  | { readonly kind: 'term'; readonly typed: string; readonly read: string }
  | { readonly kind: 'repaired' | 'decoded'; readonly typed: string; readonly read: string }
  | { readonly kind: Exclude<Via, 'name'>; readonly read: string };

/** How much of a passage is shown, in UTF-16 units. */
const EXCERPT = 220;
const BEFORE = 60;

/** Places of words as stretches; words with only space between them are one stretch. */
export function rangesOf({ tokens, original }: Text, at: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const place of at) {
    const token = tokens[place];
    if (!token) continue;
    const last = ranges.at(-1);
    if (last && token.start <= last[1]) continue;
    if (last && /^ +$/u.test(original.slice(last[1], token.start))) last[1] = token.end;
    else ranges.push([token.start, token.end]);
  }
  return ranges;
}

/** The part of a passage around the words sought, cut between words. */
export function excerptOf(text: Text, at: readonly number[], { anchor, lang, isUnverified }: Passage): Excerpt {
  const { original, tokens } = text;
  const first = tokens[at[0] ?? 0]?.start ?? 0;
  const from = tokens.find(({ start }) => start >= Math.max(0, Math.min(first - BEFORE, original.length - EXCERPT)));
  const start = (from?.start ?? 0) < 8 ? 0 : (from?.start ?? 0);
  const end =
    original.length - start <= EXCERPT
      ? original.length
      : (tokens.findLast((token) => token.end <= start + EXCERPT)?.end ?? original.length);
  const ranges = rangesOf(text, at).filter(([low, high]) => low >= start && high <= end);
  return {
    text: original.slice(start, end),
    ranges: ranges.map(([low, high]): Range => [low - start, high - start]),
    isCutBefore: start > 0,
    isCutAfter: end < original.length,
    anchor,
    lang,
    isUnverified,
  };
}

/** Why an answer is one, as far as that is not plain to see. */
export function explain(
  via: Via | 'passage',
  name: string,
  title: string,
  reading: Reading,
  { changed }: Match,
): Reason[] {
  return [
    ...reading.substitutions.map(({ typed, read }): Reason => ({ kind: 'term', typed, read })),
    // What was run together was read as several words: one reason.
    ...[...Map.groupBy(changed, ({ word }) => word.typed)].map(([typed, own]): Reason => ({
      kind: own.some(({ how }) => how === 'decoded') ? 'decoded' : 'repaired',
      typed,
      read: own.map(({ read }) => read).join(' '),
    })),
    ...(via === 'passage' || via === 'name' || name === title ? [] : [{ kind: via, read: name } as const]),
  ];
}
